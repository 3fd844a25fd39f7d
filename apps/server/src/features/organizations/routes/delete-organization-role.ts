import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { deleteFromTemplate, getOrganizationRole } from '../queries/template.ts';
import { organizationParams } from '../schemas.ts';

export const deleteOrganizationRole = defineRoute({
  method: 'DELETE',
  path: '/api/organization-roles/:id',
  access: 'management',
  summary: 'Deletes an organization role in every organization.',
  params: organizationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  event: 'OrganizationRole.Deleted',
  async handler({ params }, { tenant, write }: TenantScope) {
    return write([], async (trx) => {
      const row = await getOrganizationRole(trx, params.id);
      await deleteFromTemplate(trx, 'organizationRoles', params.id);
      return { ...noContent(), eventData: toOrganizationRoleResponse(row, tenant.id) };
    });
  },
});
