import { deleteTenant, updateTenant } from '../../tenancy/queries.ts';
import { tenantsPart } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { removeTenantOrganization } from '../organizations/seed.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { rolesPart } from '../roles/roles-part.ts';
import { removeTenantAdministration } from '../roles/seed.ts';
import { queueRemoval } from '../user-assets/queries.ts';
import { emptyTenant } from './queries.ts';
import { refuseMissingTenant } from './require-tenant.ts';
import type { TenantsScope } from './tenants-scope.ts';

/**
 * Deletes a tenant with everything it owns (its files in the store a little later), and in the admin tenant what administered it.
 * It answers nobody from the beginning on. What ends half-way, because the process does, leaves a suspended tenant that is deleted by asking again.
 *
 * @param scope the admin tenant's
 * @throws ApiError `entity.not_exists_with_id`
 */
export async function removeTenant(scope: TenantScope & TenantsScope, id: string): Promise<void> {
  await scope.write([tenantsPart], async (trx) => {
    if (!(await updateTenant(scope.database.unbind(trx), id, { isSuspended: true }))) refuseMissingTenant(id);
  });
  await emptyTenant(scope.database.forTenant(id));
  await scope.write([tenantsPart, resourcesPart, rolesPart], async (trx) => {
    const root = scope.database.unbind(trx);
    if (!(await deleteTenant(root, id))) refuseMissingTenant(id);
    await queueRemoval(root, { prefix: `${id}/`, now: scope.now() });
    await removeTenantAdministration(trx, id);
    await removeTenantOrganization(trx, id);
  });
}
