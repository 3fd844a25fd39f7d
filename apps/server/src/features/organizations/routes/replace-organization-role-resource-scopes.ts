import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceResourceScopesOfOrganizationRole } from '../queries/role-permissions.ts';
import { organizationParams, resourceScopeIdsSchema } from '../schemas.ts';

export const replaceOrganizationRoleResourceScopes = defineRoute({
  method: 'PUT',
  path: '/api/organization-roles/:id/resource-scopes',
  access: 'management',
  summary: 'Gives an organization role exactly these permissions of API resources.',
  params: organizationParams,
  body: resourceScopeIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => replaceResourceScopesOfOrganizationRole(trx, params.id, body.scopeIds));
    return noContent();
  },
});
