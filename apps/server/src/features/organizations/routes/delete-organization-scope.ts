import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationScopeResponse } from '../organization.ts';
import { deleteFromTemplate, getOrganizationScope } from '../queries/template.ts';
import { organizationParams } from '../schemas.ts';

export const deleteOrganizationScope = defineRoute({
  method: 'DELETE',
  path: '/api/organization-scopes/:id',
  access: 'management',
  summary: 'Deletes an organization permission in every organization.',
  params: organizationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  event: 'OrganizationScope.Deleted',
  async handler({ params }, { tenant, write }: TenantScope) {
    return write([], async (trx) => {
      const row = await getOrganizationScope(trx, params.id);
      await deleteFromTemplate(trx, 'organizationScopes', params.id);
      return { ...noContent(), eventData: toOrganizationScopeResponse(row, tenant.id) };
    });
  },
});
