import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { removeOrganizationMember as removeMember } from '../queries/members.ts';
import { memberParams } from '../schemas.ts';

export const removeOrganizationMember = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id/users/:userId',
  access: 'management',
  summary: 'Takes a member and their roles out of an organization.',
  params: memberParams,
  responses: { 204: null },
  errors: ['entity.not_found'],
  event: 'Organization.Membership.Updated',
  async handler({ params: { id: organizationId, userId } }, { write }: TenantScope) {
    return write([], async (trx) => {
      await removeMember(trx, { organizationId, userId });
      return { ...noContent(), eventData: membershipChange(organizationId, { removedUserIds: [userId] }) };
    });
  },
});
