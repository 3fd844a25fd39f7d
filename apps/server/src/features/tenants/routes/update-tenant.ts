import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { updateTenant as changeTenant } from '../../../tenancy/queries.ts';
import { tenantsPart } from '../../../tenancy/tenancy.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { refuseBuiltInTenant, refuseMissingTenant, requireTenant } from '../require-tenant.ts';
import { tenantParams, tenantPatchSchema, tenantSchema } from '../schemas.ts';
import { toTenantResponse } from '../tenant-response.ts';
import type { TenantsScope } from '../tenants-scope.ts';

export const updateTenant = defineRoute({
  method: 'PATCH',
  path: '/api/tenants/:id',
  access: 'administrator',
  summary: 'Renames a tenant, suspends it or lets it go on. A suspended tenant answers nobody.',
  params: tenantParams,
  body: tenantPatchSchema,
  responses: { 200: tenantSchema },
  errors: ['entity.not_exists_with_id', 'request.general'],
  async handler({ params: { id }, body: { name, isSuspended } }, scope: TenantScope & TenantsScope) {
    const { database, tenancy } = scope;
    await requireTenant(scope, id);
    if (isSuspended) refuseBuiltInTenant(id);
    const patch = { ...(name !== undefined && { name }), ...(isSuspended !== undefined && { isSuspended }) };
    const row = await scope.write(
      [tenantsPart],
      async (trx) => (await changeTenant(database.unbind(trx), id, patch)) ?? refuseMissingTenant(id),
    );
    return ok(toTenantResponse(row, tenancy));
  },
});
