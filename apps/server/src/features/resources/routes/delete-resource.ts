import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { deleteResource as removeResource, getResource } from '../queries.ts';
import { isBuiltInResource } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { resourceParams } from '../schemas.ts';

export const deleteResource = defineRoute({
  method: 'DELETE',
  path: '/api/resources/:id',
  access: 'management',
  summary: 'Deletes an API resource with its permissions; roles lose them.',
  params: resourceParams,
  responses: { 204: null },
  errors: ['resource.cannot_delete_management_api', 'entity.not_exists_with_id'],
  async handler({ params }, { db, tenant, write }: TenantScope) {
    if (isBuiltInResource(await getResource(db, params.id), tenant)) throw new ApiError('resource.cannot_delete_management_api');
    await write([resourcesPart, rolesPart], (trx) => removeResource(trx, params.id));
    return noContent();
  },
});
