import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { updateOrganizationRole as changeRole } from '../queries/template.ts';
import { organizationParams, organizationRolePatchSchema, organizationRoleSchema } from '../schemas.ts';

export const updateOrganizationRole = defineRoute({
  method: 'PATCH',
  path: '/api/organization-roles/:id',
  access: 'management',
  summary: 'Changes an organization role for every organization.',
  params: organizationParams,
  body: organizationRolePatchSchema,
  responses: { 200: organizationRoleSchema },
  errors: ['entity.not_exists_with_id', 'entity.unique_integrity_violation'],
  event: 'OrganizationRole.Data.Updated',
  async handler({ params, body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => ok(toOrganizationRoleResponse(await changeRole(trx, params.id, body), tenant.id)));
  },
});
