import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { requireTenant } from '../require-tenant.ts';
import { tenantParams, tenantSchema } from '../schemas.ts';
import { toTenantResponse } from '../tenant-response.ts';
import type { TenantsScope } from '../tenants-scope.ts';

export const readTenant = defineRoute({
  method: 'GET',
  path: '/api/tenants/:id',
  access: 'administrator',
  summary: 'Reads one tenant.',
  params: tenantParams,
  responses: { 200: tenantSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, scope: TenantsScope) => ok(toTenantResponse(await requireTenant(scope, params.id), scope.tenancy)),
});
