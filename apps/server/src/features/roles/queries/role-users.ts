import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { userMatches, type UserSearchField } from '../../users/queries/list-users.ts';
import type { UserRow } from '../../users/tables.ts';

interface HolderFilter {
  readonly roleId: string;
  readonly search: Search<UserSearchField> | undefined;
}

/** Who got the role last comes first. Who stands on the page is told by the index alone, so that a page far down does not read the people before it. */
export function listUsersOfRole(db: TenantDb, filter: HolderFilter, reached: Page): Promise<UserRow[]> {
  // Joined from here and not by ids within the role: however many people PostgreSQL expects to have a role, it reads the page alone.
  const found = holders(db, filter)
    .select(['userRoles.userId', 'userRoles.createdAt as givenAt'])
    .$if(reached.afterId !== undefined, (query) => query.where(isAfter(db, filter.roleId, reached.afterId ?? '')))
    .orderBy('userRoles.createdAt', reached.isFromEnd ? 'asc' : 'desc')
    .orderBy('userRoles.userId', reached.isFromEnd ? 'desc' : 'asc')
    .limit(reached.limit)
    .offset(reached.offset);
  return db
    .selectFrom(found.as('page'))
    .innerJoin('users', 'users.id', 'page.userId')
    .selectAll('users')
    .orderBy('page.givenAt', 'desc')
    .orderBy('page.userId')
    .execute();
}

export async function countUsersOfRole(db: TenantDb, filter: HolderFilter): Promise<number> {
  const { total } = await holders(db, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** Without a search the users themselves need not be read. */
const holders = (db: TenantDb, { roleId, search }: HolderFilter) =>
  db
    .selectFrom('userRoles')
    .where('userRoles.roleId', '=', roleId)
    .$if(search !== undefined, (query) =>
      query
        .innerJoin('users', 'users.id', 'userRoles.userId')
        .$if(search !== undefined, (joined) => (search ? joined.where(userMatches(search)) : joined)),
    );

/** Behind this person, in the order of the list. */
function isAfter(db: TenantDb, roleId: string, userId: string) {
  const since = db.selectFrom('userRoles').select('createdAt').where('roleId', '=', roleId).where('userId', '=', userId);
  return sql<boolean>`user_roles.created_at <= ${since} and (user_roles.created_at < ${since} or user_roles.user_id > ${userId})`;
}

/** @throws ApiError `role.user_exists`; an unknown user is refused by the foreign key */
export async function addUsersToRole(trx: TenantTransaction, roleId: string, userIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(userIds)].toSorted(); // two that add the same people wait for each other in one order
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
