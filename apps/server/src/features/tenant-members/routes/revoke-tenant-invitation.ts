import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { endInvitation } from '../../organization-invitations/end-invitation.ts';
import { getInvitation } from '../../organization-invitations/queries.ts';
import { tenantOrganizationId } from '../../organizations/seed.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { tenantInvitationParams } from '../schemas.ts';

export const revokeTenantInvitation = defineRoute({
  method: 'DELETE',
  path: '/api/tenants/:id/invitations/:invitationId',
  access: 'me',
  summary: 'Takes back an invitation to a tenant. For administrators.',
  params: tenantInvitationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'auth.forbidden', 'entity.not_found', 'request.invalid_input'],
  async handler({ caller, params: { id: tenantId, invitationId: id } }, scope: TenantScope & TenantsScope) {
    await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    const now = scope.now();
    await scope.write([], async (trx) => {
      const { organizationId } = await getInvitation(trx, id);
      if (organizationId !== tenantOrganizationId(tenantId)) throw new ApiError('entity.not_found');
      await endInvitation(trx, { id, status: 'Revoked', acceptedUserId: undefined, now });
    });
    return noContent();
  },
});
