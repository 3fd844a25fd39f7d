import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import { containing } from '../../../foundation/search/literal-pattern.ts';
import type { UserRow } from '../../users/tables.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRow } from '../tables.ts';

interface MemberFilter {
  readonly organizationId: string;
  /** Looked for in the fields that users are searched by. */
  readonly keyword?: string | undefined;
  readonly organizationRoleId?: string | undefined;
}

/** Who joined last comes first. Who stands on the page is told by the index alone, so that a page far down does not read the people before it. */
export function listOrganizationMembers(db: TenantDb, filter: MemberFilter, reached: Page): Promise<UserRow[]> {
  // Joined from here and not by ids within the organization: whatever size PostgreSQL expects an organization to have, it reads the page alone.
  const found = members(db, filter)
    .select(['organizationUsers.userId', 'organizationUsers.createdAt as joinedAt'])
    .$if(reached.afterId !== undefined, (query) => query.where(isAfter(db, filter.organizationId, reached.afterId ?? '')))
    .orderBy('organizationUsers.createdAt', reached.isFromEnd ? 'asc' : 'desc')
    .orderBy('organizationUsers.userId', reached.isFromEnd ? 'desc' : 'asc')
    .limit(reached.limit)
    .offset(reached.offset);
  return db
    .selectFrom(found.as('page'))
    .innerJoin('users', 'users.id', 'page.userId')
    .selectAll('users')
    .orderBy('page.joinedAt', 'desc')
    .orderBy('page.userId')
    .execute();
}

export async function countOrganizationMembers(db: TenantDb, filter: MemberFilter): Promise<number> {
  const { total } = await members(db, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

const searched = ['users.id', 'users.username', 'users.primaryEmail', 'users.primaryPhone', 'users.name'] as const;

/** Without a keyword the people themselves need not be read. */
const members = (db: TenantDb, { organizationId, keyword, organizationRoleId }: MemberFilter) =>
  db
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
    )
    .$if(Boolean(keyword), (query) =>
      query
        .innerJoin('users', 'users.id', 'organizationUsers.userId')
        .where((eb) => eb.or(searched.map((field) => eb(field, 'ilike', containing(keyword ?? ''))))),
    );

/** Behind this member, in the order of the list. */
function isAfter(db: TenantDb, organizationId: string, userId: string) {
  const since = db
    .selectFrom('organizationUsers')
    .select('createdAt')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId);
  return sql<boolean>`organization_users.created_at <= ${since}
    and (organization_users.created_at < ${since} or organization_users.user_id > ${userId})`;
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
    .values(userIds.toSorted().map((userId) => ({ organizationId, userId }))) // two that add the same people wait for each other in one order
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
  await takeTurns(trx, `members of ${organizationId}`);
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
