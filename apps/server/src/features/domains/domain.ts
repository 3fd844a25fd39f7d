import type { z } from 'zod';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { dnsRecordsOf, type Claim } from './proof.ts';
import type { domainSchema } from './schemas.ts';
import type { CustomDomainRow } from './tables.ts';

/** What the records of a domain have to say: they name the tenant's address as it is without custom domains. */
export const claimOf = (row: Pick<CustomDomainRow, 'domain' | 'proof'>, { tenant, tenancy }: TenantScope & TenantsScope): Claim => ({
  domain: row.domain,
  proof: row.proof,
  endpoint: tenancy.endpointOf(tenant.id),
});

export function toDomainResponse(row: CustomDomainRow, scope: TenantScope & TenantsScope): z.infer<typeof domainSchema> {
  const { id, domain, status, errorMessage, createdAt } = row;
  return { id, domain, status, errorMessage, dnsRecords: dnsRecordsOf(claimOf(row, scope)), createdAt };
}
