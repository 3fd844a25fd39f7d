import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { deleteResource, insertResource, insertScope } from '../resources/queries.ts';
import { allScope, managementApiIndicator, meApiIndicator } from '../resources/resource.ts';
import { addScopesToRole } from './queries/role-scopes.ts';
import { deleteRole, insertRole } from './queries/roles.ts';

const managementApi = { resourceId: 'management-api', scopeId: 'management-api-all', roleId: 'admin-role' } as const;
const meApi = { resourceId: 'me-api', scopeId: 'me-api-all' } as const;

/** The role behind an application's old `isAdmin` mark. */
export const internalAdminRole = { id: managementApi.roleId } as const;

/** Name of the seeded machine-to-machine role that opens a tenant's Management API. */
export const managementApiAccessRole = 'Logto Management API access';

/** Ids and names in the admin tenant of what administers one tenant. */
export const tenantAdministration = (tenantId: string) => ({
  /** In the admin tenant its own Management API keeps the fixed ids. */
  resourceId: tenantId === 'admin' ? managementApi.resourceId : `m-${tenantId}`,
  scopeId: tenantId === 'admin' ? managementApi.scopeId : `m-${tenantId}-all`,
  /** For people: the console. */
  userRole: { id: `u-${tenantId}`, name: `${tenantId}:admin` },
  /** For machine-to-machine clients of the admin tenant. */
  machineRole: { id: `m-${tenantId}`, name: `machine:mapi:${tenantId}` },
});

/** The role of every person of the admin tenant: opens the Me API. */
export const consoleUserRole = { id: 'user', name: 'user' } as const;

/** What every tenant but `admin` starts with: its Management API and the machine-to-machine roles that open it. */
export async function seedTenantRoles(trx: TenantTransaction, tenantId: string): Promise<void> {
  await insertManagementApi(trx, tenantId, managementApi);
  await insertRole(trx, {
    id: managementApi.roleId,
    name: '#internal:admin',
    description: 'Holds every permission of the Management API.',
    type: 'MachineToMachine',
  });
  await addScopesToRole(trx, managementApi.roleId, [managementApi.scopeId]);
  const access = await insertRole(trx, {
    name: managementApiAccessRole,
    description: 'Gives a machine-to-machine application the whole Management API.',
    type: 'MachineToMachine',
  });
  await addScopesToRole(trx, access.id, [managementApi.scopeId]);
}

/** What the admin tenant starts with: the Me API, the role of its people, and the administration of itself. */
export async function seedAdminTenantRoles(trx: TenantTransaction): Promise<void> {
  await insertResource(trx, { id: meApi.resourceId, name: 'Me API', indicator: meApiIndicator });
  await insertScope(trx, { id: meApi.scopeId, resourceId: meApi.resourceId, name: allScope, description: 'Everything of the Me API.' });
  await insertRole(trx, { ...consoleUserRole, description: 'Every person who may use the console.' });
  await addScopesToRole(trx, consoleUserRole.id, [meApi.scopeId]);
  await seedTenantAdministration(trx, 'admin');
}

/** In the admin tenant: what people and machines need there to administer `tenantId`. People administer `admin` only through the console. */
export async function seedTenantAdministration(trx: TenantTransaction, tenantId: string): Promise<void> {
  const { resourceId, scopeId, userRole, machineRole } = tenantAdministration(tenantId);
  await insertManagementApi(trx, tenantId, { resourceId, scopeId });
  await insertRole(trx, {
    ...machineRole,
    description: `Opens the Management API of the tenant ${tenantId} to machines.`,
    type: 'MachineToMachine',
  });
  await addScopesToRole(trx, machineRole.id, [scopeId]);
  if (tenantId === 'admin') return;
  await insertRole(trx, { ...userRole, description: `Administers the tenant ${tenantId}.` });
  await addScopesToRole(trx, userRole.id, [scopeId]);
}

/** Takes back what `seedTenantAdministration` made, when the tenant is deleted. */
export async function removeTenantAdministration(trx: TenantTransaction, tenantId: string): Promise<void> {
  const { resourceId, userRole, machineRole } = tenantAdministration(tenantId);
  await deleteResource(trx, resourceId);
  for (const role of [userRole, machineRole]) await deleteRole(trx, role.id);
}

async function insertManagementApi(
  trx: TenantTransaction,
  tenantId: string,
  { resourceId, scopeId }: { resourceId: string; scopeId: string },
): Promise<void> {
  await insertResource(trx, {
    id: resourceId,
    name: `Management API of ${tenantId}`,
    indicator: managementApiIndicator(tenantId),
  });
  await insertScope(trx, { id: scopeId, resourceId, name: allScope, description: 'Everything of the Management API.' });
}
