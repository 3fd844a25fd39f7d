import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { listJitRoles as listRoles } from '../queries/jit-roles.ts';
import { getOrganization } from '../queries/organizations.ts';
import { organizationParams, organizationRoleSchema } from '../schemas.ts';

export const listJitRoles = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/jit/roles',
  access: 'management',
  summary: 'Lists the roles of people who join the organization by themselves.',
  params: organizationParams,
  query: optionalPageQuery,
  responses: { 200: z.array(organizationRoleSchema) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, tenant }: TenantScope) {
    const { id } = await getOrganization(db, params.id);
    const roles = (await listRoles(db, id)).map((row) => toOrganizationRoleResponse(row, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(roles.slice(wanted.offset, wanted.offset + wanted.limit), roles.length) : ok(roles);
  },
});
