import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { assignOrganizationRoles } from './queries/member-roles.ts';
import { addOrganizationMembers } from './queries/members.ts';
import { deleteOrganization, insertOrganization } from './queries/organizations.ts';
import { addScopesToOrganizationRole } from './queries/role-permissions.ts';
import { insertOrganizationRole, insertOrganizationScope } from './queries/template.ts';

const collaboratorScopes = ['read:data', 'write:data', 'delete:data', 'read:member'];
const adminScopes = [...collaboratorScopes, 'invite:member', 'remove:member', 'update:member:role', 'manage:tenant'];
const scopeId = (name: string): string => name.replaceAll(':', '-');

/** In the admin tenant every tenant is an organization; its members are the people who administer it. */
export const tenantOrganizationId = (tenantId: string): string => `t-${tenantId}`;

/** The tenant that an organization of the admin tenant stands for; `undefined` for any other organization. */
export const tenantIdOfOrganization = (organizationId: string): string | undefined =>
  organizationId.startsWith('t-') ? organizationId.slice(2) : undefined;

/** Organization roles and permissions of the admin tenant: the template of all its tenant organizations. */
export async function seedAdminTenantOrganizationTemplate(trx: TenantTransaction): Promise<void> {
  for (const name of adminScopes) await insertOrganizationScope(trx, { id: scopeId(name), name });
  await insertOrganizationRole(trx, { id: 'admin', name: 'admin', description: 'Administers the tenant and its members.' });
  await addScopesToOrganizationRole(trx, 'admin', adminScopes.map(scopeId));
  await insertOrganizationRole(trx, {
    id: 'collaborator',
    name: 'collaborator',
    description: 'Works with the tenant, not with its members.',
  });
  await addScopesToOrganizationRole(trx, 'collaborator', collaboratorScopes.map(scopeId));
}

/** In the admin tenant: the organization of a new tenant. */
export async function seedTenantOrganization(trx: TenantTransaction, tenant: { id: string; name: string }): Promise<void> {
  await insertOrganization(trx, { id: tenantOrganizationId(tenant.id), name: tenant.name });
}

/** Takes back what `seedTenantOrganization` made, when the tenant is deleted. */
export async function removeTenantOrganization(trx: TenantTransaction, tenantId: string): Promise<void> {
  await deleteOrganization(trx, tenantOrganizationId(tenantId));
}

/** In the admin tenant: makes a person an administrator of a tenant's organization. */
export async function addTenantAdministrator(
  trx: TenantTransaction,
  { userId, tenantId }: { userId: string; tenantId: string },
): Promise<void> {
  const organizationId = tenantOrganizationId(tenantId);
  await addOrganizationMembers(trx, organizationId, [userId]);
  await assignOrganizationRoles(trx, { organizationId, userIds: [userId], organizationRoleIds: ['admin'] });
}
