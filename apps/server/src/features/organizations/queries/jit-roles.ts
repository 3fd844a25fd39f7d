import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRoleRow } from '../tables.ts';

/** The roles that just-in-time members get, by name. */
export function listJitRoles(db: TenantDb, organizationId: string): Promise<OrganizationRoleRow[]> {
  return db
    .selectFrom('organizationJitRoles')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'organizationJitRoles.organizationRoleId')
    .selectAll('organizationRoles')
    .where('organizationJitRoles.organizationId', '=', organizationId)
    .orderBy('organizationRoles.name')
    .execute();
}

/** Roles that are there already stay. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addJitRoles(trx: TenantTransaction, organizationId: string, organizationRoleIds: readonly string[]): Promise<void> {
  if (organizationRoleIds.length === 0) return;
  await trx
    .insertInto('organizationJitRoles')
    .values([...new Set(organizationRoleIds)].map((organizationRoleId) => ({ organizationId, organizationRoleId })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'organizationRoleId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The organization has exactly these roles afterwards. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function replaceJitRoles(
  trx: TenantTransaction,
  organizationId: string,
  organizationRoleIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `just-in-time roles of ${organizationId}`);
  await trx
    .deleteFrom('organizationJitRoles')
    .where('organizationId', '=', organizationId)
    .where('organizationRoleId', '<>', sql<string>`all(${organizationRoleIds})`)
    .execute();
  await addJitRoles(trx, organizationId, organizationRoleIds);
}

/** @throws ApiError `entity.not_found` */
export async function removeJitRole(
  trx: TenantTransaction,
  { organizationId, organizationRoleId }: { organizationId: string; organizationRoleId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationJitRoles')
    .where('organizationId', '=', organizationId)
    .where('organizationRoleId', '=', organizationRoleId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

/**
 * Makes somebody a member of those of the organizations that still exist, with the roles of just-in-time members. Who is a member
 * already stays as they are.
 *
 * @returns the organizations joined
 */
export async function joinJustInTime(
  trx: TenantTransaction,
  { userId, organizationIds }: { userId: string; organizationIds: readonly string[] },
): Promise<string[]> {
  if (organizationIds.length === 0) return [];
  const joined = await trx
    .insertInto('organizationUsers')
    .columns(['organizationId', 'userId'])
    .expression((creator) =>
      creator
        .selectFrom('organizations')
        .select(['id', sql<string>`${userId}::varchar`.as('userId')])
        .where('id', '=', sql<string>`any(${organizationIds})`),
    )
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId']).doNothing())
    .returning('organizationId')
    .execute();
  const joinedIds = joined.map(({ organizationId }) => organizationId);
  if (joinedIds.length === 0) return [];
  await trx
    .insertInto('organizationUserRoles')
    .columns(['organizationId', 'userId', 'organizationRoleId'])
    .expression((creator) =>
      creator
        .selectFrom('organizationJitRoles')
        .select(['organizationId', sql<string>`${userId}::varchar`.as('userId'), 'organizationRoleId'])
        .where('organizationId', '=', sql<string>`any(${joinedIds})`),
    )
    .execute();
  return joinedIds;
}
