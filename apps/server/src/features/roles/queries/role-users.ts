import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { userMatches, type UserSearchField } from '../../users/queries/list-users.ts';
import type { UserRow } from '../../users/tables.ts';

/** Who got the role last comes first. */
export async function listUsersOfRole(
  db: TenantDb,
  roleId: string,
  { search, page }: { search: Search<UserSearchField> | undefined; page: Page },
): Promise<{ users: UserRow[]; total: number }> {
  const holders = db.selectFrom('userRoles').where('userRoles.roleId', '=', roleId);
  const matching = holders
    .innerJoin('users', 'users.id', 'userRoles.userId')
    .$if(search !== undefined, (query) => (search ? query.where(userMatches(search)) : query));
  const users = await matching
    .selectAll('users')
    .orderBy('userRoles.createdAt', 'desc')
    .orderBy('userRoles.userId')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  // Without a search the users themselves need not be read.
  const counted = search ? matching : holders;
  const { total } = await counted.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { users, total };
}

/** @throws ApiError `role.user_exists`; an unknown user is refused by the foreign key */
export async function addUsersToRole(trx: TenantTransaction, roleId: string, userIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(userIds)];
  const known = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', sql<string>`any(${distinct})`)
    .execute();
  if (known.length < distinct.length) throw new ApiError('entity.relation_foreign_key_not_found', { status: 404 });
  const added = await trx
    .insertInto('userRoles')
    .values(distinct.map((userId) => ({ userId, roleId })))
    .onConflict((conflict) => conflict.columns(['userId', 'roleId']).doNothing())
    .returning('userId')
    .execute();
  if (added.length < distinct.length) throw new ApiError('role.user_exists');
}

/** @throws ApiError `entity.not_found` when the user does not hold the role */
export async function removeUserFromRole(trx: TenantTransaction, { roleId, userId }: { roleId: string; userId: string }): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('userRoles')
    .where('roleId', '=', roleId)
    .where('userId', '=', userId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
