import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource } from '../queries.ts';
import { toResourceResponse } from '../resource.ts';
import { resourceParams, resourceSchema } from '../schemas.ts';

export const readResource = defineRoute({
  method: 'GET',
  path: '/api/resources/:id',
  access: 'management',
  summary: 'Reads one API resource.',
  params: resourceParams,
  responses: { 200: resourceSchema },
  errors: ['entity.not_exists_with_id'],
  handler: async ({ params }, { db, tenant }: TenantScope) => ok(toResourceResponse(await getResource(db, params.id), tenant.id)),
});
