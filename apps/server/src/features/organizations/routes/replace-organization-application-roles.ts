import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceRolesOfMemberApplication } from '../queries/application-roles.ts';
import { applicationMemberParams, applicationMemberRolesSchema } from '../schemas.ts';

export const replaceOrganizationApplicationRoles = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/applications/:applicationId/roles',
  access: 'management',
  summary: 'Gives a member application exactly these roles in an organization.',
  params: applicationMemberParams,
  body: applicationMemberRolesSchema,
  responses: { 204: null },
  errors: ['organization.require_membership', 'entity.relation_foreign_key_not_found', 'entity.db_constraint_violated'],
  async handler({ params: { id: organizationId, applicationId }, body }, { write }: TenantScope) {
    await write([], (trx) => replaceRolesOfMemberApplication(trx, { organizationId, applicationId }, body.organizationRoleIds));
    return noContent();
  },
});
