import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { addDomain } from '../add-domain.ts';
import { toDomainResponse } from '../domain.ts';
import type { DomainsScope } from '../domains-scope.ts';
import { domainSchema, newDomainSchema } from '../schemas.ts';

export const createDomain = defineRoute({
  method: 'POST',
  path: '/api/domains',
  access: 'management',
  summary: 'Adds a custom domain; the tenant is served on it once one of the DNS records in the answer is there.',
  body: newDomainSchema,
  responses: { 201: domainSchema },
  errors: [
    'auth.forbidden',
    'domain.domain_in_use',
    'domain.domain_is_not_allowed',
    'domain.exceed_domain_limit',
    'domain.hostname_already_exists',
  ],
  handler: async ({ body }, scope: TenantScope & TenantsScope & DomainsScope) =>
    created(toDomainResponse(await addDomain(scope, body.domain), scope)),
});
