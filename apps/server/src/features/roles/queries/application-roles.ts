import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import type { RoleRow } from '../tables.ts';

export function listRolesOfApplications(db: TenantDb): Promise<{ applicationId: string; roleId: string }[]> {
  return db.selectFrom('applicationRoles').select(['applicationId', 'roleId']).execute();
}

/** Most recently given first. */
export function listRolesOfApplication(db: TenantDb, applicationId: string): Promise<RoleRow[]> {
  return db
    .selectFrom('applicationRoles')
    .innerJoin('roles', 'roles.id', 'applicationRoles.roleId')
    .selectAll('roles')
    .where('applicationRoles.applicationId', '=', applicationId)
    .orderBy('applicationRoles.createdAt', 'desc')
    .orderBy('roles.id')
    .execute();
}

/** Gives roles; those the application has already stay. Write with `rolesPart`. @returns the ids that are new to it */
export async function assignRolesToApplication(
  trx: TenantTransaction,
  applicationId: string,
  roleIds: readonly string[],
): Promise<string[]> {
  if (roleIds.length === 0) return [];
  const rows = await trx
    .insertInto('applicationRoles')
    .values(roleIds.map((roleId) => ({ applicationId, roleId })))
    .onConflict((conflict) => conflict.columns(['applicationId', 'roleId']).doNothing())
    .returning('roleId')
    .execute();
  return rows.map(({ roleId }) => roleId);
}
