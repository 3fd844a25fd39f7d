import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { readMemberRoles } from '../organizations/queries/member-roles.ts';
import { tenantOrganizationId } from '../organizations/seed.ts';
import type { Member, TenantRole } from './member.ts';

// All of these are asked in the admin tenant, where each tenant is an organization.

/** Who works on a tenant; who joined first comes first. */
export async function listTenantMembers(db: TenantDb, tenantId: string): Promise<Member[]> {
  const organizationId = tenantOrganizationId(tenantId);
  const people = await db
    .selectFrom('organizationUsers')
    .innerJoin('users', 'users.id', 'organizationUsers.userId')
    .select(['users.id', 'users.name', 'users.username', 'users.avatar', 'users.primaryEmail'])
    .where('organizationUsers.organizationId', '=', organizationId)
    .orderBy('organizationUsers.createdAt')
    .orderBy('users.id')
    .execute();
  const roles = await readMemberRoles(db, { organizationId, userIds: people.map(({ id }) => id) });
  return people.map((person) => ({ ...person, role: roles.get(person.id)?.some(({ id }) => id === 'admin') ? 'admin' : 'collaborator' }));
}

/** What a person who is not suspended is in a tenant; `undefined`: nothing. */
export async function findTenantRole(
  db: TenantDb,
  { tenantId, userId }: { tenantId: string; userId: string },
): Promise<TenantRole | undefined> {
  const organizationId = tenantOrganizationId(tenantId);
  const member = await db
    .selectFrom('organizationUsers')
    .innerJoin('users', 'users.id', 'organizationUsers.userId')
    .select('users.id')
    .where('organizationUsers.organizationId', '=', organizationId)
    .where('organizationUsers.userId', '=', userId)
    .where('users.isSuspended', '=', false)
    .executeTakeFirst();
  if (!member) return undefined;
  const roles = await readMemberRoles(db, { organizationId, userIds: [userId] });
  return roles.get(userId)?.some(({ id }) => id === 'admin') ? 'admin' : 'collaborator';
}

/** What a person is, by the organization of each tenant they work on; other organizations of the admin tenant may be among them. */
export async function listTenantRolesOf(db: TenantDb, userId: string): Promise<{ organizationId: string; role: TenantRole }[]> {
  const rows = await db
    .selectFrom('organizationUsers as membership')
    .leftJoin('organizationUserRoles as held', (join) =>
      join
        .onRef('held.organizationId', '=', 'membership.organizationId')
        .onRef('held.userId', '=', 'membership.userId')
        .on('held.organizationRoleId', '=', 'admin'),
    )
    .select(['membership.organizationId', 'held.organizationRoleId'])
    .where('membership.userId', '=', userId)
    .execute();
  return rows.map(({ organizationId, organizationRoleId }) => ({
    organizationId,
    role: organizationRoleId === 'admin' ? 'admin' : 'collaborator',
  }));
}

/**
 * Before a member stops being an administrator: somebody else who may sign in must be one. Two who do this to each other at once wait for
 * the organization's row, and the second is refused.
 *
 * @throws ApiError `request.invalid_input` (422)
 */
export async function refuseLastAdministrator(
  trx: TenantTransaction,
  { tenantId, userId }: { tenantId: string; userId: string },
): Promise<void> {
  const organizationId = tenantOrganizationId(tenantId);
  await trx.selectFrom('organizations').select('id').where('id', '=', organizationId).forUpdate().execute();
  const administrators = await trx
    .selectFrom('organizationUserRoles')
    .innerJoin('users', 'users.id', 'organizationUserRoles.userId')
    .select(['users.id', 'users.isSuspended'])
    .where('organizationUserRoles.organizationId', '=', organizationId)
    .where('organizationUserRoles.organizationRoleId', '=', 'admin')
    .execute();
  const isOne = administrators.some(({ id }) => id === userId);
  if (isOne && !administrators.some(({ id, isSuspended }) => id !== userId && !isSuspended)) {
    throw new ApiError('request.invalid_input', { status: 422, details: 'A tenant keeps its last administrator.' });
  }
}

/** Ids of the administrators of a tenant. */
export async function listTenantAdministratorIds(db: TenantDb, tenantId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationUserRoles')
    .select('userId')
    .where('organizationId', '=', tenantOrganizationId(tenantId))
    .where('organizationRoleId', '=', 'admin')
    .execute();
  return rows.map(({ userId }) => userId);
}
