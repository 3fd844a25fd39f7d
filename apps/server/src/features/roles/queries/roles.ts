import { sql } from 'kysely';
import { newId } from '../../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { RoleScope } from '../role.ts';
import type { RoleRow, RoleType } from '../tables.ts';

/** @throws ApiError `entity.not_exists_with_id` */
export async function getRole(db: TenantDb, id: string): Promise<RoleRow> {
  const role = await db.selectFrom('roles').selectAll().where('id', '=', id).executeTakeFirst();
  if (!role) throw new ApiError('entity.not_exists_with_id', { values: { name: 'roles', id } });
  return role;
}

/** In the order of `ids`. @throws ApiError `entity.relation_foreign_key_not_found` (404) when one is unknown */
export async function getRoles(db: TenantDb, ids: readonly string[]): Promise<RoleRow[]> {
  const roles = await db
    .selectFrom('roles')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  const byId = new Map(roles.map((role) => [role.id, role]));
  return ids.map((id) => {
    const role = byId.get(id);
    if (!role) throw new ApiError('entity.relation_foreign_key_not_found', { status: 404, data: { roleId: id } });
    return role;
  });
}

export function listAllRoles(db: TenantDb): Promise<RoleRow[]> {
  return db.selectFrom('roles').selectAll().execute();
}

export function listAllRoleScopes(db: TenantDb): Promise<(RoleScope & { roleId: string })[]> {
  return db
    .selectFrom('roleScopes')
    .innerJoin('scopes', 'scopes.id', 'roleScopes.scopeId')
    .select(['roleScopes.roleId', 'scopes.id', 'scopes.name', 'scopes.resourceId'])
    .execute();
}

interface NewRole {
  id?: string;
  name: string;
  description: string;
  type?: RoleType | undefined;
  isDefault?: boolean | undefined;
}

/** @throws ApiError `role.name_in_use` */
export async function insertRole(trx: TenantTransaction, { id = newId(), type = 'User', ...role }: NewRole): Promise<RoleRow> {
  const row = await trx
    .insertInto('roles')
    .values({ id, type, ...role })
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('role.name_in_use', { values: { name: role.name } });
  return row;
}

/** @throws ApiError `role.name_in_use`, `entity.not_exists_with_id` */
export async function updateRole(
  trx: TenantTransaction,
  id: string,
  patch: { name?: string | undefined; description?: string | undefined; isDefault?: boolean | undefined },
): Promise<RoleRow> {
  if (patch.name !== undefined) {
    const holder = await trx.selectFrom('roles').select('id').where('name', '=', patch.name).where('id', '<>', id).executeTakeFirst();
    if (holder) throw new ApiError('role.name_in_use', { values: { name: patch.name } });
  }
  const role = await trx
    .updateTable('roles')
    .set({ id, ...patch }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!role) throw new ApiError('entity.not_exists_with_id', { values: { name: 'roles', id } });
  return role;
}

export async function deleteRole(trx: TenantTransaction, id: string): Promise<void> {
  await trx.deleteFrom('roles').where('id', '=', id).execute();
}
