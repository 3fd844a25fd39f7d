import { newId } from '../../../foundation/crypto/ids.ts';
import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { OrganizationRoleRow, OrganizationScopeRow } from '../tables.ts';

interface NewOrganizationRole {
  id?: string;
  name: string;
  description?: string | null;
  type?: 'User' | 'MachineToMachine';
}

/** @throws ApiError `entity.unique_integrity_violation` */
export async function insertOrganizationRole(
  trx: TenantTransaction,
  { id = newId(), ...role }: NewOrganizationRole,
): Promise<OrganizationRoleRow> {
  const row = await trx
    .insertInto('organizationRoles')
    .values({ id, ...role })
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.unique_integrity_violation', { data: { name: role.name } });
  return row;
}

/** @throws ApiError `entity.unique_integrity_violation` */
export async function insertOrganizationScope(
  trx: TenantTransaction,
  { id = newId(), ...scope }: { id?: string; name: string; description?: string | null },
): Promise<OrganizationScopeRow> {
  const row = await trx
    .insertInto('organizationScopes')
    .values({ id, ...scope })
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.unique_integrity_violation', { data: { name: scope.name } });
  return row;
}

export async function addScopesToOrganizationRole(
  trx: TenantTransaction,
  organizationRoleId: string,
  organizationScopeIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('organizationRoleScopes')
    .values(organizationScopeIds.map((organizationScopeId) => ({ organizationRoleId, organizationScopeId })))
    .onConflict((conflict) => conflict.columns(['organizationRoleId', 'organizationScopeId']).doNothing())
    .execute();
}
