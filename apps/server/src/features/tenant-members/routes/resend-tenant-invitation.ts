import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { reserveInvitationMessage } from '../../organization-invitations/send-invitation.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { tenantInvitationParams } from '../schemas.ts';
import { getPendingInvitation, mailTenantInvitation } from '../tenant-invitation.ts';

export const resendTenantInvitation = defineRoute({
  method: 'POST',
  path: '/api/tenants/:id/invitations/:invitationId/message',
  access: 'me',
  summary: 'Sends the mail of a pending invitation once more; its time goes on as it was. For administrators.',
  params: tenantInvitationParams,
  responses: { 204: null },
  errors: [
    'entity.not_exists_with_id',
    'auth.forbidden',
    'entity.not_found',
    'request.invalid_input',
    'request.message_rate_limited',
    'connector.not_found',
  ],
  async handler({ caller, params: { id: tenantId, invitationId: id }, languages }, scope: TenantScope & TenantsScope & ConnectorsScope) {
    await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    const invitation = await getPendingInvitation(scope.db, { tenantId, id, now: scope.now() });
    await reserveInvitationMessage(scope, invitation.invitee);
    await mailTenantInvitation(scope, invitation, languages);
    return noContent();
  },
});
