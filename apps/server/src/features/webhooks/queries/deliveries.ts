import { sql, type Insertable } from 'kysely';
import type { Database } from '../../../foundation/database/open-database.ts';
import type { Tables, TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import type { HookDeliveryRow } from '../tables.ts';

export async function insertDeliveries(trx: TenantTransaction, deliveries: readonly Insertable<Tables['hookDeliveries']>[]): Promise<void> {
  await trx
    .insertInto('hookDeliveries')
    .values([...deliveries])
    .execute();
}

const isDue = sql<boolean>`hook_deliveries.state = 'pending' and hook_deliveries.available_at <= now()`;

/** Tenants that have something to tell. */
export async function listTenantsWithDeliveries(root: Database['root']): Promise<string[]> {
  const rows = await root
    .selectFrom('hookDeliveries')
    .innerJoin('hooks', (join) =>
      join.onRef('hooks.tenantId', '=', 'hookDeliveries.tenantId').onRef('hooks.id', '=', 'hookDeliveries.hookId'),
    )
    .select('hookDeliveries.tenantId')
    .distinct()
    .where('hooks.enabled', '=', true)
    .where(isDue)
    .execute();
  return rows.map(({ tenantId }) => tenantId);
}

/** Webhooks of the tenant that have something to be told now. */
export async function listHooksWithDeliveries(db: TenantDb): Promise<string[]> {
  const rows = await db
    .selectFrom('hooks')
    .select('hooks.id')
    .where('hooks.enabled', '=', true)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('hookDeliveries').select('hookDeliveries.id').whereRef('hookDeliveries.hookId', '=', 'hooks.id').where(isDue),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}

interface Claim {
  readonly hookId: string;
  readonly limit: number;
  /** Longer than one try may last: nobody else takes it meanwhile, and when this process dies, another does afterwards. */
  readonly seconds: number;
}

/** Takes deliveries that are due, of each subject only the first: the next waits until that one is done. */
export async function claimDeliveries(db: TenantDb, { hookId, limit, seconds }: Claim): Promise<HookDeliveryRow[]> {
  const heads = await db
    .selectFrom('hookDeliveries')
    .select('hookDeliveries.id')
    .where('hookDeliveries.hookId', '=', hookId)
    .where(isDue)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('hookDeliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.hookId', '=', 'hookDeliveries.hookId')
            .whereRef('earlier.subject', '=', 'hookDeliveries.subject')
            .whereRef('earlier.sequence', '<', 'hookDeliveries.sequence')
            .where('earlier.state', '=', 'pending'),
        ),
      ),
    )
    .orderBy('hookDeliveries.sequence')
    .limit(limit)
    .execute();
  if (heads.length === 0) return [];
  return db
    .updateTable('hookDeliveries')
    .set({ attempts: sql<number>`attempts + 1`, availableAt: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('id', '=', sql<string>`any(${heads.map(({ id }) => id)})`)
    .where(isDue)
    .returningAll()
    .execute();
}

/** Only for who holds the claim: another try may have begun since. */
const ofClaim = (db: TenantDb, { id, attempts }: Pick<HookDeliveryRow, 'id' | 'attempts'>) =>
  db.updateTable('hookDeliveries').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', 'pending');

type Claimed = Pick<HookDeliveryRow, 'id' | 'attempts'>;

export async function markDelivered(db: TenantDb, claimed: Claimed, statusCode: number): Promise<void> {
  await ofClaim(db, claimed)
    .set({ state: 'delivered', statusCode, error: null, finishedAt: sql<Date>`now()` })
    .execute();
}

interface Failure {
  readonly statusCode: number | null;
  readonly error: string;
  /** Until the next try; `undefined` = there is none. */
  readonly delaySeconds: number | undefined;
}

export async function markFailed(db: TenantDb, claimed: Claimed, { statusCode, error, delaySeconds }: Failure): Promise<void> {
  await ofClaim(db, claimed)
    .set({
      statusCode,
      error,
      ...(delaySeconds === undefined
        ? { state: 'dead', finishedAt: sql<Date>`now()` }
        : { availableAt: sql<Date>`now() + make_interval(secs => ${delaySeconds})` }),
    })
    .execute();
}

/** Seconds until the next try of a webhook's deliveries; `undefined` when none is waiting. */
export async function secondsToNextDelivery(db: TenantDb, hookId: string): Promise<number | undefined> {
  const { seconds } = await db
    .selectFrom('hookDeliveries')
    .select(sql<number | null>`extract(epoch from min(available_at) - now())::float8`.as('seconds'))
    .where('hookId', '=', hookId)
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return seconds ?? undefined;
}

/** Deletes up to `limit` finished deliveries that nobody replays any more, over all tenants. */
export async function deleteFinishedBefore(root: Database['root'], before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await root
    .deleteFrom('hookDeliveries')
    .where(sql<boolean>`ctid = any(array(select ctid from hook_deliveries where finished_at < ${before} limit ${limit}))`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
