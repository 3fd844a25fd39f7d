import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { insertOrganizationScope } from '../queries/template.ts';
import { newOrganizationScopeSchema, organizationScopeSchema } from '../schemas.ts';

export const createOrganizationScope = defineRoute({
  method: 'POST',
  path: '/api/organization-scopes',
  access: 'management',
  summary: 'Creates a permission that organization roles can carry.',
  body: newOrganizationScopeSchema,
  responses: { 201: organizationScopeSchema },
  errors: ['entity.unique_integrity_violation'],
  event: 'OrganizationScope.Created',
  async handler({ body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => created(toOrganizationScopeResponse(await insertOrganizationScope(trx, body), tenant.id)));
  },
});
