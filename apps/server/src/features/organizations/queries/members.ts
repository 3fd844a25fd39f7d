import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';

/** Adds people; those who are members already stay. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addOrganizationMembers(trx: TenantTransaction, organizationId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  await trx
    .insertInto('organizationUsers')
    .values(userIds.map((userId) => ({ organizationId, userId })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'userId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
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
