import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeTenant } from '../remove-tenant.ts';
import { refuseBuiltInTenant } from '../require-tenant.ts';
import { tenantParams } from '../schemas.ts';
import type { TenantsScope } from '../tenants-scope.ts';

export const deleteTenant = defineRoute({
  method: 'DELETE',
  path: '/api/tenants/:id',
  access: 'administrator',
  summary: 'Deletes a tenant with everything in it.',
  params: tenantParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'request.general'],
  async handler({ params: { id } }, scope: TenantScope & TenantsScope) {
    refuseBuiltInTenant(id);
    await removeTenant(scope, id);
    return noContent();
  },
});
