import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { timestamp } from '../../foundation/database/timestamp.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { InvitationRow } from './tables.ts';

/** An invitation with the roles that accepting it gives. */
export interface InvitationWithRoles extends InvitationRow {
  readonly organizationRoles: readonly { readonly id: string; readonly name: string }[];
}

interface InvitationFilter {
  readonly id?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly inviterId?: string | undefined;
  /** Compared without case. */
  readonly invitee?: string | undefined;
}

/** Newest first. */
export async function listInvitations(db: TenantDb, filter: InvitationFilter): Promise<InvitationWithRoles[]> {
  const { id, organizationId, inviterId, invitee } = filter;
  const rows = await db
    .selectFrom('organizationInvitations as invitation')
    .leftJoin('organizationInvitationRoles as given', 'given.invitationId', 'invitation.id')
    .leftJoin('organizationRoles as role', 'role.id', 'given.organizationRoleId')
    .selectAll('invitation')
    .select(['role.id as roleId', 'role.name as roleName'])
    .$if(id !== undefined, (query) => query.where('invitation.id', '=', id ?? ''))
    .$if(organizationId !== undefined, (query) => query.where('invitation.organizationId', '=', organizationId ?? ''))
    .$if(inviterId !== undefined, (query) => query.where('invitation.inviterId', '=', inviterId ?? ''))
    .$if(invitee !== undefined, (query) => query.where(sql`lower(invitation.invitee)`, '=', sql`lower(${invitee})`))
    .orderBy('invitation.createdAt', 'desc')
    .orderBy('invitation.id')
    .orderBy('role.name')
    .execute();
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { roleId: _, roleName: __, ...invitation } = first;
    const organizationRoles = group.flatMap(({ roleId, roleName }) =>
      roleId !== null && roleName !== null ? { id: roleId, name: roleName } : [],
    );
    return { ...invitation, organizationRoles };
  });
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getInvitation(db: TenantDb, id: string): Promise<InvitationWithRoles> {
  const [invitation] = await listInvitations(db, { id });
  return invitation ?? refuseMissing(id);
}

interface NewInvitation {
  readonly organizationId: string;
  readonly inviterId: string | null;
  readonly invitee: string;
  readonly expiresAt: Date;
  readonly organizationRoleIds: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * One pending invitation for each address and organization: the unique index decides.
 *
 * @returns its id
 * @throws ApiError `entity.unique_integrity_violation`, `request.invalid_input` (422) when the invitee is a member
 */
export async function insertInvitation(trx: TenantTransaction, invitation: NewInvitation): Promise<string> {
  const { organizationRoleIds, now, ...values } = invitation;
  await refuseMember(trx, invitation);
  await endOverdue(trx, invitation);
  const row = await trx
    .insertInto('organizationInvitations')
    .values({ id: newId(), ...values, createdAt: new Date(now), updatedAt: new Date(now) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.unique_integrity_violation', { data: { invitee: invitation.invitee } });
  if (organizationRoleIds.length > 0) {
    await trx
      .insertInto('organizationInvitationRoles')
      .values([...new Set(organizationRoleIds)].map((organizationRoleId) => ({ invitationId: row.id, organizationRoleId })))
      .execute();
  }
  return row.id;
}

async function refuseMember(trx: TenantTransaction, { organizationId, invitee }: NewInvitation): Promise<void> {
  const member = await trx
    .selectFrom('organizationUsers')
    .innerJoin('users', 'users.id', 'organizationUsers.userId')
    .select('users.id')
    .where('organizationUsers.organizationId', '=', organizationId)
    .where(sql`lower(users.primary_email)`, '=', sql`lower(${invitee})`)
    .executeTakeFirst();
  if (member) throw new ApiError('request.invalid_input', { status: 422, details: 'The invitee is a member of the organization already.' });
}

/** An invitation whose time is over does not stand in the way of a new one. */
async function endOverdue(trx: TenantTransaction, { organizationId, invitee, now }: NewInvitation): Promise<void> {
  await trx
    .updateTable('organizationInvitations')
    .set({ status: 'Expired', updatedAt: new Date(now) })
    .where('organizationId', '=', organizationId)
    .where(sql`lower(invitee)`, '=', sql`lower(${invitee})`)
    .where('status', '=', 'Pending')
    .where('expiresAt', '<=', timestamp(now))
    .execute();
}

interface Ending {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Ends a pending invitation; of several calls at once one succeeds. @returns undefined when it was not pending any more */
export function revokeInvitation(trx: TenantTransaction, { id, now }: Ending): Promise<InvitationRow | undefined> {
  return trx
    .updateTable('organizationInvitations')
    .set({ status: 'Revoked', updatedAt: new Date(now) })
    .where('id', '=', id)
    .where('status', '=', 'Pending')
    .where('expiresAt', '>', timestamp(now))
    .returningAll()
    .executeTakeFirst();
}

/** The same for taking it up, which only the holder of the invited address can. */
export function acceptInvitation(
  trx: TenantTransaction,
  { id, acceptedUserId, now }: Ending & { readonly acceptedUserId: string },
): Promise<InvitationRow | undefined> {
  return trx
    .updateTable('organizationInvitations')
    .set({ status: 'Accepted', acceptedUserId, updatedAt: new Date(now) })
    .where('id', '=', id)
    .where('status', '=', 'Pending')
    .where('expiresAt', '>', timestamp(now))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('users')
          .select('users.id')
          .where('users.id', '=', acceptedUserId)
          .where(sql<boolean>`lower(users.primary_email) = lower(organization_invitations.invitee)`),
      ),
    )
    .returningAll()
    .executeTakeFirst();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteInvitation(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('organizationInvitations').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(id);
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'organization_invitations', id } });
}
