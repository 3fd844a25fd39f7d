import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../organization.ts';
import { updateOrganization as changeOrganization } from '../queries/organizations.ts';
import { organizationParams, organizationPatchSchema, organizationSchema } from '../schemas.ts';

export const updateOrganization = defineRoute({
  method: 'PATCH',
  path: '/api/organizations/:id',
  access: 'management',
  summary: 'Changes fields of an organization; JSON fields are replaced whole.',
  params: organizationParams,
  body: organizationPatchSchema,
  responses: { 200: organizationSchema },
  errors: ['entity.not_exists_with_id'],
  event: 'Organization.Data.Updated',
  async handler({ params, body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => ok(toOrganizationResponse(await changeOrganization(trx, params.id, body), tenant.id)));
  },
});
