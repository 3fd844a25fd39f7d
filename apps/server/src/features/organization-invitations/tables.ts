import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, Timestamp } from '../../foundation/database/tables.ts';

export type InvitationStatus = 'Pending' | 'Accepted' | 'Expired' | 'Revoked';

interface OrganizationInvitationsTable {
  id: string;
  organizationId: string;
  inviterId: string | null;
  /** E-mail address, as the inviter wrote it; compared without case. */
  invitee: string;
  acceptedUserId: string | null;
  status: Generated<InvitationStatus>;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
  expiresAt: Timestamp;
}

export type InvitationRow = Selectable<OrganizationInvitationsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    organizationInvitations: OrganizationInvitationsTable;
    organizationInvitationRoles: { invitationId: string; organizationRoleId: string };
  }
}
