import { ApiError } from '../../../foundation/http/api-error.ts';
import { toFactors } from '../../../features/mfa-factors/factor.ts';
import { claimTotpStep } from '../../../features/mfa-factors/queries.ts';
import { matchTotpStep } from '../../../features/mfa-factors/totp.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId } from '../../interaction.ts';
import type { OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { saveSecondFactor } from '../../second-factor/save-second-factor.ts';

interface TotpGuess {
  readonly code: string;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * Takes a code of the person's own authenticator app. A code counts once, and none counts that is older than the last one.
 *
 * @returns the verification's id
 * @throws ApiError `session.identifier_not_found`, `session.mfa.invalid_totp_code`, `session.verification_blocked_too_many_attempts`
 */
export async function checkTotp(scope: TenantScope, open: OpenInteraction, { code, languages }: TotpGuess): Promise<string> {
  const user = await readIdentified(scope, open.interaction);
  const isRight = await guardAttempt(scope, { identifier: user.id, action: 'MfaTotp', languages }, async () =>
    (await isCodeOf(scope, user, code)) ? true : undefined,
  );
  if (!isRight) throw new ApiError('session.mfa.invalid_totp_code');
  return saveSecondFactor(scope, open, { id: newVerificationId(), type: 'Totp', userId: user.id, verified: true });
}

async function isCodeOf({ db, sealer, now }: TenantScope, { id: userId, mfaVerifications }: UserRow, code: string): Promise<boolean> {
  const factor = toFactors(mfaVerifications).find(({ type }) => type === 'Totp');
  if (factor?.type !== 'Totp') return false;
  const usedAt = now();
  const step = matchTotpStep({ secret: sealer.open(factor.key), code, now: usedAt });
  return step !== undefined && claimTotpStep(db, { userId, factorId: factor.id, usedAt, step });
}
