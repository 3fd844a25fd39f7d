import { hostsPart } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import { claimOf } from './domain.ts';
import { domainsPart } from './domains-part.ts';
import type { DomainsScope } from './domains-scope.ts';
import { proveDomain } from './proof.ts';
import { listDomains, updateChecked } from './queries.ts';

/** Another tenant that a domain leads to. */
export interface Holder {
  /** Whether its records are gone: the domain changed hands. Not while DNS says nothing. */
  readonly hasLost: boolean;
  /** Ends its use of the domain; for whoever has proven it. */
  release(): Promise<void>;
}

export async function otherHolderOf(scope: TenantScope & TenantsScope & DomainsScope, domain: string): Promise<Holder | undefined> {
  const { tenant, tenancy, domainResolver, now } = scope;
  const holder = tenancy.tenantOfCustomHost(domain);
  if (!holder || holder.id === tenant.id) return undefined;
  const other = await tenancy.requireScope(holder.id);
  const row = (await listDomains(other.db)).find((one) => one.domain === domain && one.status === 'Active');
  if (!row) return undefined;
  const result = await proveDomain(domainResolver, claimOf(row, { ...scope, tenant: holder }));
  return {
    hasLost: result.type === 'unproven',
    async release() {
      const errorMessage = result.type === 'unproven' ? result.reason : null;
      await other.write([hostsPart, domainsPart], (trx) => updateChecked(trx, { id: row.id, status: 'Error', errorMessage, now: now() }));
    },
  };
}
