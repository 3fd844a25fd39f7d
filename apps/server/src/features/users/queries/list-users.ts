import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely';
import type { Tables, TenantDb } from '../../../foundation/database/tables.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { searchExpression } from '../../../foundation/search/search-expression.ts';
import { countUsers } from '../queries.ts';
import type { UserRow } from '../tables.ts';

/** The fields that users are searched by; plain `search` looks in all of them. */
export const userSearchFields = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;
export type UserSearchField = (typeof userSearchFields)[number];

const searchColumns = {
  id: 'users.id',
  primaryEmail: 'users.primaryEmail',
  primaryPhone: 'users.primaryPhone',
  username: 'users.username',
  name: 'users.name',
} as const satisfies Record<UserSearchField, string>;

/** Users that a search finds; for the lists of other slices too (members of a role, of an organization). */
export const userMatches = (search: Search<UserSearchField>): Expression<SqlBool> =>
  searchExpression(search, searchColumns, ['primaryEmail', 'primaryPhone', 'username']);

export interface UserFilter {
  readonly search?: Search<UserSearchField> | undefined;
  /** Leaves out who has this role. */
  readonly excludeRoleId?: string | undefined;
  /** Leaves out the members of this organization. */
  readonly excludeOrganizationId?: string | undefined;
}

/** Newest first. The ids of the page come from the index alone, so that a page far down does not read the rows before it. */
export function listUsers(db: TenantDb, filter: UserFilter, page: Page): Promise<UserRow[]> {
  const ids = db
    .selectFrom('users')
    .select('users.id')
    .where(isWithin(filter))
    .$if(page.afterId !== undefined, (query) =>
      query.where(
        sql<boolean>`(users.created_at, users.id) < ${db
          .selectFrom('users')
          .select(['createdAt', 'id'])
          .where('id', '=', page.afterId ?? '')}`,
      ),
    )
    .orderBy('users.createdAt', page.isFromEnd ? 'asc' : 'desc')
    .orderBy('users.id', page.isFromEnd ? 'asc' : 'desc')
    .limit(page.limit)
    .offset(page.offset);
  return db
    .selectFrom('users')
    .selectAll()
    .where('users.id', '=', sql<string>`any(array(${ids}))`)
    .orderBy('users.createdAt', 'desc')
    .orderBy('users.id', 'desc')
    .execute();
}

/** Without a filter it costs nothing. */
const isCountedAnyway = ({ search, excludeRoleId, excludeOrganizationId }: UserFilter): boolean =>
  !search && excludeRoleId === undefined && excludeOrganizationId === undefined;

/** A search reads what it finds. */
export async function countListedUsers(db: TenantDb, filter: UserFilter): Promise<number> {
  if (isCountedAnyway(filter)) return countUsers(db);
  const { total } = await db
    .selectFrom('users')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(isWithin(filter))
    .executeTakeFirstOrThrow();
  return total;
}

const isWithin =
  ({ search, excludeRoleId, excludeOrganizationId }: UserFilter) =>
  (eb: ExpressionBuilder<Tables, 'users'>): Expression<SqlBool> =>
    eb.and([
      ...(search ? [userMatches(search)] : []),
      ...(excludeRoleId === undefined ? [] : [eb.not(eb.exists(holdersOf(eb, excludeRoleId)))]),
      ...(excludeOrganizationId === undefined ? [] : [eb.not(eb.exists(membersOf(eb, excludeOrganizationId)))]),
    ]);

const holdersOf = (eb: ExpressionBuilder<Tables, 'users'>, roleId: string) =>
  eb
    .selectFrom('userRoles')
    .select('userRoles.userId')
    .whereRef('userRoles.userId', '=', 'users.id')
    .where('userRoles.roleId', '=', roleId);

const membersOf = (eb: ExpressionBuilder<Tables, 'users'>, organizationId: string) =>
  eb
    .selectFrom('organizationUsers')
    .select('organizationUsers.userId')
    .whereRef('organizationUsers.userId', '=', 'users.id')
    .where('organizationUsers.organizationId', '=', organizationId);
