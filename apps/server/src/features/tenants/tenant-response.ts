import type { TenantRow } from '../../tenancy/queries.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';

export function toTenantResponse({ id, name, isSuspended, createdAt }: TenantRow, tenancy: Tenancy) {
  return { id, name, endpoint: tenancy.endpointOf(id), isSuspended, createdAt };
}
