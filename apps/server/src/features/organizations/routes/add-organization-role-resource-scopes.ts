import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addResourceScopesToOrganizationRole } from '../queries/role-permissions.ts';
import { newResourceScopeIdsSchema, organizationParams } from '../schemas.ts';

export const addOrganizationRoleResourceScopes = defineRoute({
  method: 'POST',
  path: '/api/organization-roles/:id/resource-scopes',
  access: 'management',
  summary: 'Adds permissions of API resources to an organization role.',
  params: organizationParams,
  body: newResourceScopeIdsSchema,
  responses: { 201: null },
  errors: ['entity.relation_foreign_key_not_found'],
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => addResourceScopesToOrganizationRole(trx, params.id, body.scopeIds));
    return created();
  },
});
