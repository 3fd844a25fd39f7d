import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { searchExpression } from '../../../foundation/search/search-expression.ts';

export const applicationSearchFields = ['id', 'name', 'description'] as const;

/** Which got the role last comes first. */
export async function listApplicationIdsOfRole(
  db: TenantDb,
  roleId: string,
  { search, page }: { search: Search<(typeof applicationSearchFields)[number]> | undefined; page: Page },
): Promise<{ ids: string[]; total: number }> {
  const columns = { id: 'applications.id', name: 'applications.name', description: 'applications.description' };
  const holders = db.selectFrom('applicationRoles').where('applicationRoles.roleId', '=', roleId);
  const matching = holders
    .innerJoin('applications', 'applications.id', 'applicationRoles.applicationId')
    .$if(search !== undefined, (query) => (search ? query.where(searchExpression(search, columns)) : query));
  const rows = await matching
    .select('applications.id')
    .orderBy('applicationRoles.createdAt', 'desc')
    .orderBy('applications.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  // Without a search the applications themselves need not be read.
  const counted = search ? matching : holders;
  const { total } = await counted.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { ids: rows.map(({ id }) => id), total };
}

/** @throws ApiError `role.application_exists`, `application.invalid_type`, `entity.relation_foreign_key_not_found` (404) */
export async function addApplicationsToRole(trx: TenantTransaction, roleId: string, applicationIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(applicationIds)];
  const known = await trx
    .selectFrom('applications')
    .select('type')
    .where('id', '=', sql<string>`any(${distinct})`)
    .execute();
  if (known.length < distinct.length) throw new ApiError('entity.relation_foreign_key_not_found', { status: 404 });
  if (known.some(({ type }) => type !== 'MachineToMachine')) throw new ApiError('application.invalid_type');
  const added = await trx
    .insertInto('applicationRoles')
    .values(distinct.map((applicationId) => ({ applicationId, roleId })))
    .onConflict((conflict) => conflict.columns(['applicationId', 'roleId']).doNothing())
    .returning('applicationId')
    .execute();
  if (added.length < distinct.length) throw new ApiError('role.application_exists');
}

/** @throws ApiError `entity.not_found` when the application does not hold the role */
export async function removeApplicationFromRole(
  trx: TenantTransaction,
  { roleId, applicationId }: { roleId: string; applicationId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('applicationRoles')
    .where('roleId', '=', roleId)
    .where('applicationId', '=', applicationId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
