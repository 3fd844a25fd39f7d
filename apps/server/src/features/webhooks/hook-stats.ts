import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { countDeliveriesOfHooks } from '../audit-log/queries/hook-deliveries.ts';
import { toHookResponse } from './hook.ts';
import type { HookRow } from './tables.ts';

export const statsWindowMs = 24 * 60 * 60_000;

/** Webhooks as the API answers them, with how their deliveries of the last day ended. */
export async function toHooksWithStats(scope: TenantScope, rows: readonly HookRow[]) {
  const counts = await countDeliveriesOfHooks(scope.db, {
    hookIds: rows.map(({ id }) => id),
    since: new Date(scope.now() - statsWindowMs),
  });
  return rows.map((row) => ({
    ...toHookResponse(row, scope),
    executionStats: counts.get(row.id) ?? { successCount: 0, requestCount: 0 },
  }));
}
