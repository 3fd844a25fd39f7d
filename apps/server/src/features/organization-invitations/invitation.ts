import type { InvitationWithRoles } from './queries.ts';
import type { InvitationRow, InvitationStatus } from './tables.ts';

/** One whose time is over has expired, whether or not that was written down yet. */
export const statusAt = ({ status, expiresAt }: Pick<InvitationRow, 'status' | 'expiresAt'>, now: number): InvitationStatus =>
  status === 'Pending' && expiresAt <= now ? 'Expired' : status;

export function toInvitationResponse(invitation: InvitationWithRoles, { tenantId, now }: { tenantId: string; now: number }) {
  return { tenantId, ...invitation, status: statusAt(invitation, now) };
}
