import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Tables, TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { HookEvent } from '../hook-events.ts';
import type { DeliveryState, HookDeliveryRow } from '../tables.ts';

export interface DeliveryFilter {
  readonly hookId: string;
  readonly state?: DeliveryState | undefined;
  readonly event?: HookEvent | undefined;
  /** Both ends belong to the window. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

const columns = [
  'id',
  'hookId',
  'sequence',
  'event',
  'subject',
  'state',
  'attempts',
  'availableAt',
  'createdAt',
  'queuedAt',
  'finishedAt',
  'statusCode',
  'error',
] as const;

/** Newest first, without their bodies. */
export function listDeliveries(db: TenantDb, filter: DeliveryFilter, page: Page): Promise<Omit<HookDeliveryRow, 'body'>[]> {
  return db
    .selectFrom('hookDeliveries')
    .select(columns)
    .where(isWithin(filter))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export async function countDeliveries(db: TenantDb, filter: DeliveryFilter): Promise<number> {
  const { total } = await db
    .selectFrom('hookDeliveries')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(isWithin(filter))
    .executeTakeFirstOrThrow();
  return total;
}

interface DeliveryId {
  readonly hookId: string;
  readonly id: string;
}

const notFound = (id: string) => new ApiError('entity.not_exists_with_id', { values: { name: 'hook_deliveries', id } });

/** @throws ApiError `entity.not_exists_with_id` */
export async function getDelivery(db: TenantDb, { hookId, id }: DeliveryId): Promise<HookDeliveryRow> {
  const row = await db.selectFrom('hookDeliveries').selectAll().where('hookId', '=', hookId).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

/** A new beginning, with as many tries as the first; its place in the order of its subject stays. */
const again = () => ({
  state: 'pending' as const,
  attempts: 0,
  availableAt: sql<Date>`now()`,
  queuedAt: sql<Date>`now()`,
  finishedAt: null,
});

/** @throws ApiError `entity.not_exists_with_id` */
export async function replayDelivery(trx: TenantTransaction, { hookId, id }: DeliveryId): Promise<HookDeliveryRow> {
  const row = await trx
    .updateTable('hookDeliveries')
    .set(again())
    .where('hookId', '=', hookId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

/** Replays what is finished; what still waits for a try is left to it. @returns how many there are */
export async function replayDeliveries(trx: TenantTransaction, filter: DeliveryFilter): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('hookDeliveries')
    .set(again())
    .where(isWithin(filter))
    .where('state', '<>', 'pending')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

const isWithin =
  ({ hookId, state, event, from, to }: DeliveryFilter) =>
  (eb: ExpressionBuilder<Tables, 'hookDeliveries'>): Expression<SqlBool> =>
    eb.and([
      eb('hookId', '=', hookId),
      ...(state === undefined ? [] : [eb('state', '=', state)]),
      ...(event === undefined ? [] : [eb('event', '=', event)]),
      ...(from ? [eb('createdAt', '>=', sql<number>`${from}`)] : []),
      ...(to ? [eb('createdAt', '<=', sql<number>`${to}`)] : []),
    ]);
