import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { deleteScope as removeScope, getResource } from '../queries.ts';
import { refuseScopesOfBuiltIn, toScopeResponse } from '../resource.ts';
import { resourcesPart } from '../resources-part.ts';
import { scopeParams } from '../schemas.ts';

export const deleteScope = defineRoute({
  method: 'DELETE',
  path: '/api/resources/:resourceId/scopes/:scopeId',
  access: 'management',
  summary: 'Deletes a permission; roles lose it.',
  params: scopeParams,
  responses: { 204: null },
  errors: ['resource.cannot_modify_management_api', 'entity.not_exists_with_id'],
  event: 'Scope.Deleted',
  async handler({ params }, { db, tenant, write }: TenantScope) {
    refuseScopesOfBuiltIn(await getResource(db, params.resourceId), tenant);
    return write([resourcesPart, rolesPart], async (trx) => {
      const scope = await removeScope(trx, params);
      return { ...noContent(), eventData: toScopeResponse(scope, tenant.id) };
    });
  },
});
