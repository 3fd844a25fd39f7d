import { digest } from '../../foundation/crypto/digest.ts';
import { newSecret } from '../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../connectors/connectors-scope.ts';
import { endInvitation } from '../organization-invitations/end-invitation.ts';
import { statusAt } from '../organization-invitations/invitation.ts';
import { getInvitation, insertInvitation, listInvitations, type InvitationWithRoles } from '../organization-invitations/queries.ts';
import { sendInvitation } from '../organization-invitations/send-invitation.ts';
import { tenantIdOfOrganization, tenantOrganizationId } from '../organizations/seed.ts';
import { insertOneTimeToken, revokeOneTimeTokens } from '../one-time-tokens/queries.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier } from '../users/queries.ts';
import { addTenantMember } from './change-members.ts';
import type { TenantRole } from './member.ts';

const invitationMs = 7 * 24 * 60 * 60_000;

interface NewTenantInvitation {
  readonly tenantId: string;
  readonly inviterId: string;
  readonly invitee: string;
  readonly role: TenantRole;
}

/** Invites an address to work on a tenant, in the admin tenant. @throws ApiError `entity.unique_integrity_violation`, `request.invalid_input` */
export async function inviteToTenant(
  trx: TenantTransaction,
  { now }: Pick<TenantScope, 'now'>,
  { tenantId, inviterId, invitee, role }: NewTenantInvitation,
): Promise<InvitationWithRoles> {
  const at = now();
  const expiresAt = new Date(at + invitationMs);
  const organizationId = tenantOrganizationId(tenantId);
  return getInvitation(
    trx,
    await insertInvitation(trx, { organizationId, inviterId, invitee, expiresAt, organizationRoleIds: [role], now: at }),
  );
}

/** Where the invited take it up, after they have shown that the address is theirs. Nobody gets in by it: whoever invites may copy it. */
export function invitationLink(
  { tenant }: Pick<TenantScope, 'tenant'>,
  { invitee }: Pick<InvitationWithRoles, 'invitee'>,
  token?: string,
): string {
  const query = new URLSearchParams({ ...(token !== undefined && { one_time_token: token }), login_hint: invitee });
  return `${tenant.endpoint}/console/invitations?${query.toString()}`;
}

/** Sends the link; whoever has no account yet gets with it what lets them register. @throws ApiError `connector.*` */
export async function mailTenantInvitation(
  scope: TenantScope & ConnectorsScope,
  invitation: InvitationWithRoles,
  [locale]: readonly string[],
): Promise<void> {
  const link = invitationLink(scope, invitation, await makeRegistrationToken(scope, invitation));
  await sendInvitation(scope, invitation, { link, ...(locale !== undefined && { locale }) });
}

/**
 * What lets somebody without an account register although registration is closed. Only the message to the invited address may carry it: whoever
 * has it is believed to read that address.
 *
 * @returns `undefined` for an address with an account: its owner signs in as always
 */
async function makeRegistrationToken(scope: TenantScope, { invitee, expiresAt }: InvitationWithRoles): Promise<string | undefined> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  if (await findUserByIdentifier(scope.db, { type: 'email', value: invitee }, usernamePolicy)) return undefined;
  const token = newSecret();
  const values = { email: invitee, context: {}, tokenDigest: digest(token), sealedToken: scope.sealer.seal(token) };
  await scope.write([], (trx) => insertOneTimeToken(trx, { ...values, createdAt: new Date(scope.now()), expiresAt: new Date(expiresAt) }));
  return token;
}

interface InvitationOfTenant {
  readonly tenantId: string;
  readonly id: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** @throws ApiError `entity.not_exists_with_id`, `entity.not_found` for one to another tenant, `request.invalid_input` (422) for one that has ended */
export async function getPendingInvitation(db: TenantDb, { tenantId, id, now }: InvitationOfTenant): Promise<InvitationWithRoles> {
  const invitation = await getInvitation(db, id);
  if (invitation.organizationId !== tenantOrganizationId(tenantId)) throw new ApiError('entity.not_found');
  if (statusAt(invitation, now) === 'Pending') return invitation;
  throw new ApiError('request.invalid_input', { status: 422, details: 'The invitation is not pending any more.' });
}

/** Takes an invitation back. Where no other one is left for the address, the links in its mails let nobody register any more. @throws ApiError as above */
export async function revokeTenantInvitation(trx: TenantTransaction, { tenantId, id, now }: InvitationOfTenant): Promise<void> {
  const { invitee } = await getPendingInvitation(trx, { tenantId, id, now });
  await endInvitation(trx, { id, status: 'Revoked', acceptedUserId: undefined, now });
  const others = await listInvitations(trx, { invitee });
  if (!others.some((other) => isToTenant(other) && statusAt(other, now) === 'Pending')) await revokeOneTimeTokens(trx, invitee);
}

const isToTenant = ({ organizationId }: InvitationWithRoles): boolean => tenantIdOfOrganization(organizationId) !== undefined;

/** As the API shows it; `undefined` for an invitation to an organization that is no tenant's. */
export function toTenantInvitation(
  invitation: InvitationWithRoles,
  { now, tenantName }: { now: number; tenantName: (id: string) => string | undefined },
) {
  const tenantId = tenantIdOfOrganization(invitation.organizationId);
  const name = tenantId === undefined ? undefined : tenantName(tenantId);
  if (tenantId === undefined || name === undefined) return undefined;
  const { id, invitee, inviterId, createdAt, expiresAt } = invitation;
  return {
    id,
    tenantId,
    tenantName: name,
    invitee,
    inviterId,
    role: roleOf(invitation),
    status: statusAt(invitation, now),
    createdAt,
    expiresAt,
  };
}

const roleOf = ({ organizationRoles }: InvitationWithRoles): TenantRole =>
  organizationRoles.some(({ id }) => id === 'admin') ? 'admin' : 'collaborator';

/**
 * Makes a person a member of the tenant they were invited to.
 *
 * @throws ApiError `entity.not_exists_with_id`, `request.invalid_input` when the address is not theirs or the invitation has ended
 */
export async function acceptTenantInvitation(
  trx: TenantTransaction,
  { id, userId, now }: { id: string; userId: string; now: number },
): Promise<InvitationWithRoles> {
  const invitation = await endInvitation(trx, { id, status: 'Accepted', acceptedUserId: userId, now });
  const tenantId = tenantIdOfOrganization(invitation.organizationId);
  if (tenantId !== undefined) await addTenantMember(trx, { tenantId, userId, role: roleOf(invitation) });
  return invitation;
}

/** What a new account of the console was made for: every pending invitation of its proven address. */
export async function acceptInvitationsOf(
  trx: TenantTransaction,
  { userId, primaryEmail, now }: { userId: string; primaryEmail: string; now: number },
): Promise<void> {
  for (const invitation of await listInvitations(trx, { invitee: primaryEmail })) {
    if (isToTenant(invitation) && statusAt(invitation, now) === 'Pending')
      await acceptTenantInvitation(trx, { id: invitation.id, userId, now });
  }
}
