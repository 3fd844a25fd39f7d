import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../organization.ts';
import { getOrganization } from '../queries/organizations.ts';
import { organizationParams, organizationSchema } from '../schemas.ts';

export const readOrganization = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id',
  access: 'management',
  summary: 'Reads one organization.',
  params: organizationParams,
  responses: { 200: organizationSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok(toOrganizationResponse(await getOrganization(db, params.id), tenant.id)),
});
