import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import type { RoleRow } from '../tables.ts';

export async function listRoleIdsOfUser(db: TenantDb, userId: string): Promise<string[]> {
  const rows = await db.selectFrom('userRoles').select('roleId').where('userId', '=', userId).execute();
  return rows.map(({ roleId }) => roleId);
}

/** The same of somebody who may sign in; `undefined` of nobody, and of whoever is suspended. */
export async function listRoleIdsOfActiveUser(db: TenantDb, userId: string): Promise<string[] | undefined> {
  const rows = await db
    .selectFrom('users')
    .leftJoin('userRoles', 'userRoles.userId', 'users.id')
    .select('userRoles.roleId')
    .where('users.id', '=', userId)
    .where('users.isSuspended', '=', false)
    .execute();
  return rows.length === 0 ? undefined : rows.flatMap(({ roleId }) => roleId ?? []);
}

/** Most recently given first. */
export function listRolesOfUser(db: TenantDb, userId: string): Promise<RoleRow[]> {
  return db
    .selectFrom('userRoles')
    .innerJoin('roles', 'roles.id', 'userRoles.roleId')
    .selectAll('roles')
    .where('userRoles.userId', '=', userId)
    .orderBy('userRoles.createdAt', 'desc')
    .orderBy('roles.id')
    .execute();
}

/** Gives roles; those the user has already stay. @returns the ids that are new to the user */
export async function assignRolesToUser(trx: TenantTransaction, userId: string, roleIds: readonly string[]): Promise<string[]> {
  if (roleIds.length === 0) return [];
  const rows = await trx
    .insertInto('userRoles')
    .values(roleIds.map((roleId) => ({ userId, roleId })))
    .onConflict((conflict) => conflict.columns(['userId', 'roleId']).doNothing())
    .returning('roleId')
    .execute();
  return rows.map(({ roleId }) => roleId);
}

/** The user has exactly these roles afterwards. */
export async function replaceRolesOfUser(trx: TenantTransaction, userId: string, roleIds: readonly string[]): Promise<void> {
  await takeTurns(trx, `roles of user ${userId}`);
  await trx
    .deleteFrom('userRoles')
    .where('userId', '=', userId)
    .where('roleId', '<>', sql<string>`all(${roleIds})`)
    .execute();
  await assignRolesToUser(trx, userId, roleIds);
}
