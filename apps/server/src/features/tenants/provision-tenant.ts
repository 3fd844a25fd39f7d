import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { findTenant, insertTenant } from '../../tenancy/queries.ts';
import { adminTenantId, defaultTenantId, tenantsPart, type Tenancy } from '../../tenancy/tenancy.ts';
import { seedAdminTenantOrganizationTemplate, seedTenantOrganization } from '../organizations/seed.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { rolesPart } from '../roles/roles-part.ts';
import { seedAdminTenantRoles, seedTenantAdministration, seedTenantRoles } from '../roles/seed.ts';
import { createTenantKeys } from '../signing-keys/create-keys.ts';
import type { SigningAlgorithm } from '../signing-keys/signing-keys.ts';
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
 * @throws ApiError `request.invalid_input` (422) when it would have no address
 */
export async function provisionTenant(options: ProvisionOptions, tenant: NewTenant): Promise<boolean> {
  const { database, tenancy } = options;
  if (await findTenant(database.root, tenant.id)) return false;
  if (tenant.id === adminTenantId) return provisionAdminTenant(options, tenant);
  if (tenant.id !== defaultTenantId && !tenancy.hasTenantNames) throw noAddress();
  const admin = await tenancy.requireScope(adminTenantId);
  return admin.write([tenantsPart, resourcesPart, rolesPart], async (trx) => {
    const own = await insert(database.unbind(trx), options, tenant);
    if (!own) return false;
    await seedSignInExperience(own, { isAdmin: false });
    await seedTenantRoles(own, tenant.id);
    await seedTenantAdministration(trx, tenant.id);
    await seedTenantOrganization(trx, tenant);
    return true;
  });
}

const noAddress = (): ApiError =>
  new ApiError('request.invalid_input', {
    status: 422,
    details:
      'A tenant answers at a host name below that of ENDPOINT, which is an IP address: it has none below it. Set ENDPOINT to a host name.',
  });

async function provisionAdminTenant(options: ProvisionOptions, tenant: NewTenant): Promise<boolean> {
  const { database, tenancy } = options;
  const isNew = await database.root.transaction().execute(async (root) => {
    const own = await insert(root, options, tenant);
    if (!own) return false;
    await seedSignInExperience(own, { isAdmin: true });
    await seedAdminTenantRoles(own);
    await seedAdminTenantOrganizationTemplate(own);
    return true;
  });
  await tenancy.showTenants();
  return isNew;
}

/** @returns the new tenant's own view of the transaction; `undefined` when the id is taken */
async function insert(
  root: Database['root'],
  { database, sealer }: ProvisionOptions,
  { id, name, signingAlgorithm = 'ES256' }: NewTenant,
): Promise<TenantTransaction | undefined> {
  if (!(await insertTenant(root, { id, name }))) return undefined;
  const own = database.bind(root, id);
  await createTenantKeys(own, { sealer, algorithm: signingAlgorithm });
  return own;
}
