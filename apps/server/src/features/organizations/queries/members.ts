import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import { containing } from '../../../foundation/search/literal-pattern.ts';
import type { UserRow } from '../../users/tables.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRow } from '../tables.ts';

interface MemberFilter {
  /** Looked for in the fields that users are searched by. */
  readonly keyword?: string | undefined;
  readonly organizationRoleId?: string | undefined;
}

/** Who joined last comes first. */
export async function listOrganizationMembers(
  db: TenantDb,
  organizationId: string,
  { keyword, organizationRoleId, page }: MemberFilter & { page: Page },
): Promise<{ users: UserRow[]; total: number }> {
  const fields = ['users.id', 'users.username', 'users.primaryEmail', 'users.primaryPhone', 'users.name'] as const;
  const memberships = db
    .selectFrom('organizationUsers')
    .where('organizationUsers.organizationId', '=', organizationId)
    .$if(organizationRoleId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('organizationUserRoles')
            .select('organizationUserRoles.userId')
            .whereRef('organizationUserRoles.userId', '=', 'organizationUsers.userId')
            .where('organizationUserRoles.organizationId', '=', organizationId)
            .where('organizationUserRoles.organizationRoleId', '=', organizationRoleId ?? ''),
        ),
      ),
    );
  const matching = memberships
    .innerJoin('users', 'users.id', 'organizationUsers.userId')
    .$if(Boolean(keyword), (query) => query.where((eb) => eb.or(fields.map((field) => eb(field, 'ilike', containing(keyword ?? ''))))));
  const users = await matching
    .selectAll('users')
    .orderBy('organizationUsers.createdAt', 'desc')
    .orderBy('users.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  // Without a keyword the members themselves need not be read.
  const counted = keyword ? matching : memberships;
  const { total } = await counted.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { users, total };
}

/** Newest first. */
export function listOrganizationsOfUser(db: TenantDb, userId: string): Promise<OrganizationRow[]> {
  return db
    .selectFrom('organizationUsers')
    .innerJoin('organizations', 'organizations.id', 'organizationUsers.organizationId')
    .selectAll('organizations')
    .where('organizationUsers.userId', '=', userId)
    .orderBy('organizations.createdAt', 'desc')
    .orderBy('organizations.id')
    .execute();
}

/** Adds people; those who are members already stay. @returns the ids of those who are new @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addOrganizationMembers(
  trx: TenantTransaction,
  organizationId: string,
  userIds: readonly string[],
): Promise<string[]> {
  if (userIds.length === 0) return [];
  const rows = await trx
    .insertInto('organizationUsers')
    .values(userIds.map((userId) => ({ organizationId, userId })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId']).doNothing())
    .returning('userId')
    .execute()
    .catch(rethrowMissingRelation);
  return rows.map(({ userId }) => userId);
}

/** The organization has exactly these members afterwards; who leaves loses the roles there. */
export async function replaceOrganizationMembers(
  trx: TenantTransaction,
  organizationId: string,
  userIds: readonly string[],
): Promise<{ addedUserIds: string[]; removedUserIds: string[] }> {
  const removed = await trx
    .deleteFrom('organizationUsers')
    .where('organizationId', '=', organizationId)
    .where('userId', '<>', sql<string>`all(${userIds})`)
    .returning('userId')
    .execute();
  const addedUserIds = await addOrganizationMembers(trx, organizationId, userIds);
  return { addedUserIds, removedUserIds: removed.map(({ userId }) => userId) };
}

/** @throws ApiError `entity.not_found` when the user is no member */
export async function removeOrganizationMember(
  trx: TenantTransaction,
  { organizationId, userId }: { organizationId: string; userId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationUsers')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

/** @throws ApiError `organization.require_membership` */
export async function requireMembership(
  db: TenantDb,
  { organizationId, userId }: { organizationId: string; userId: string },
): Promise<void> {
  const member = await db
    .selectFrom('organizationUsers')
    .select('userId')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .executeTakeFirst();
  if (!member) throw new ApiError('organization.require_membership');
}
