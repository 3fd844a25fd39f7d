import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { addOrganizationMembers as addMembers } from '../queries/members.ts';
import { newMemberIdsSchema, organizationParams } from '../schemas.ts';

export const addOrganizationMembers = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/users',
  access: 'management',
  summary: 'Adds members to an organization.',
  params: organizationParams,
  body: newMemberIdsSchema,
  responses: { 201: newMemberIdsSchema },
  errors: ['entity.relation_foreign_key_not_found'],
  event: 'Organization.Membership.Updated',
  async handler({ params, body: { userIds } }, { write }: TenantScope) {
    return write([], async (trx) => {
      const addedUserIds = await addMembers(trx, params.id, userIds);
      return { ...created({ userIds }), eventData: membershipChange(params.id, { addedUserIds }) };
    });
  },
});
