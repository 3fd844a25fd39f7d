import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { listScopesOfOrganizationRole } from '../queries/role-permissions.ts';
import { getOrganizationRole } from '../queries/template.ts';
import { organizationParams, organizationScopeSchema } from '../schemas.ts';

export const listOrganizationRoleScopes = defineRoute({
  method: 'GET',
  path: '/api/organization-roles/:id/scopes',
  access: 'management',
  summary: 'Lists the organization permissions that an organization role carries.',
  params: organizationParams,
  query: optionalPageQuery,
  responses: { 200: z.array(organizationScopeSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const { id } = await getOrganizationRole(db, params.id);
    const scopes = (await listScopesOfOrganizationRole(db, id)).map((row) => toOrganizationScopeResponse(row, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(scopes.slice(wanted.offset, wanted.offset + wanted.limit), scopes.length) : ok(scopes);
  },
});
