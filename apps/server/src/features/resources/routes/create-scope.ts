import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource, insertScope } from '../queries.ts';
import { refuseScopeName, refuseScopesOfBuiltIn, toScopeResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { newScopeSchema, scopeSchema, scopesParams } from '../schemas.ts';

export const createScope = defineRoute({
  method: 'POST',
  path: '/api/resources/:resourceId/scopes',
  access: 'management',
  summary: 'Adds a permission to an API resource.',
  params: scopesParams,
  body: newScopeSchema,
  responses: { 201: scopeSchema },
  errors: ['scope.name_with_space', 'resource.cannot_modify_management_api', 'scope.name_exists', 'entity.not_exists_with_id'],
  event: 'Scope.Created',
  async handler({ params, body }, { db, tenant, write }: TenantScope) {
    refuseScopesOfBuiltIn(await getResource(db, params.resourceId), tenant);
    refuseScopeName(body.name);
    return write([resourcesPart], async (trx) => {
      const scope = await insertScope(trx, { ...body, resourceId: params.resourceId });
      return created(toScopeResponse(scope, tenant.id));
    });
  },
});
