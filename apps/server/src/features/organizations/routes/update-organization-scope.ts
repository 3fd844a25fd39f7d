import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { updateOrganizationScope as changeScope } from '../queries/template.ts';
import { organizationParams, organizationScopePatchSchema, organizationScopeSchema } from '../schemas.ts';

export const updateOrganizationScope = defineRoute({
  method: 'PATCH',
  path: '/api/organization-scopes/:id',
  access: 'management',
  summary: 'Changes an organization permission for every organization.',
  params: organizationParams,
  body: organizationScopePatchSchema,
  responses: { 200: organizationScopeSchema },
  errors: ['entity.not_exists_with_id', 'entity.unique_integrity_violation'],
  event: 'OrganizationScope.Data.Updated',
  async handler({ params, body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => ok(toOrganizationScopeResponse(await changeScope(trx, params.id, body), tenant.id)));
  },
});
