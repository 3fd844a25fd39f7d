import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import type { DomainsScope } from './domains-scope.ts';
import { otherHolderOf } from './holder.ts';
import { isOwnName, parseHostName } from './host-name.ts';
import { insertDomain, lockDomains } from './queries.ts';
import type { CustomDomainRow } from './tables.ts';

type Scope = TenantScope & TenantsScope & DomainsScope;

/** Each is an address that the protocol engine answers at. */
const mostDomains = 10;

/**
 * Adds a domain that is to be proven. Until it is, it keeps nobody from anything.
 *
 * @throws ApiError `auth.forbidden` for the admin tenant, `domain.domain_is_not_allowed`, `domain.hostname_already_exists`,
 *   `domain.exceed_domain_limit`, `domain.domain_in_use` when it leads to another tenant, and DNS does not say otherwise
 */
export async function addDomain(scope: Scope, text: string): Promise<CustomDomainRow> {
  if (scope.tenant.isAdmin) throw new ApiError('auth.forbidden');
  const domain = parseHostName(text);
  if (domain === undefined || isOwnName(scope.endpoints, domain)) throw new ApiError('domain.domain_is_not_allowed');
  const holder = await otherHolderOf(scope, domain);
  if (holder && !holder.hasLost) throw new ApiError('domain.domain_in_use');
  return scope.write([], async (trx) => {
    const known = await lockDomains(trx, scope.tenant.id);
    if (known.some((row) => row.domain === domain)) throw new ApiError('domain.hostname_already_exists', { status: 422 });
    if (known.length >= mostDomains) throw new ApiError('domain.exceed_domain_limit', { values: { limit: mostDomains } });
    return insertDomain(trx, domain, scope.now());
  });
}
