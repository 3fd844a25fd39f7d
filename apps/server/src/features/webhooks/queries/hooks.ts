import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tables, TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { HookRow } from '../tables.ts';

const notFound = (id: string): ApiError => new ApiError('entity.not_exists_with_id', { values: { name: 'hooks', id } });

/** Newest first; all of them without a page. */
export function listHooks(db: TenantDb, page?: Page): Promise<HookRow[]> {
  return db
    .selectFrom('hooks')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
}

export async function countHooks(db: TenantDb): Promise<number> {
  const { total } = await db
    .selectFrom('hooks')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getHook(db: TenantDb, id: string): Promise<HookRow> {
  const row = await db.selectFrom('hooks').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

export function insertHook(trx: TenantTransaction, hook: Insertable<Tables['hooks']>): Promise<HookRow> {
  return trx.insertInto('hooks').values(hook).returningAll().executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function updateHook(trx: TenantTransaction, id: string, patch: Updateable<Tables['hooks']>): Promise<HookRow> {
  if (Object.keys(patch).length === 0) return getHook(trx, id);
  const row = await trx.updateTable('hooks').set(patch).where('id', '=', id).returningAll().executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

/** Deletes a webhook with all that it was to be told. @throws ApiError `entity.not_exists_with_id` */
export async function deleteHook(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('hooks').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw notFound(id);
}

/** Since when every delivery of a webhook has failed, epoch milliseconds; null while its receiver answers. */
export async function readFailingSince(db: TenantDb, id: string): Promise<number | null> {
  const row = await db.selectFrom('hooks').select('failingSince').where('id', '=', id).executeTakeFirst();
  return row?.failingSince ?? null;
}

/** Notes that a delivery failed. */
export async function markFailing(db: TenantDb, id: string): Promise<void> {
  await db
    .updateTable('hooks')
    .set({ failingSince: sql<Date>`now()` })
    .where('id', '=', id)
    .where('failingSince', 'is', null)
    .execute();
}

/** Switches off; says whether it was on. */
export async function disableFailingHook(trx: TenantTransaction, id: string, gaveUpAt: Date): Promise<boolean> {
  const row = await trx
    .updateTable('hooks')
    .set({ enabled: false, gaveUpAt })
    .where('id', '=', id)
    .where('enabled', '=', true)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The receiver answers again: nothing that is waiting for a later try waits any longer. */
export async function markRecovered(db: TenantDb, id: string): Promise<void> {
  await db.updateTable('hooks').set({ failingSince: null }).where('id', '=', id).execute();
  await db
    .updateTable('hookDeliveries')
    .set({ availableAt: sql<Date>`now()` })
    .where('hookId', '=', id)
    .where('state', '=', 'pending')
    .where('attempts', '>', 0)
    .where(sql<boolean>`available_at > now() + interval '30 seconds'`) // what is nearer may be on its way right now
    .execute();
}
