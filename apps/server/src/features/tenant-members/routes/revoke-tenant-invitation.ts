import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { tenantInvitationParams } from '../schemas.ts';
import { revokeTenantInvitation as revokeInvitation } from '../tenant-invitation.ts';

export const revokeTenantInvitation = defineRoute({
  method: 'DELETE',
  path: '/api/tenants/:id/invitations/:invitationId',
  access: 'me',
  summary: 'Takes back an invitation to a tenant, and what its mail let somebody without an account do. For administrators.',
  params: tenantInvitationParams,
  responses: { 204: null },
  errors: ['entity.not_exists_with_id', 'auth.forbidden', 'entity.not_found', 'request.invalid_input'],
  async handler({ caller, params: { id: tenantId, invitationId: id } }, scope: TenantScope & TenantsScope) {
    await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    await scope.write([], (trx) => revokeInvitation(trx, { tenantId, id, now: scope.now() }));
    return noContent();
  },
});
