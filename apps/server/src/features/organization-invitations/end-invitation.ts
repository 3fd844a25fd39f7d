import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { assignOrganizationRoles } from '../organizations/queries/member-roles.ts';
import { addOrganizationMembers } from '../organizations/queries/members.ts';
import { statusAt } from './invitation.ts';
import { acceptInvitation, getInvitation, revokeInvitation, type InvitationWithRoles } from './queries.ts';

interface Ending {
  readonly id: string;
  readonly status: 'Accepted' | 'Revoked';
  readonly acceptedUserId: string | null | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Revokes an invitation, or makes whom it was sent to a member with its roles: all of it or nothing. What has ended stays as it is.
 *
 * @throws ApiError `entity.not_exists_with_id`, `request.invalid_input` (422)
 */
export async function endInvitation(trx: TenantTransaction, { id, status, acceptedUserId, now }: Ending): Promise<InvitationWithRoles> {
  const invitation = await getInvitation(trx, id);
  if (statusAt(invitation, now) !== 'Pending') throw refused('The invitation is not pending any more.');
  if (status === 'Revoked') {
    const revoked = await revokeInvitation(trx, { id, now });
    if (!revoked) throw refused('The invitation is not pending any more.');
    return { ...invitation, ...revoked };
  }
  if (!acceptedUserId) throw refused('body.acceptedUserId: required to accept');
  const accepted = await acceptInvitation(trx, { id, acceptedUserId, now });
  if (!accepted) throw refused('The account that accepts does not have the invited e-mail address.');
  const { organizationId, organizationRoles } = invitation;
  await addOrganizationMembers(trx, organizationId, [acceptedUserId]);
  const organizationRoleIds = organizationRoles.map((role) => role.id);
  await assignOrganizationRoles(trx, { organizationId, userIds: [acceptedUserId], organizationRoleIds });
  return { ...invitation, ...accepted };
}

const refused = (details: string): ApiError => new ApiError('request.invalid_input', { status: 422, details });
