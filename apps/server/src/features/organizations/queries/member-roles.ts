import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRoleRow, OrganizationScopeRow } from '../tables.ts';

interface Membership {
  readonly organizationId: string;
  readonly userId: string;
}

export interface NamedRole {
  id: string;
  name: string;
}

/** Roles of several members of one organization, by user id. */
export async function readMemberRoles(
  db: TenantDb,
  { organizationId, userIds }: { organizationId: string; userIds: readonly string[] },
): Promise<ReadonlyMap<string, NamedRole[]>> {
  const rows = await db
    .selectFrom('organizationUserRoles')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'organizationUserRoles.organizationRoleId')
    .select(['organizationUserRoles.userId', 'organizationRoles.id', 'organizationRoles.name'])
    .where('organizationUserRoles.organizationId', '=', organizationId)
    .where('organizationUserRoles.userId', '=', sql<string>`any(${userIds})`)
    .orderBy('organizationRoles.name')
    .execute();
  return groupRoles(rows.map(({ userId, id, name }) => ({ key: userId, id, name })));
}

/** A user's roles in every organization, by organization id. */
export async function readRolesByOrganization(db: TenantDb, userId: string): Promise<ReadonlyMap<string, NamedRole[]>> {
  const rows = await db
    .selectFrom('organizationUserRoles')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'organizationUserRoles.organizationRoleId')
    .select(['organizationUserRoles.organizationId', 'organizationRoles.id', 'organizationRoles.name'])
    .where('organizationUserRoles.userId', '=', userId)
    .orderBy('organizationRoles.name')
    .execute();
  return groupRoles(rows.map(({ organizationId, id, name }) => ({ key: organizationId, id, name })));
}

function groupRoles(rows: readonly (NamedRole & { key: string })[]): ReadonlyMap<string, NamedRole[]> {
  const groups = Map.groupBy(rows, ({ key }) => key);
  return new Map([...groups].map(([key, roles]) => [key, roles.map(({ id, name }) => ({ id, name }))]));
}

export function listRolesOfMember(db: TenantDb, { organizationId, userId }: Membership): Promise<OrganizationRoleRow[]> {
  return db
    .selectFrom('organizationUserRoles')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'organizationUserRoles.organizationRoleId')
    .selectAll('organizationRoles')
    .where('organizationUserRoles.organizationId', '=', organizationId)
    .where('organizationUserRoles.userId', '=', userId)
    .orderBy('organizationUserRoles.createdAt', 'desc')
    .orderBy('organizationRoles.id')
    .execute();
}

/** What a member may do in the organization, by all their roles there. */
export function listScopesOfMember(db: TenantDb, { organizationId, userId }: Membership): Promise<OrganizationScopeRow[]> {
  return db
    .selectFrom('organizationScopes')
    .selectAll()
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('organizationUserRoles')
          .innerJoin('organizationRoleScopes', 'organizationRoleScopes.organizationRoleId', 'organizationUserRoles.organizationRoleId')
          .select('organizationUserRoles.userId')
          .whereRef('organizationRoleScopes.organizationScopeId', '=', 'organizationScopes.id')
          .where('organizationUserRoles.organizationId', '=', organizationId)
          .where('organizationUserRoles.userId', '=', userId),
      ),
    )
    .orderBy('name')
    .execute();
}

/** Ids given and ids of the names given. @throws ApiError `organization.role_names_not_found` */
export async function resolveRoleIds(
  db: TenantDb,
  { ids = [], names = [] }: { ids?: readonly string[] | undefined; names?: readonly string[] | undefined },
): Promise<string[]> {
  if (names.length === 0) return [...new Set(ids)];
  const found = await db
    .selectFrom('organizationRoles')
    .select(['id', 'name'])
    .where('name', '=', sql<string>`any(${names})`)
    .execute();
  const missing = names.filter((name) => !found.some((role) => role.name === name));
  if (missing.length > 0) throw new ApiError('organization.role_names_not_found', { data: missing });
  return [...new Set([...ids, ...found.map(({ id }) => id)])];
}

/** @throws ApiError `organization.require_membership`, `entity.relation_foreign_key_not_found` */
export async function assignOrganizationRoles(
  trx: TenantTransaction,
  {
    organizationId,
    userIds,
    organizationRoleIds,
  }: { organizationId: string; userIds: readonly string[]; organizationRoleIds: readonly string[] },
): Promise<void> {
  const rows = userIds.flatMap((userId) =>
    organizationRoleIds.map((organizationRoleId) => ({ organizationId, userId, organizationRoleId })),
  );
  if (rows.length === 0) return;
  await trx
    .insertInto('organizationUserRoles')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId', 'organizationRoleId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The member has exactly these roles afterwards. */
export async function replaceRolesOfMember(
  trx: TenantTransaction,
  { organizationId, userId }: Membership,
  organizationRoleIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `roles of user ${userId} in ${organizationId}`);
  await trx
    .deleteFrom('organizationUserRoles')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .where('organizationRoleId', '<>', sql<string>`all(${organizationRoleIds})`)
    .execute();
  await assignOrganizationRoles(trx, { organizationId, userIds: [userId], organizationRoleIds });
}

/** @throws ApiError `entity.not_found` when the member does not hold the role */
export async function removeRoleFromMember(
  trx: TenantTransaction,
  { organizationId, userId, organizationRoleId }: Membership & { organizationRoleId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationUserRoles')
    .where('organizationId', '=', organizationId)
    .where('userId', '=', userId)
    .where('organizationRoleId', '=', organizationRoleId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
