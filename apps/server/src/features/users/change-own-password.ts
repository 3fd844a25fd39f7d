import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { noContent, type Reply } from '../../foundation/http/reply.ts';
import { backchannelLogoutQueue } from '../sessions/backchannel-logout.ts';
import { revokeAfterPasswordChange, type SignedInHere } from '../sessions/revoke.ts';
import { digestNewPassword, personalInfo, type NewPasswordScope } from './new-password.ts';
import { updateUser } from './queries.ts';
import type { UserRow } from './tables.ts';
import { toUserResponse } from './user.ts';

interface NewPassword {
  readonly password: string;
  /** Throws unless the person may change it; runs in the transaction, so that what allows it can be used up. */
  readonly allow?: (trx: TenantTransaction) => Promise<void>;
  /** Where the person changes it from: stays signed in. */
  readonly kept?: SignedInHere;
}

/**
 * A person changes their password: within the policy, and whoever is signed in elsewhere, perhaps with the old one, is out.
 *
 * @throws ApiError `password.rejected` and what `allow` throws
 */
export async function changeOwnPassword(
  scope: NewPasswordScope,
  user: UserRow,
  { password: chosen, allow, kept }: NewPassword,
): Promise<Reply> {
  const password = await digestNewPassword(scope, chosen, personalInfo(user));
  const reply = await scope.write([], async (trx) => {
    await allow?.(trx);
    const changed = await updateUser(trx, user.id, { password });
    await revokeAfterPasswordChange(trx, user.id, kept);
    return { ...noContent(), eventData: toUserResponse(changed) };
  });
  scope.wake(backchannelLogoutQueue);
  return reply;
}
