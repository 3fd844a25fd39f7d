import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { deleteFromTemplate } from '../queries/template.ts';
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
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => deleteFromTemplate(trx, 'organizationRoles', params.id));
    return noContent();
  },
});
