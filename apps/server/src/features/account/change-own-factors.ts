import { ApiError } from '../../foundation/http/api-error.ts';
import { noContent, type Reply } from '../../foundation/http/reply.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { addFactors } from '../mfa-factors/add-factors.ts';
import type { Factor } from '../mfa-factors/factor.ts';
import { changeFactors } from '../mfa-factors/queries.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { hasSecondFactor } from '../users/has-second-factor.ts';
import { changePreferences } from '../users/queries.ts';
import type { UserRow } from '../users/tables.ts';
import { toUserResponse } from '../users/user.ts';

interface NewFactor {
  readonly type: Factor['type'];
  /** Makes it in the transaction, so that a proof can be used up with it. */
  readonly make: (trx: TenantTransaction) => Promise<Factor> | Factor;
  /** Takes the place of the one of the same kind. */
  readonly replaces?: boolean;
}

/**
 * Gives a person a second factor. Whoever sets one up wants it asked for.
 *
 * @throws ApiError `session.mfa.mfa_factor_not_enabled`, those of `addFactors` and what `make` throws
 */
export async function addOwnFactor(scope: TenantScope, user: UserRow, { type, make, replaces = false }: NewFactor): Promise<Reply> {
  const { mfa } = scope.settings.get(signInExperiencePart);
  if (!mfa.factors.includes(type)) throw new ApiError('session.mfa.mfa_factor_not_enabled');
  const hasAddressFactor = hasSecondFactor({ ...user, mfaVerifications: [] }, mfa.factors);
  return scope.write([], async (trx) => {
    const factor = await make(trx);
    const row = await changeFactors(trx, user.id, (known) =>
      addFactors(replaces ? known.filter((one) => one.type !== type) : known, [factor], { hasAddressFactor }),
    );
    return {
      ...noContent(),
      eventData: toUserResponse(
        type === 'BackupCode' ? row : await changePreferences(trx, user.id, { mfa: { enabled: true, skipped: false } }),
      ),
    };
  });
}

/** @throws ApiError `verification_record.not_found` */
export function removeOwnFactor(scope: TenantScope, { userId, factorId }: { userId: string; factorId: string }): Promise<Reply> {
  return scope.write([], async (trx) => {
    const row = await changeFactors(trx, userId, (known) => {
      const left = known.filter(({ id }) => id !== factorId);
      if (left.length === known.length) throw new ApiError('verification_record.not_found', { status: 400 });
      return left;
    });
    return { ...noContent(), eventData: toUserResponse(row) };
  });
}
