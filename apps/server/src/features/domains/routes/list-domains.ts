import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { toDomainResponse } from '../domain.ts';
import { listDomains as findDomains } from '../queries.ts';
import { domainSchema } from '../schemas.ts';

export const listDomains = defineRoute({
  method: 'GET',
  path: '/api/domains',
  access: 'management',
  summary: 'Lists the custom domains, oldest first, as the last check found them.',
  responses: { 200: z.array(domainSchema) },
  errors: [],
  handler: async (_request, scope: TenantScope & TenantsScope) =>
    ok((await findDomains(scope.db)).map((row) => toDomainResponse(row, scope))),
});
