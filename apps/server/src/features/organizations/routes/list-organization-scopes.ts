import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { listOrganizationScopes as readScopes } from '../queries/template.ts';
import { organizationScopeSchema } from '../schemas.ts';

export const listOrganizationScopes = defineRoute({
  method: 'GET',
  path: '/api/organization-scopes',
  access: 'management',
  summary: 'Lists organization permissions, newest first; `q` is looked for in the name.',
  query: optionalPageQuery.extend({ q: z.string().optional() }),
  responses: { 200: z.array(organizationScopeSchema) },
  errors: [],
  async handler({ query }, { db, tenant }: TenantScope) {
    const wanted = toPage(query);
    const { rows, total } = await readScopes(db, { keyword: query.q, page: wanted });
    const scopes = rows.map((row) => toOrganizationScopeResponse(row, tenant.id));
    return wanted ? page(scopes, total) : ok(scopes);
  },
});
