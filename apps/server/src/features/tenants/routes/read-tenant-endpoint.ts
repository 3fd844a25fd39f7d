import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { refuseMissingTenant } from '../require-tenant.ts';
import type { TenantsScope } from '../tenants-scope.ts';

export const readTenantEndpoint = defineRoute({
  method: 'GET',
  path: '/api/.well-known/endpoints/:tenantId',
  access: 'anonymous',
  summary: 'Says at which address a tenant serves its people. On the admin address only.',
  params: z.object({ tenantId: z.string().min(1) }),
  responses: { 200: z.object({ user: z.string() }) },
  errors: ['entity.not_found', 'entity.not_exists_with_id'],
  handler({ params: { tenantId } }, { tenant, tenancy }: TenantScope & TenantsScope) {
    if (!tenant.isAdmin) throw new ApiError('entity.not_found');
    const { endpoint } = tenancy.tenant(tenantId) ?? refuseMissingTenant(tenantId);
    return ok({ user: endpoint });
  },
});
