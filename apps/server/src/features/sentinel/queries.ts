import { sql, type Expression, type QueryCreator } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Tables, TenantDb } from '../../foundation/database/tables.ts';
import type { SentinelTarget } from './target.ts';

export const windowMs = 60 * 60 * 1000;

export interface SentinelPolicy {
  /** Failures within an hour after which an identifier is locked. */
  readonly maxAttempts: number;
  readonly lockoutMinutes: number;
}

interface TargetAt extends SentinelTarget {
  readonly policy: SentinelPolicy;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Counts an attempt as failed before its outcome is known, so that of any number of parallel guesses only `maxAttempts` are looked at.
 *
 * @returns failures including this one; `undefined` when the target is locked
 */
export async function reserveAttempt(db: TenantDb, { pool, target, policy, now }: TargetAt): Promise<number | undefined> {
  const expired = sql<boolean>`sentinel_targets.window_ends_at <= ${instant(now)}`;
  const row = await db
    .insertInto('sentinelTargets')
    .values({ pool, target, failures: 1, windowEndsAt: new Date(now + windowMs) })
    .onConflict((conflict) =>
      conflict
        .columns(['pool', 'target'])
        .doUpdateSet({
          failures: sql<number>`case when ${expired} then 1 else sentinel_targets.failures + 1 end`,
          windowEndsAt: sql<Date>`case when ${expired} then excluded.window_ends_at else sentinel_targets.window_ends_at end`,
        })
        .where(sql<boolean>`${expired} or sentinel_targets.failures < ${policy.maxAttempts}`),
    )
    .returning('failures')
    .executeTakeFirst();
  return row?.failures;
}

/** Takes a reservation back: the attempt was right, or could not be looked at. */
export async function releaseAttempt(db: TenantDb, { pool, target }: SentinelTarget): Promise<void> {
  await db
    .updateTable('sentinelTargets')
    .set((set) => ({ failures: set('failures', '-', 1) }))
    .where('pool', '=', pool)
    .where('target', '=', target)
    .where('failures', '>', 0)
    .execute();
}

/** Starts the lock of a target whose failures have reached the limit; `undefined` when an attempt was taken back meanwhile. */
export async function lockTarget(db: TenantDb, { pool, target, policy, now }: TargetAt): Promise<number | undefined> {
  const row = await db
    .updateTable('sentinelTargets')
    .set({ windowEndsAt: new Date(lockEnd(policy, now)) })
    .where('pool', '=', pool)
    .where('target', '=', target)
    .where('failures', '>=', policy.maxAttempts)
    .returning('windowEndsAt')
    .executeTakeFirst();
  return row?.windowEndsAt;
}

/** When the lock of a target ends; `undefined` when nothing is known of it any more. */
export async function findLockEnd(db: TenantDb, { pool, target }: SentinelTarget): Promise<number | undefined> {
  const row = await db
    .selectFrom('sentinelTargets')
    .select('windowEndsAt')
    .where('pool', '=', pool)
    .where('target', '=', target)
    .executeTakeFirst();
  return row?.windowEndsAt;
}

/**
 * The same in one statement for a check that SQL itself makes: part of a statement whose earlier part knows how many failures there were.
 * The target is locked when the returned `failures` are not below `maxAttempts`; a locked target stays as it is.
 *
 * @param failed SQL for 0 or 1
 */
export function countOutcome<Db extends Tables>(
  creator: QueryCreator<Db>,
  { pool, target, policy, now, failed }: TargetAt & { failed: Expression<number> },
) {
  const max = policy.maxAttempts;
  const expired = sql<boolean>`sentinel_targets.window_ends_at <= ${instant(now)}`;
  const locked = sql<boolean>`sentinel_targets.failures >= ${max}`;
  const lockEnds = instant(lockEnd(policy, now));
  const windowEnds = instant(now + windowMs);
  return (creator as unknown as QueryCreator<Tables>) // what the statement named before changes nothing here
    .insertInto('sentinelTargets')
    .values({
      pool,
      target,
      failures: failed,
      windowEndsAt: sql<Date>`case when ${failed} >= ${max} then ${lockEnds} else ${windowEnds} end`,
    })
    .onConflict((conflict) =>
      conflict.columns(['pool', 'target']).doUpdateSet({
        failures: sql<number>`case
          when ${expired} then excluded.failures
          when ${locked} then sentinel_targets.failures
          else sentinel_targets.failures + excluded.failures end`,
        windowEndsAt: sql<Date>`case
          when ${expired} then excluded.window_ends_at
          when not ${locked} and sentinel_targets.failures + excluded.failures >= ${max} then ${lockEnds}
          else sentinel_targets.window_ends_at end`,
      }),
    )
    .returning(['failures', 'windowEndsAt']);
}

/** Forgets what was counted, and with it a lock. */
export async function deleteTargets(db: TenantDb, targets: readonly string[]): Promise<void> {
  await db
    .deleteFrom('sentinelTargets')
    .where(sql<boolean>`target = any(${targets}::varchar[])`)
    .execute();
}

/** Deletes up to `limit` targets whose window or lock has ended, over all tenants. */
export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('sentinelTargets')
    .where(sql<boolean>`ctid = any(array(select ctid from sentinel_targets where window_ends_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** When a lock that begins now ends, epoch milliseconds. */
export const lockEnd = (policy: SentinelPolicy, now: number): number => now + policy.lockoutMinutes * 60_000;
const instant = (epochMs: number) => sql<Date>`${new Date(epochMs)}::timestamptz`;
