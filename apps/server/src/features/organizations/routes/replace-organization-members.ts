import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { replaceOrganizationMembers as replaceMembers } from '../queries/members.ts';
import { memberIdsSchema, organizationParams } from '../schemas.ts';

export const replaceOrganizationMembers = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/users',
  access: 'management',
  summary: 'Gives an organization exactly these members.',
  params: organizationParams,
  body: memberIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  event: 'Organization.Membership.Updated',
  async handler({ params, body: { userIds } }, { write }: TenantScope) {
    return write([], async (trx) => {
      const change = await replaceMembers(trx, params.id, userIds);
      return { ...noContent(), eventData: membershipChange(params.id, change) };
    });
  },
});
