import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { getResource, updateScope as changeScope } from '../queries.ts';
import { refuseScopeName, refuseScopesOfBuiltIn, toScopeResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { scopeParams, scopePatchSchema, scopeSchema } from '../schemas.ts';

export const updateScope = defineRoute({
  method: 'PATCH',
  path: '/api/resources/:resourceId/scopes/:scopeId',
  access: 'management',
  summary: 'Changes a permission.',
  params: scopeParams,
  body: scopePatchSchema,
  responses: { 200: scopeSchema },
  errors: ['resource.cannot_modify_management_api', 'scope.name_with_space', 'scope.name_exists', 'entity.not_exists_with_id'],
  event: 'Scope.Data.Updated',
  async handler({ params: { resourceId, scopeId }, body }, { db, tenant, write }: TenantScope) {
    refuseScopesOfBuiltIn(await getResource(db, resourceId), tenant);
    if (body.name !== undefined) refuseScopeName(body.name);
    return write([resourcesPart, rolesPart], async (trx) => {
      const scope = await changeScope(trx, scopeId, { ...body, resourceId });
      return ok(toScopeResponse(scope, tenant.id));
    });
  },
});
