import type { ConstructorOptions, PgBoss } from 'pg-boss';
import type { PGlite } from '@electric-sql/pglite';

/** Plain JSON. A worker parses what it takes: an older version may have stored it. */
export type JobData = Readonly<Record<string, unknown>>;

/** Work that happens outside of requests: once for all processes on the same database, again after a failure, also after a crash. */
export interface Jobs {
  /**
   * Runs `handler` in one of the processes at the times of a cron expression (five fields, UTC, at most once a minute).
   * While a run goes on, the next waits.
   */
  schedule(name: string, cron: string, handler: () => Promise<void>): void;
  /** Runs `handler` for each job put into the queue `name`. It may run twice for one job: when the process dies before it ends. */
  work(name: string, handler: (data: JobData) => Promise<void>): void;
  /** Puts a job into a queue that some process works on. It is stored when this returns. */
  enqueue(name: string, data: JobData): Promise<void>;
  /** Starts in the background, and tries again while the database refuses: requests never wait for it. */
  start(): void;
  /** Waits for what is running, at most a few seconds. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  /** The embedded database, or the address of PostgreSQL (a direct one, where a pooler stands between: notifications need a session). */
  readonly database: { readonly pglite: PGlite } | { readonly url: string };
  readonly log: { warn(fields: object, text: string): void; error(fields: object, text: string): void };
  /** Milliseconds until the start is tried again after a failure. */
  readonly retryDelayMs?: number;
  /**
   * How often a worker looks without having been notified. Jobs that wait for another try are found so, and the one in some hundred
   * whose notification wakes nobody when several processes fetch at once under load. At least 0.5.
   */
  readonly pollSeconds?: number;
}

const schema = 'lintel_jobs';
const stopTimeoutMs = 3_000;
/** What a cron expression starts may start a little late. */
const scheduledPollSeconds = 60;

/** Notifications wake the workers; these are the intervals of what looks nevertheless, so that an idle process asks less than once a second. */
const quiet = {
  useListenNotify: true,
  superviseIntervalSeconds: 300,
  maintenanceIntervalSeconds: 3_600,
  monitorIntervalSeconds: 300,
  queueCacheIntervalSeconds: 300,
  cronMonitorIntervalSeconds: 45,
  cronWorkerIntervalSeconds: 45,
  clockMonitorIntervalSeconds: 600,
  bamIntervalSeconds: 300,
  flowIntervalSeconds: 300,
  notifyHeartbeatIntervalMs: 60_000,
} as const satisfies ConstructorOptions;
const queue = { notify: true, retryLimit: 5, retryBackoff: true, retryDelay: 1, deleteAfterSeconds: 86_400, expireInSeconds: 900 };

interface Queue {
  readonly cron: string | undefined;
  readonly handler: (data: JobData) => Promise<void>;
}

/** Jobs on the database that is there anyway, by pg-boss. */
export function createJobs({ database, log, retryDelayMs = 30_000, pollSeconds = 3 }: JobsOptions): Jobs {
  const queues = new Map<string, Queue>();
  let boss: PgBoss | undefined;
  let retry: NodeJS.Timeout | undefined;
  let starting = Promise.resolve();
  let isStopped = false;

  const tryToStart = async (): Promise<void> => {
    let started: PgBoss | undefined;
    try {
      started = await createBoss(database, log);
      await started.start();
      for (const [name, { cron, handler }] of queues) await open(started, { name, cron, handler, pollSeconds });
      boss = started;
    } catch (error) {
      log.error({ err: error }, `background jobs could not be started; the next try is in ${Math.round(retryDelayMs / 1_000)} s`);
      await started?.stop({ graceful: false }).catch(() => undefined);
      if (!isStopped) retry = setTimeout(begin, retryDelayMs).unref();
    }
  };
  const begin = () => {
    starting = tryToStart();
  };
  return {
    schedule: (name, cron, handler) => void queues.set(name, { cron, handler }),
    work: (name, handler) => void queues.set(name, { cron: undefined, handler }),
    async enqueue(name, data) {
      await starting;
      if (!boss) throw new Error(`The job ${name} cannot be stored: background jobs are not running.`);
      await boss.send(name, data);
    },
    start: begin,
    async stop() {
      isStopped = true;
      clearTimeout(retry);
      await starting;
      await boss?.stop({ graceful: true, timeout: stopTimeoutMs });
      boss = undefined;
    },
  };
}

async function createBoss(database: JobsOptions['database'], log: JobsOptions['log']): Promise<PgBoss> {
  // Loaded only now: 50 ms that no first answer waits for.
  const { fromPglite, PgBoss } = await import('pg-boss');
  const boss = new PgBoss(
    'pglite' in database
      ? { ...quiet, schema, backend: 'pglite', db: fromPglite(database.pglite) }
      : { ...quiet, schema, connectionString: database.url, max: 2, application_name: 'lintel-jobs' },
  );
  // Without a listener an error of its own queries would end the process.
  boss.on('error', (error) => log.warn({ err: error }, 'background jobs: a query failed'));
  boss.on('warning', (warning) => log.warn({ warning }, 'background jobs'));
  return boss;
}

async function open(boss: PgBoss, { name, cron, handler, pollSeconds }: Queue & { name: string; pollSeconds: number }): Promise<void> {
  await boss.createQueue(name, { ...queue, policy: cron === undefined ? 'standard' : 'singleton' });
  const seconds = cron === undefined ? pollSeconds : scheduledPollSeconds;
  await boss.work<JobData>(name, { pollingIntervalSeconds: seconds, notifyPollingIntervalSeconds: seconds }, async (jobs) => {
    for (const { data } of jobs) await handler(data);
  });
  if (cron !== undefined) await boss.schedule(name, cron);
}
