import { ApiError } from '../../../foundation/http/api-error.ts';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { toInvitationResponse } from '../invitation.ts';
import { deleteInvitation, getInvitation, insertInvitation } from '../queries.ts';
import { invitationSchema, newInvitationSchema } from '../schemas.ts';
import { reserveInvitationMessage, sendInvitation } from '../send-invitation.ts';

export const createOrganizationInvitation = defineRoute({
  method: 'POST',
  path: '/api/organization-invitations',
  access: 'management',
  summary: 'Invites an e-mail address to an organization; with `messagePayload`, the invitation is sent.',
  body: newInvitationSchema,
  responses: { 201: invitationSchema },
  errors: [
    'request.invalid_input',
    'entity.unique_integrity_violation',
    'entity.relation_foreign_key_not_found',
    'request.message_rate_limited',
    'connector.not_found',
    'connector.general',
  ],
  async handler({ body }, scope: TenantScope & ConnectorsScope) {
    const { messagePayload, expiresAt, inviterId = null, organizationRoleIds = [], ...rest } = body;
    const now = scope.now();
    if (expiresAt <= now) throw new ApiError('request.invalid_input', { details: 'body.expiresAt: lies in the past' });
    if (messagePayload) await reserveInvitationMessage(scope, body.invitee);
    const values = { ...rest, inviterId, organizationRoleIds, expiresAt: new Date(expiresAt), now };
    const invitation = await scope.write([], async (trx) => getInvitation(trx, await insertInvitation(trx, values)));
    if (messagePayload) {
      await sendInvitation(scope, invitation, messagePayload).catch(async (error: unknown) => {
        // An invitation that nobody heard of would stand in the way of the next try.
        await scope.write([], (trx) => deleteInvitation(trx, invitation.id));
        throw error;
      });
    }
    return created(toInvitationResponse(invitation, { tenantId: scope.tenant.id, now }));
  },
});
