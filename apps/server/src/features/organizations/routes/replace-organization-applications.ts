import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { replaceMemberApplications } from '../queries/member-applications.ts';
import { applicationIdsSchema, organizationParams } from '../schemas.ts';

export const replaceOrganizationApplications = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/applications',
  access: 'management',
  summary: 'Gives an organization exactly these member applications.',
  params: organizationParams,
  body: applicationIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found', 'entity.db_constraint_violated'],
  event: 'Organization.Membership.Updated',
  async handler({ params, body: { applicationIds } }, { write }: TenantScope) {
    return write([], async (trx) => {
      const change = await replaceMemberApplications(trx, params.id, applicationIds);
      return { ...noContent(), eventData: membershipChange(params.id, change) };
    });
  },
});
