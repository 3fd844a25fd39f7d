import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { deleteSecretsOfTarget } from '../secrets/queries.ts';
import type { UserRow } from '../users/tables.ts';
import { removeIdentity } from './queries/social-identities.ts';

/** Takes an account at a social provider from a person, with the tokens kept for it. @throws ApiError `user.user_not_exist`, `user.identity_not_exist` */
export async function unlinkAccount(trx: TenantTransaction, whose: { userId: string; target: string }): Promise<UserRow> {
  const user = await removeIdentity(trx, whose);
  await deleteSecretsOfTarget(trx, whose);
  return user;
}
