import { deleteTenant } from '../../tenancy/queries.ts';
import { adminTenantId } from '../../tenancy/tenancy.ts';
import { removeTenantOrganization } from '../organizations/seed.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { rolesPart } from '../roles/roles-part.ts';
import { removeTenantAdministration } from '../roles/seed.ts';
import type { TenantsScope } from './tenants-scope.ts';

/** Deletes a tenant with everything it owns, and in the admin tenant what administered it. @returns false when there is none */
export async function removeTenant({ database, tenancy }: TenantsScope, id: string): Promise<boolean> {
  const deleted = await database.root.transaction().execute(async (root) => {
    if (!(await deleteTenant(root, id))) return false;
    const admin = database.bind(root, adminTenantId);
    await removeTenantAdministration(admin, id);
    await removeTenantOrganization(admin, id);
    return true;
  });
  if (!deleted) return false;
  await tenancy.announceTenants();
  const admin = await tenancy.requireScope(adminTenantId);
  await admin.write([resourcesPart, rolesPart], async () => undefined);
  return true;
}
