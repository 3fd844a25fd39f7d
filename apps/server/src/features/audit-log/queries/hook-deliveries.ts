import { sql } from 'kysely';
import type { TenantDb } from '../../../foundation/database/tables.ts';

export interface DeliveryCounts {
  readonly successCount: number;
  readonly requestCount: number;
}

/** How many tries of webhooks were made, and how many succeeded, by webhook. */
export async function countDeliveriesOfHooks(
  db: TenantDb,
  { hookIds, since }: { hookIds: readonly string[]; since: Date },
): Promise<Map<string, DeliveryCounts>> {
  if (hookIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('auditLogs')
    .select((eb) => [
      'hookId',
      eb.fn.countAll<number>().as('requestCount'),
      sql<number>`count(*) filter (where payload ->> 'result' = 'Success')`.as('successCount'),
    ])
    .where('hookId', '=', sql<string>`any(${hookIds})`)
    .where('createdAt', '>=', sql<number>`${since}`)
    .where('key', 'like', 'TriggerHook.%')
    .groupBy('hookId')
    .execute();
  return new Map(rows.map(({ hookId, ...counts }) => [hookId ?? '', counts]));
}
