import { newId } from '../../../foundation/crypto/ids.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { adoptTenant } from '../adopt-tenant.ts';
import { provisionTenant } from '../provision-tenant.ts';
import { requireTenant } from '../require-tenant.ts';
import { newTenantSchema, tenantSchema } from '../schemas.ts';
import { toTenantResponse } from '../tenant-response.ts';
import type { TenantsScope } from '../tenants-scope.ts';

const generatedIdLength = 8;

export const createTenant = defineRoute({
  method: 'POST',
  path: '/api/tenants',
  access: 'administrator',
  summary: 'Creates a tenant. Its id is the first label of its host name; without one, one is made up.',
  body: newTenantSchema,
  responses: { 201: tenantSchema },
  errors: ['entity.unique_integrity_violation', 'request.invalid_input'],
  async handler({ body: { name, signingKey, id = newId().slice(0, generatedIdLength) }, caller }, scope: TenantScope & TenantsScope) {
    const isNew = await provisionTenant(scope, { id, name, signingAlgorithm: signingKey });
    if (!isNew) throw new ApiError('entity.unique_integrity_violation', { data: { id } });
    await adoptTenant(scope, { tenantId: id, creatorId: caller.type === 'user' ? caller.id : undefined });
    return created(toTenantResponse(await requireTenant(scope, id), scope.tenancy));
  },
});
