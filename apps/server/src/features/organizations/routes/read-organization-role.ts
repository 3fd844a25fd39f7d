import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { getOrganizationRole } from '../queries/template.ts';
import { organizationParams, organizationRoleSchema } from '../schemas.ts';

export const readOrganizationRole = defineRoute({
  method: 'GET',
  path: '/api/organization-roles/:id',
  access: 'management',
  summary: 'Reads one organization role.',
  params: organizationParams,
  responses: { 200: organizationRoleSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) =>
    ok(toOrganizationRoleResponse(await getOrganizationRole(db, params.id), tenant.id)),
});
