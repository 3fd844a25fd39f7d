import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listJitEmailDomains as listDomains } from '../queries/jit-email-domains.ts';
import { jitEmailDomainSchema, organizationParams } from '../schemas.ts';

export const listJitEmailDomains = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/jit/email-domains',
  access: 'management',
  summary: 'Lists the e-mail domains whose people join the organization when they register.',
  params: organizationParams,
  query: optionalPageQuery,
  responses: { 200: z.array(jitEmailDomainSchema) },
  errors: [],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const domains = (await listDomains(db, params.id)).map((domain) => ({ tenantId: tenant.id, ...domain }));
    const wanted = toPage(query);
    return wanted ? page(domains.slice(wanted.offset, wanted.offset + wanted.limit), domains.length) : ok(domains);
  },
});
