import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignRolesToMemberApplications } from '../queries/application-roles.ts';
import { bulkApplicationRolesSchema, organizationParams } from '../schemas.ts';

export const assignOrganizationApplicationRoles = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/applications/roles',
  access: 'management',
  summary: 'Gives roles in an organization to several member applications.',
  params: organizationParams,
  body: bulkApplicationRolesSchema,
  responses: { 201: null },
  errors: ['organization.require_membership', 'entity.relation_foreign_key_not_found', 'entity.db_constraint_violated'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => assignRolesToMemberApplications(trx, { organizationId: params.id, ...body }));
    return created();
  },
});
