import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { membershipChange } from '../../organizations/membership-change.ts';
import { endInvitation } from '../end-invitation.ts';
import { toInvitationResponse } from '../invitation.ts';
import { invitationParams, invitationSchema, invitationStatusSchema } from '../schemas.ts';

export const setOrganizationInvitationStatus = defineRoute({
  method: 'PUT',
  path: '/api/organization-invitations/:id/status',
  access: 'management',
  summary: 'Revokes an invitation, or accepts it for the user who has the invited e-mail address: they join with its roles.',
  params: invitationParams,
  body: invitationStatusSchema,
  responses: { 200: invitationSchema },
  errors: ['entity.not_exists_with_id', 'request.invalid_input'],
  event: 'Organization.Membership.Updated',
  async handler({ params, body: { status, acceptedUserId } }, { write, tenant, now }: TenantScope) {
    const at = now();
    return write([], async (trx) => {
      const invitation = await endInvitation(trx, { id: params.id, status, acceptedUserId, now: at });
      const reply = ok(toInvitationResponse(invitation, { tenantId: tenant.id, now: at }));
      if (invitation.acceptedUserId === null) return { ...reply, isUneventful: true };
      const addedUserIds = [invitation.acceptedUserId];
      return { ...reply, eventData: membershipChange(invitation.organizationId, { addedUserIds }) };
    });
  },
});
