import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../membership-change.ts';
import { addMemberApplications } from '../queries/member-applications.ts';
import { newApplicationIdsSchema, organizationParams } from '../schemas.ts';

export const addOrganizationApplications = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/applications',
  access: 'management',
  summary: 'Adds machine-to-machine applications to an organization.',
  params: organizationParams,
  body: newApplicationIdsSchema,
  responses: { 201: null },
  errors: ['entity.relation_foreign_key_not_found', 'entity.db_constraint_violated'],
  event: 'Organization.Membership.Updated',
  async handler({ params, body: { applicationIds } }, { write }: TenantScope) {
    return write([], async (trx) => {
      const addedApplicationIds = await addMemberApplications(trx, params.id, applicationIds);
      return { ...created(), eventData: membershipChange(params.id, { addedApplicationIds }) };
    });
  },
});
