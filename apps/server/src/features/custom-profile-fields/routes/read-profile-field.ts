import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getField } from '../queries.ts';
import { fieldParams, fieldSchema } from '../schemas.ts';

export const readProfileField = defineRoute({
  method: 'GET',
  path: '/api/custom-profile-fields/:name',
  access: 'management',
  summary: 'Reads a profile field.',
  params: fieldParams,
  responses: { 200: fieldSchema },
  errors: ['entity.not_found'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok({ tenantId: tenant.id, ...(await getField(db, params.name)) }),
});
