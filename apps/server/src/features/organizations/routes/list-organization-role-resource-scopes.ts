import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toScopeResponse } from '../../resources/resource.ts';
import { scopeSchema } from '../../resources/schemas.ts';
import { listResourceScopesOfOrganizationRole } from '../queries/role-permissions.ts';
import { getOrganizationRole } from '../queries/template.ts';
import { organizationParams } from '../schemas.ts';

export const listOrganizationRoleResourceScopes = defineRoute({
  method: 'GET',
  path: '/api/organization-roles/:id/resource-scopes',
  access: 'management',
  summary: 'Lists the permissions of API resources that an organization role carries.',
  params: organizationParams,
  query: optionalPageQuery,
  responses: { 200: z.array(scopeSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const { id } = await getOrganizationRole(db, params.id);
    const scopes = (await listResourceScopesOfOrganizationRole(db, id)).map((row) => toScopeResponse(row, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(scopes.slice(wanted.offset, wanted.offset + wanted.limit), scopes.length) : ok(scopes);
  },
});
