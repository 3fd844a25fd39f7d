import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../organization.ts';
import { jitPart } from '../jit-part.ts';
import { deleteOrganization as removeOrganization, getOrganization } from '../queries/organizations.ts';
import { organizationParams } from '../schemas.ts';

export const deleteOrganization = defineRoute({
  method: 'DELETE',
  path: '/api/organizations/:id',
  access: 'management',
  summary: 'Deletes an organization with its memberships; the people stay.',
  params: organizationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id'],
  event: 'Organization.Deleted',
  async handler({ params }, { tenant, write }: TenantScope) {
    return write([jitPart], async (trx) => {
      const row = await getOrganization(trx, params.id);
      await removeOrganization(trx, params.id);
      return { ...noContent(), eventData: toOrganizationResponse(row, tenant.id) };
    });
  },
});
