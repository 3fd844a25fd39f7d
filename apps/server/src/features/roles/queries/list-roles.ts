import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Tables, TenantDb } from '../../../foundation/database/tables.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { searchExpression } from '../../../foundation/search/search-expression.ts';
import { internalPrefix } from '../role.ts';
import type { RoleRow, RoleType } from '../tables.ts';

/** The fields that roles are searched by; plain `search` looks in all of them. */
export const roleSearchFields = ['id', 'name', 'description'] as const;
export type RoleSearchField = (typeof roleSearchFields)[number];

export interface RoleFilter {
  readonly search?: Search<RoleSearchField> | undefined;
  readonly type?: RoleType | undefined;
  /** Only, or not, the roles of this user. */
  readonly userId?: string | undefined;
  readonly excludeUserId?: string | undefined;
  /** Only, or not, the roles of this application. */
  readonly applicationId?: string | undefined;
  readonly excludeApplicationId?: string | undefined;
}

/** Newest first, without the system's own. */
export async function listRoles(db: TenantDb, filter: RoleFilter, page: Page): Promise<{ roles: RoleRow[]; total: number }> {
  const matching = db.selectFrom('roles').where(isWithin(filter));
  const roles = await matching.selectAll().orderBy('createdAt', 'desc').orderBy('id').limit(page.limit).offset(page.offset).execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { roles, total };
}

const isWithin =
  (filter: RoleFilter) =>
  (eb: ExpressionBuilder<Tables, 'roles'>): Expression<SqlBool> =>
    eb.and([
      eb.not(eb.fn<SqlBool>('starts_with', ['roles.name', eb.val(internalPrefix)])),
      ...(filter.search ? [searchExpression(filter.search, { id: 'roles.id', name: 'roles.name', description: 'roles.description' })] : []),
      ...(filter.type ? [eb('roles.type', '=', filter.type)] : []),
      ...(filter.userId === undefined ? [] : [eb.exists(ofUser(eb, filter.userId))]),
      ...(filter.excludeUserId === undefined ? [] : [eb.not(eb.exists(ofUser(eb, filter.excludeUserId)))]),
      ...(filter.applicationId === undefined ? [] : [eb.exists(ofApplication(eb, filter.applicationId))]),
      ...(filter.excludeApplicationId === undefined ? [] : [eb.not(eb.exists(ofApplication(eb, filter.excludeApplicationId)))]),
    ]);

const ofUser = (eb: ExpressionBuilder<Tables, 'roles'>, userId: string) =>
  eb
    .selectFrom('userRoles')
    .select('userRoles.roleId')
    .whereRef('userRoles.roleId', '=', 'roles.id')
    .where('userRoles.userId', '=', userId);

const ofApplication = (eb: ExpressionBuilder<Tables, 'roles'>, applicationId: string) =>
  eb
    .selectFrom('applicationRoles')
    .select('applicationRoles.roleId')
    .whereRef('applicationRoles.roleId', '=', 'roles.id')
    .where('applicationRoles.applicationId', '=', applicationId);

export interface RoleHolders {
  usersCount: number;
  featuredUsers: { id: string; avatar: string | null; name: string | null }[];
  applicationsCount: number;
  featuredApplications: { id: string; name: string; type: string }[];
}

const featured = 3;

/** How many hold each role, and the three who got it last. */
export async function readRoleHolders(db: TenantDb, roleIds: readonly string[]): Promise<(roleId: string) => RoleHolders> {
  const any = sql<string>`any(${roleIds})`;
  const counts = await db
    .selectFrom('roles')
    .select((eb) => [
      'roles.id',
      eb.selectFrom('userRoles').select(eb.fn.countAll<number>().as('n')).whereRef('userRoles.roleId', '=', 'roles.id').as('users'),
      eb
        .selectFrom('applicationRoles')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('applicationRoles.roleId', '=', 'roles.id')
        .as('applications'),
    ])
    .where('roles.id', '=', any)
    .execute();
  const users = Map.groupBy(await readFeaturedUsers(db, any), ({ roleId }) => roleId);
  const applications = Map.groupBy(await readFeaturedApplications(db, any), ({ roleId }) => roleId);
  const countsById = new Map(counts.map((count) => [count.id, count]));
  return (roleId) => ({
    usersCount: countsById.get(roleId)?.users ?? 0,
    featuredUsers: (users.get(roleId) ?? []).map(({ id, avatar, name }) => ({ id, avatar, name })),
    applicationsCount: countsById.get(roleId)?.applications ?? 0,
    featuredApplications: (applications.get(roleId) ?? []).map(({ id, name, type }) => ({ id, name, type })),
  });
}

function readFeaturedUsers(db: TenantDb, any: Expression<string>) {
  return db
    .selectFrom('roles')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('userRoles')
          .innerJoin('users', 'users.id', 'userRoles.userId')
          .select(['users.id', 'users.avatar', 'users.name'])
          .whereRef('userRoles.roleId', '=', 'roles.id')
          .orderBy('userRoles.createdAt', 'desc')
          .limit(featured)
          .as('holder'),
      (join) => join.onTrue(),
    )
    .select(['roles.id as roleId', 'holder.id', 'holder.avatar', 'holder.name'])
    .where('roles.id', '=', any)
    .execute();
}

function readFeaturedApplications(db: TenantDb, any: Expression<string>) {
  return db
    .selectFrom('roles')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('applicationRoles')
          .innerJoin('applications', 'applications.id', 'applicationRoles.applicationId')
          .select(['applications.id', 'applications.name', 'applications.type'])
          .whereRef('applicationRoles.roleId', '=', 'roles.id')
          .orderBy('applicationRoles.createdAt', 'desc')
          .limit(featured)
          .as('holder'),
      (join) => join.onTrue(),
    )
    .select(['roles.id as roleId', 'holder.id', 'holder.name', 'holder.type'])
    .where('roles.id', '=', any)
    .execute();
}
