import type { Logger } from 'pino';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { deliver } from './deliver.ts';
import { hooksPart } from './hooks-part.ts';
import { webhookQueue } from './publish-events.ts';
import { claimDeliveries, listHooksWithDeliveries, listTenantsWithDeliveries, secondsToNextDelivery } from './queries/deliveries.ts';
import { markRecovered, readFailingSince } from './queries/hooks.ts';

const atOnce = 20;
/** Longer than one try may last. */
const claimSeconds = 30;
/** Later tries are found by the look of each minute. */
const longestTimerSeconds = 60;
const afterErrorSeconds = 5;
/** The database's clock decides what is due. */
const timerSlackMs = 50;

interface Round {
  promise: Promise<void>;
  isWokenAgain: boolean;
}

export interface CourierOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly log: Logger;
}

/** Delivers what webhooks are to be told; one round per webhook at a time in this process, so that a slow receiver holds up only its own. */
export interface Courier {
  /** Begins with what is due of a tenant and answers at once. */
  wake(tenantId: string): void;
  /** Delivers all that is due of a tenant and waits for it. */
  deliverDue(tenantId: string): Promise<void>;
  /** Begins nothing any more and waits for what is on its way. */
  stop(): Promise<void>;
}

/**
 * Ties the courier to the job queue. What is to be told is in a table, written with the change itself; the queue only says that there is
 * something, and a look each minute finds what it did not say.
 */
export function workOnWebhooks(jobs: Jobs, options: CourierOptions): Courier {
  const courier = createCourier(options);
  jobs.work(webhookQueue, async ({ tenantId }) => courier.wake(String(tenantId)));
  jobs.schedule('webhooks-look', '* * * * *', async () => {
    for (const tenantId of await listTenantsWithDeliveries(options.database.root)) courier.wake(tenantId);
  });
  return courier;
}

export function createCourier(options: CourierOptions): Courier {
  const { tenancy, log } = options;
  const rounds = new Map<string, Round>();
  const timers = new Set<NodeJS.Timeout>();
  const stopping = new AbortController();

  const begin = (scope: TenantScope, hookId: string): Promise<void> => {
    const key = `${scope.tenant.id} ${hookId}`;
    const running = rounds.get(key);
    if (running) {
      running.isWokenAgain = true;
      return running.promise;
    }
    const round: Round = { promise: Promise.resolve(), isWokenAgain: false };
    rounds.set(key, round);
    round.promise = work(scope, hookId, round)
      .catch((error: unknown) => {
        log.warn({ err: error, tenant: scope.tenant.id, hookId }, 'a round of deliveries broke off; the next one is soon');
        wakeLater(scope.tenant.id, afterErrorSeconds);
      })
      .finally(() => rounds.delete(key));
    return round.promise;
  };
  const work = async (scope: TenantScope, hookId: string, round: Round): Promise<void> => {
    do {
      round.isWokenAgain = false;
      while (!stopping.signal.aborted && (await deliverBatch(options, { tenantId: scope.tenant.id, hookId })));
    } while (round.isWokenAgain && !stopping.signal.aborted);
    wakeLater(scope.tenant.id, await secondsToNextDelivery(scope.db, hookId));
  };
  const wakeLater = (tenantId: string, seconds: number | undefined): void => {
    if (seconds === undefined || seconds > longestTimerSeconds || stopping.signal.aborted) return;
    const timer = setTimeout(wakeBy, Math.max(0, seconds) * 1_000 + timerSlackMs).unref();
    timers.add(timer);
    function wakeBy(): void {
      timers.delete(timer);
      wake(tenantId);
    }
  };
  const deliverDue = async (tenantId: string): Promise<void> => {
    const scope = stopping.signal.aborted ? undefined : await tenancy.scope(tenantId);
    if (!scope) return; // deleted meanwhile
    const hookIds = await listHooksWithDeliveries(scope.db);
    await Promise.all(hookIds.map((hookId) => begin(scope, hookId)));
  };
  const wake = (tenantId: string): void => {
    deliverDue(tenantId).catch((error: unknown) => log.warn({ err: error, tenant: tenantId }, 'webhooks could not be delivered'));
  };
  return {
    wake,
    deliverDue,
    async stop() {
      stopping.abort();
      for (const timer of timers) clearTimeout(timer);
      await Promise.allSettled([...rounds.values()].map(({ promise }) => promise));
    },
  };
}

/**
 * Delivers what is due of a webhook, as it is now: it may have changed since the last batch.
 * @returns whether it is worth going on at once: something was there, and not all of it failed
 */
async function deliverBatch(
  { tenancy, outbound }: CourierOptions,
  { tenantId, hookId }: { readonly tenantId: string; readonly hookId: string },
): Promise<boolean> {
  const scope = await tenancy.scope(tenantId);
  const hook = scope?.settings.get(hooksPart).get(hookId);
  if (!scope || !hook?.enabled) return false;
  const rows = await claimDeliveries(scope.db, { hookId, limit: atOnce, seconds: claimSeconds });
  if (rows.length === 0) return false;
  const failingSince = await readFailingSince(scope.db, hookId);
  const results = await Promise.all(rows.map((row) => deliver({ scope, outbound, hook: { ...hook, failingSince } }, row)));
  const isAnswering = results.includes(true);
  // Once for all of them: side by side they would wait for each other's rows.
  if (isAnswering && failingSince !== null) await markRecovered(scope.db, hookId);
  return isAnswering;
}
