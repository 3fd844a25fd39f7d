import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { addScopesToOrganizationRole, listScopesOfOrganizationRole } from '../queries/role-permissions.ts';
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
  async handler({ params, body }, { tenant, write }: TenantScope) {
    return write([], async (trx) => {
      await addScopesToOrganizationRole(trx, params.id, body.organizationScopeIds);
      const scopes = await listScopesOfOrganizationRole(trx, params.id);
      return { ...created(), eventData: scopes.map((row) => toOrganizationScopeResponse(row, tenant.id)) };
    });
  },
});
