import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../organization.ts';
import { insertOrganization } from '../queries/organizations.ts';
import { newOrganizationSchema, organizationSchema } from '../schemas.ts';

export const createOrganization = defineRoute({
  method: 'POST',
  path: '/api/organizations',
  access: 'management',
  summary: 'Creates an organization.',
  body: newOrganizationSchema,
  responses: { 201: organizationSchema },
  errors: [],
  event: 'Organization.Created',
  async handler({ body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => created(toOrganizationResponse(await insertOrganization(trx, body), tenant.id)));
  },
});
