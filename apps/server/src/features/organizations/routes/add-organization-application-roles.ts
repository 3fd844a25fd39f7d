import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignRolesToMemberApplications } from '../queries/application-roles.ts';
import { applicationMemberParams, applicationMemberRolesSchema } from '../schemas.ts';

export const addOrganizationApplicationRoles = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/applications/:applicationId/roles',
  access: 'management',
  summary: 'Gives a member application roles in an organization.',
  params: applicationMemberParams,
  body: applicationMemberRolesSchema,
  responses: { 201: null },
  errors: ['organization.require_membership', 'entity.relation_foreign_key_not_found', 'entity.db_constraint_violated'],
  async handler({ params: { id: organizationId, applicationId }, body: { organizationRoleIds } }, { write }: TenantScope) {
    await write([], (trx) =>
      assignRolesToMemberApplications(trx, { organizationId, applicationIds: [applicationId], organizationRoleIds }),
    );
    return created();
  },
});
