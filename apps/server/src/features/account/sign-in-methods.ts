import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { listSsoIdentities } from '../identities/queries/sso-identities.ts';
import type { UserRow } from '../users/tables.ts';

/**
 * Nobody locks themselves out. Called after the change, in its transaction, which holds the person's row.
 *
 * @throws ApiError `user.last_sign_in_method_required`
 */
export async function assertSignInMethodLeft(trx: TenantTransaction, user: UserRow): Promise<void> {
  if (user.primaryEmail !== null || user.primaryPhone !== null) return;
  if (user.username !== null && user.passwordDigest !== null) return; // a name without a password lets nobody in
  if (Object.keys(user.identities).length > 0) return;
  if ((await listSsoIdentities(trx, user.id)).length > 0) return;
  throw new ApiError('user.last_sign_in_method_required');
}
