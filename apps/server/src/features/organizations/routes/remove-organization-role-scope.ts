import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { listScopesOfOrganizationRole, removeScopeFromOrganizationRole } from '../queries/role-permissions.ts';
import { organizationParams } from '../schemas.ts';

export const removeOrganizationRoleScope = defineRoute({
  method: 'DELETE',
  path: '/api/organization-roles/:id/scopes/:organizationScopeId',
  access: 'management',
  summary: 'Takes an organization permission from an organization role.',
  params: organizationParams.extend({ organizationScopeId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  event: 'OrganizationRole.Scopes.Updated',
  async handler({ params: { id, organizationScopeId } }, { tenant, write }: TenantScope) {
    return write([], async (trx) => {
      await removeScopeFromOrganizationRole(trx, id, organizationScopeId);
      const scopes = await listScopesOfOrganizationRole(trx, id);
      return { ...noContent(), eventData: scopes.map((row) => toOrganizationScopeResponse(row, tenant.id)) };
    });
  },
});
