import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { Search } from '../../../foundation/search/parse-search.ts';
import { scopeMatches, type ScopeSearchField } from '../../resources/queries.ts';
import type { ScopeRow } from '../../resources/tables.ts';

/** What was added last comes first. */
export async function listScopesOfRole(
  db: TenantDb,
  roleId: string,
  { search, page }: { search?: Search<ScopeSearchField> | undefined; page?: Page | undefined } = {},
): Promise<{ scopes: ScopeRow[]; total: number }> {
  const matching = db
    .selectFrom('roleScopes')
    .innerJoin('scopes', 'scopes.id', 'roleScopes.scopeId')
    .where('roleScopes.roleId', '=', roleId)
    .$if(search !== undefined, (query) => (search ? query.where(scopeMatches(search)) : query));
  const all = matching.selectAll('scopes').orderBy('roleScopes.createdAt', 'desc').orderBy('scopes.id');
  if (!page) {
    const scopes = await all.execute();
    return { scopes, total: scopes.length };
  }
  const scopes = await all.limit(page.limit).offset(page.offset).execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { scopes, total };
}

/** @throws ApiError `role.scope_exists` when the role carries one of them already */
export async function addNewScopesToRole(trx: TenantTransaction, roleId: string, scopeIds: readonly string[]): Promise<void> {
  const carried = await trx
    .selectFrom('roleScopes')
    .select('scopeId')
    .where('roleId', '=', roleId)
    .where('scopeId', '=', sql<string>`any(${scopeIds})`)
    .execute();
  const [first] = carried;
  if (first) throw new ApiError('role.scope_exists', { values: { scopeId: first.scopeId } });
  await addScopesToRole(trx, roleId, scopeIds);
}

/** Adds what the role does not carry yet. */
export async function addScopesToRole(trx: TenantTransaction, roleId: string, scopeIds: readonly string[]): Promise<void> {
  if (scopeIds.length === 0) return;
  await trx
    .insertInto('roleScopes')
    .values(scopeIds.map((scopeId) => ({ roleId, scopeId })))
    .onConflict((conflict) => conflict.columns(['roleId', 'scopeId']).doNothing())
    .execute();
}

/** @throws ApiError `entity.not_found` when the role does not carry it */
export async function removeScopeFromRole(trx: TenantTransaction, { roleId, scopeId }: { roleId: string; scopeId: string }): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('roleScopes')
    .where('roleId', '=', roleId)
    .where('scopeId', '=', scopeId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
