import { sql } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { UserRow } from '../../users/tables.ts';
import { rethrowTakenIdentifier } from '../../users/unique.ts';
import type { Identities } from '../../users/user.ts';

type Identity = Identities[string];

/** Whose account at a social provider it is. */
export const findUserOfIdentity = (
  db: TenantDb,
  { target, identityId }: { target: string; identityId: string },
): Promise<UserRow | undefined> =>
  db
    .selectFrom('users')
    .innerJoin('userIdentities', 'userIdentities.userId', 'users.id')
    .selectAll('users')
    .where('userIdentities.target', '=', target)
    .where('userIdentities.identityId', '=', identityId)
    .executeTakeFirst();

/**
 * Gives a person an account at a provider, in the place of the one they may have there.
 *
 * @param isOtherKept where they may not have another one there already
 * @throws ApiError `user.user_not_exist`; `user.identity_already_in_use` when it is somebody else's; `user.social_account_exists_in_profile`
 */
export async function putIdentity(
  trx: TenantTransaction,
  { userId, target, identity, isOtherKept = false }: { userId: string; target: string; identity: Identity; isOtherKept?: boolean },
): Promise<{ user: UserRow; isNew: boolean; replaced: boolean }> {
  const before = await trx.selectFrom('users').select('identities').where('id', '=', userId).forUpdate().executeTakeFirst();
  if (!before) throw new ApiError('user.user_not_exist', { data: { userId } });
  const other = Object.hasOwn(before.identities, target) && before.identities[target]?.userId !== identity.userId;
  if (other && isOtherKept) throw new ApiError('user.social_account_exists_in_profile');
  const user = await trx
    .updateTable('users')
    .set({ identities: json({ ...before.identities, [target]: identity }), updatedAt: sql<Date>`now()` })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(rethrowTakenIdentifier);
  return { user, isNew: !Object.hasOwn(before.identities, target), replaced: other };
}

/** @throws ApiError `user.user_not_exist`, `user.identity_not_exist` */
export async function removeIdentity(trx: TenantTransaction, { userId, target }: { userId: string; target: string }): Promise<UserRow> {
  const before = await trx.selectFrom('users').select('identities').where('id', '=', userId).forUpdate().executeTakeFirst();
  if (!before) throw new ApiError('user.user_not_exist', { data: { userId } });
  if (!Object.hasOwn(before.identities, target)) throw new ApiError('user.identity_not_exist', { status: 404 });
  return trx
    .updateTable('users')
    .set({ identities: sql<Identities>`identities - ${target}::text`, updatedAt: sql<Date>`now()` })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
