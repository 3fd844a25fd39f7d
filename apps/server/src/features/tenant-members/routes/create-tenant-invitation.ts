import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { hasConnector } from '../../connectors/connectors-part.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { deleteInvitation } from '../../organization-invitations/queries.ts';
import { reserveInvitationMessage } from '../../organization-invitations/send-invitation.ts';
import type { TenantsScope } from '../../tenants/tenants-scope.ts';
import { newInvitationResponse } from '../member.ts';
import { requireTenantRole } from '../require-tenant-role.ts';
import { newTenantInvitationSchema, tenantParams } from '../schemas.ts';
import { invitationLink, inviteToTenant, mailTenantInvitation, toTenantInvitation } from '../tenant-invitation.ts';

export const createTenantInvitation = defineRoute({
  method: 'POST',
  path: '/api/tenants/:id/invitations',
  access: 'me',
  summary:
    'Invites an e-mail address to work on a tenant for the next seven days. It is sent where the console’s tenant has an e-mail connector; the link that is answered lets nobody in who has no account with that address. For administrators.',
  params: tenantParams,
  body: newTenantInvitationSchema,
  responses: { 201: newInvitationResponse },
  errors: [
    'entity.not_exists_with_id',
    'auth.forbidden',
    'request.invalid_input',
    'entity.unique_integrity_violation',
    'request.message_rate_limited',
  ],
  async handler({ caller, params: { id: tenantId }, body, languages }, scope: TenantScope & TenantsScope & ConnectorsScope) {
    const { userId: inviterId, tenantName } = await requireTenantRole(scope, { caller, tenantId, least: 'admin' });
    const isSent = hasConnector(scope.settings, 'Email');
    if (isSent) await reserveInvitationMessage(scope, body.invitee);
    const invitation = await scope.write([], (trx) => inviteToTenant(trx, scope, { ...body, tenantId, inviterId }));
    if (isSent) {
      await mailTenantInvitation(scope, invitation, languages).catch(async (error: unknown) => {
        await scope.write([], (trx) => deleteInvitation(trx, invitation.id)); // nobody heard of it: it would stand in the way of the next try
        throw error;
      });
    }
    const shown = toTenantInvitation(invitation, { now: scope.now(), tenantName: () => tenantName });
    return created({ ...shown, link: invitationLink(scope, invitation), isSent });
  },
});
