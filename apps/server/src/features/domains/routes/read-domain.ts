import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { checkDomain } from '../check-domain.ts';
import { toDomainResponse } from '../domain.ts';
import type { DomainsScope } from '../domains-scope.ts';
import { getDomain } from '../queries.ts';
import { domainParams, domainSchema } from '../schemas.ts';

export const readDomain = defineRoute({
  method: 'GET',
  path: '/api/domains/:id',
  access: 'management',
  summary: 'Reads a custom domain, and looks up anew whether its DNS records are right.',
  params: domainParams,
  responses: { 200: domainSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params }, scope: TenantScope & TenantsScope & DomainsScope) {
    const row = await checkDomain(scope, await getDomain(scope.db, params.id));
    return ok(toDomainResponse(row, scope));
  },
});
