import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { statusAt } from '../invitation.ts';
import { getInvitation } from '../queries.ts';
import { invitationParams, messagePayloadSchema } from '../schemas.ts';
import { reserveInvitationMessage, sendInvitation } from '../send-invitation.ts';

export const sendOrganizationInvitation = defineRoute({
  method: 'POST',
  path: '/api/organization-invitations/:id/message',
  access: 'management',
  summary: 'Sends a pending invitation once more.',
  params: invitationParams,
  body: messagePayloadSchema,
  responses: { 204: null },
  errors: [
    'entity.not_exists_with_id',
    'request.invalid_input',
    'request.message_rate_limited',
    'connector.not_found',
    'connector.general',
  ],
  async handler({ params, body }, scope: TenantScope & ConnectorsScope) {
    const invitation = await getInvitation(scope.db, params.id);
    if (statusAt(invitation, scope.now()) !== 'Pending') {
      throw new ApiError('request.invalid_input', { status: 422, details: 'The invitation is not pending any more.' });
    }
    await reserveInvitationMessage(scope, invitation.invitee);
    await sendInvitation(scope, invitation, body);
    return noContent();
  },
});
