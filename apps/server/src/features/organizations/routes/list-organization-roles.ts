import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { readRolePermissions } from '../queries/role-permissions.ts';
import { listOrganizationRoles as readRoles } from '../queries/template.ts';
import { organizationRoleWithScopesSchema } from '../schemas.ts';

export const listOrganizationRoles = defineRoute({
  method: 'GET',
  path: '/api/organization-roles',
  access: 'management',
  summary: 'Lists organization roles, newest first, with what they permit; `q` is looked for in the name.',
  query: optionalPageQuery.extend({ q: z.string().optional() }),
  responses: { 200: z.array(organizationRoleWithScopesSchema) },
  errors: [],
  async handler({ query }, { db, tenant }: TenantScope) {
    const wanted = toPage(query);
    const { rows, total } = await readRoles(db, { keyword: query.q, page: wanted });
    const permissionsOf = await readRolePermissions(
      db,
      rows.map(({ id }) => id),
    );
    const roles = rows.map((row) => ({ ...toOrganizationRoleResponse(row, tenant.id), ...permissionsOf(row.id) }));
    return wanted ? page(roles, total) : ok(roles);
  },
});
