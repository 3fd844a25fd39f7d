import { sql, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Tables, TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { internalPrefix } from '../role.ts';
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

/** The application has exactly these roles afterwards, beside the system's own. */
export async function replaceRolesOfApplication(trx: TenantTransaction, applicationId: string, roleIds: readonly string[]): Promise<void> {
  await takeTurns(trx, `roles of application ${applicationId}`);
  await trx
    .deleteFrom('applicationRoles')
    .where('applicationId', '=', applicationId)
    .where('roleId', '<>', sql<string>`all(${roleIds})`)
    .where((eb) => eb.not(eb.exists(internalRole(eb))))
    .execute();
  await assignRolesToApplication(trx, applicationId, roleIds);
}

const internalRole = (eb: ExpressionBuilder<Tables, 'applicationRoles'>) =>
  eb
    .selectFrom('roles')
    .select('roles.id')
    .whereRef('roles.id', '=', 'applicationRoles.roleId')
    .where((role) => role.fn<SqlBool>('starts_with', ['roles.name', role.val(internalPrefix)]));
