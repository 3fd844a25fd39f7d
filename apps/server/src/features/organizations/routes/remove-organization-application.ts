import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { removeMemberApplication } from '../queries/member-applications.ts';
import { applicationMemberParams } from '../schemas.ts';

export const removeOrganizationApplication = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/applications/:applicationId',
  access: 'management',
  summary: 'Takes an application and its roles out of an organization.',
  params: applicationMemberParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  event: 'Organization.Membership.Updated',
  async handler({ params: { id: organizationId, applicationId } }, { write }: TenantScope) {
    return write([], async (trx) => {
      await removeMemberApplication(trx, { organizationId, applicationId });
      return { ...noContent(), eventData: membershipChange(organizationId, { removedApplicationIds: [applicationId] }) };
    });
  },
});
