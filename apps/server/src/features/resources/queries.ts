import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Page } from '../../foundation/http/pagination.ts';
import type { Search } from '../../foundation/search/parse-search.ts';
import { searchExpression } from '../../foundation/search/search-expression.ts';
import type { ResourceRow, ScopeRow } from './tables.ts';

/** Newest first. */
export function listResources(db: TenantDb, page?: Page): Promise<ResourceRow[]> {
  return db
    .selectFrom('resources')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
}

export async function countResources(db: TenantDb): Promise<number> {
  const { total } = await db
    .selectFrom('resources')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getResource(db: TenantDb, id: string): Promise<ResourceRow> {
  const resource = await db.selectFrom('resources').selectAll().where('id', '=', id).executeTakeFirst();
  return resource ?? refuseMissing('resources', id);
}

interface NewResource {
  id?: string;
  name: string;
  indicator: string;
  accessTokenTtl?: number | undefined;
}

/** @throws ApiError `resource.resource_identifier_in_use` */
export async function insertResource(trx: TenantTransaction, { id = newId(), ...resource }: NewResource): Promise<ResourceRow> {
  const row = await trx
    .insertInto('resources')
    .values({ id, ...resource })
    .onConflict((conflict) => conflict.columns(['indicator']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('resource.resource_identifier_in_use', { values: { indicator: resource.indicator } });
  return row;
}

export async function updateResource(
  trx: TenantTransaction,
  id: string,
  patch: { name?: string | undefined; accessTokenTtl?: number | undefined; isDefault?: boolean },
): Promise<ResourceRow> {
  const row = await trx
    .updateTable('resources')
    .set({ id, ...patch }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseMissing('resources', id);
}

/** At most one resource is the default: the one before loses the mark. */
export async function setDefaultResource(trx: TenantTransaction, id: string, isDefault: boolean): Promise<ResourceRow> {
  if (isDefault) await trx.updateTable('resources').set({ isDefault: false }).where('isDefault', '=', true).where('id', '<>', id).execute();
  return updateResource(trx, id, { isDefault });
}

/** With its permissions and whatever was granted of them. */
export async function deleteResource(trx: TenantTransaction, id: string): Promise<void> {
  await trx.deleteFrom('resources').where('id', '=', id).execute();
}

export function listScopes(db: TenantDb): Promise<ScopeRow[]> {
  return db.selectFrom('scopes').selectAll().orderBy('name').execute();
}

export function listScopesOfResources(db: TenantDb, resourceIds: readonly string[]): Promise<ScopeRow[]> {
  return db
    .selectFrom('scopes')
    .selectAll()
    .where('resourceId', '=', sql<string>`any(${resourceIds})`)
    .orderBy('name')
    .execute();
}

export const scopeSearchFields = ['id', 'name', 'description'] as const;
export type ScopeSearchField = (typeof scopeSearchFields)[number];

export const scopeMatches = (search: Search<ScopeSearchField>) =>
  searchExpression(search, { id: 'scopes.id', name: 'scopes.name', description: 'scopes.description' });

/** Newest first. */
export async function listScopesOfResource(
  db: TenantDb,
  resourceId: string,
  { search, page }: { search: Search<ScopeSearchField> | undefined; page: Page },
): Promise<{ scopes: ScopeRow[]; total: number }> {
  const matching = db
    .selectFrom('scopes')
    .where('resourceId', '=', resourceId)
    .$if(search !== undefined, (query) => (search ? query.where(scopeMatches(search)) : query));
  const scopes = await matching.selectAll().orderBy('createdAt', 'desc').orderBy('id').limit(page.limit).offset(page.offset).execute();
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { scopes, total };
}

interface NewScope {
  id?: string;
  resourceId: string;
  name: string;
  description?: string | null | undefined;
}

/** @throws ApiError `scope.name_exists` */
export async function insertScope(trx: TenantTransaction, { id = newId(), ...scope }: NewScope): Promise<ScopeRow> {
  const row = await trx
    .insertInto('scopes')
    .values({ id, ...scope })
    .onConflict((conflict) => conflict.columns(['resourceId', 'name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('scope.name_exists', { values: { name: scope.name } });
  return row;
}

/** @throws ApiError `scope.name_exists`, `entity.not_exists_with_id` */
export async function updateScope(
  trx: TenantTransaction,
  scopeId: string,
  { resourceId, ...patch }: { resourceId: string; name?: string | undefined; description?: string | null | undefined },
): Promise<ScopeRow> {
  if (patch.name !== undefined) {
    const holder = await trx
      .selectFrom('scopes')
      .select('id')
      .where('resourceId', '=', resourceId)
      .where('name', '=', patch.name)
      .where('id', '<>', scopeId)
      .executeTakeFirst();
    if (holder) throw new ApiError('scope.name_exists', { values: { name: patch.name } });
  }
  const row = await trx
    .updateTable('scopes')
    .set({ id: scopeId, ...patch }) // the id keeps an empty patch a statement
    .where('id', '=', scopeId)
    .where('resourceId', '=', resourceId)
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseMissing('scopes', scopeId);
}

/** @returns the deleted row. @throws ApiError `entity.not_exists_with_id` */
export async function deleteScope(
  trx: TenantTransaction,
  { resourceId, scopeId }: { resourceId: string; scopeId: string },
): Promise<ScopeRow> {
  const scope = await trx
    .deleteFrom('scopes')
    .where('id', '=', scopeId)
    .where('resourceId', '=', resourceId)
    .returningAll()
    .executeTakeFirst();
  return scope ?? refuseMissing('scopes', scopeId);
}

function refuseMissing(name: 'resources' | 'scopes', id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name, id } });
}
