import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { getOrganizationScope } from '../queries/template.ts';
import { organizationParams, organizationScopeSchema } from '../schemas.ts';

export const readOrganizationScope = defineRoute({
  method: 'GET',
  path: '/api/organization-scopes/:id',
  access: 'management',
  summary: 'Reads one organization permission.',
  params: organizationParams,
  responses: { 200: organizationScopeSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) =>
    ok(toOrganizationScopeResponse(await getOrganizationScope(db, params.id), tenant.id)),
});
