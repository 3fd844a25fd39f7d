import { listTenants } from '../../tenancy/queries.ts';
import { adminTenantId, defaultTenantId } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { tenantIdOfOrganization } from '../organizations/seed.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import type { MyTenant } from './member.ts';
import { listTenantRolesOf } from './queries.ts';

/** The tenants that a person works on; whoever administers the one that came with the installation administers all of them. */
export async function listTenantsOf({ db, database, tenancy }: TenantScope & TenantsScope, userId: string): Promise<MyTenant[]> {
  const roles = new Map(
    (await listTenantRolesOf(db, userId)).map(({ organizationId, role }) => [tenantIdOfOrganization(organizationId), role] as const),
  );
  const everywhere = roles.get(defaultTenantId) === 'admin' ? 'admin' : undefined;
  return (await listTenants(database.root)).flatMap(({ id, name, isSuspended }) => {
    const role = everywhere ?? roles.get(id);
    return role === undefined || id === adminTenantId ? [] : [{ id, name, endpoint: tenancy.endpointOf(id), isSuspended, role }];
  });
}
