import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { listScopesOfOrganizationRole, replaceScopesOfOrganizationRole } from '../queries/role-permissions.ts';
import { organizationParams, organizationScopeIdsSchema } from '../schemas.ts';

export const replaceOrganizationRoleScopes = defineRoute({
  method: 'PUT',
  path: '/api/organization-roles/:id/scopes',
  access: 'management',
  summary: 'Gives an organization role exactly these organization permissions.',
  params: organizationParams,
  body: organizationScopeIdsSchema,
  responses: { 204: null },
  errors: ['entity.relation_foreign_key_not_found'],
  event: 'OrganizationRole.Scopes.Updated',
  async handler({ params, body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => {
      await replaceScopesOfOrganizationRole(trx, params.id, body.organizationScopeIds);
      const scopes = await listScopesOfOrganizationRole(trx, params.id);
      return { ...noContent(), eventData: scopes.map((row) => toOrganizationScopeResponse(row, tenant.id)) };
    });
  },
});
