import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addScopesToOrganizationRole } from '../queries/role-permissions.ts';
import { newOrganizationScopeIdsSchema, organizationParams } from '../schemas.ts';

export const addOrganizationRoleScopes = defineRoute({
  method: 'POST',
  path: '/api/organization-roles/:id/scopes',
  access: 'management',
  summary: 'Adds organization permissions to an organization role.',
  params: organizationParams,
  body: newOrganizationScopeIdsSchema,
  responses: { 201: null },
  errors: ['entity.relation_foreign_key_not_found'],
  event: 'OrganizationRole.Scopes.Updated',
  async handler({ params, body }, { write }: TenantScope) {
    await write([], (trx) => addScopesToOrganizationRole(trx, params.id, body.organizationScopeIds));
    return created();
  },
});
