import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource, updateResource as changeResource } from '../queries.ts';
import { isBuiltInResource, toResourceResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { resourceParams, resourcePatchSchema, resourceSchema } from '../schemas.ts';

export const updateResource = defineRoute({
  method: 'PATCH',
  path: '/api/resources/:id',
  access: 'management',
  summary: 'Changes name or token lifetime of an API resource; the indicator never changes.',
  params: resourceParams,
  body: resourcePatchSchema,
  responses: { 200: resourceSchema },
  errors: ['resource.cannot_modify_management_api', 'entity.not_exists_with_id'],
  async handler({ params, body }, { db, tenant, write }: TenantScope) {
    if (isBuiltInResource(await getResource(db, params.id), tenant)) throw new ApiError('resource.cannot_modify_management_api');
    const resource = await write([resourcesPart], (trx) => changeResource(trx, params.id, body));
    return ok(toResourceResponse(resource, tenant.id));
  },
});
