import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { insertTenant } from '../../tenancy/queries.ts';
import { adminTenantId, type Tenancy } from '../../tenancy/tenancy.ts';
import { seedAdminTenantOrganizationTemplate, seedTenantOrganization } from '../organizations/seed.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { rolesPart } from '../roles/roles-part.ts';
import { seedAdminTenantRoles, seedTenantAdministration, seedTenantRoles } from '../roles/seed.ts';
import { createTenantKeys, type SigningAlgorithm } from '../signing-keys/signing-keys.ts';
import { seedSignInExperience } from '../sign-in-experience/seed.ts';

interface ProvisionOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly sealer: Sealer;
}

export interface NewTenant {
  readonly id: string;
  readonly name: string;
  /** Default ES256: fast, and every public SDK reads it. */
  readonly signingAlgorithm?: SigningAlgorithm | undefined;
}

/**
 * Creates a tenant with all it starts with, in one transaction. The admin tenant must come first: it holds what administers the others.
 * @returns false when there is one with this id already; then nothing was changed.
 */
export async function provisionTenant({ database, tenancy, sealer }: ProvisionOptions, tenant: NewTenant): Promise<boolean> {
  const isAdmin = tenant.id === adminTenantId;
  const created = await database.root.transaction().execute(async (root) => {
    if (!(await insertTenant(root, { id: tenant.id, name: tenant.name }))) return false;
    const own = database.bind(root, tenant.id);
    await createTenantKeys(own, { sealer, algorithm: tenant.signingAlgorithm ?? 'ES256' });
    await seedSignInExperience(own, { isAdmin });
    if (isAdmin) {
      await seedAdminTenantRoles(own);
      await seedAdminTenantOrganizationTemplate(own);
    } else {
      await seedTenantRoles(own, tenant.id);
      await administer(database.bind(root, adminTenantId), tenant);
    }
    return true;
  });
  if (!created) return false;
  await tenancy.announceTenants();
  // What administers the tenant became part of the admin tenant's settings.
  const admin = await tenancy.requireScope(adminTenantId);
  await admin.write([resourcesPart, rolesPart], async () => undefined);
  return true;
}

async function administer(admin: TenantTransaction, tenant: NewTenant): Promise<void> {
  await seedTenantAdministration(admin, tenant.id);
  await seedTenantOrganization(admin, tenant);
}
