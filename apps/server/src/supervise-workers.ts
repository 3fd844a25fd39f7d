import cluster, { type Worker } from 'node:cluster';
import { createLogger } from './foundation/log/create-logger.ts';
import type { ServerSettings } from './settings.ts';
import { restartPause } from './restart-pause.ts';

type SupervisedSettings = Pick<ServerSettings, 'WORKERS' | 'ADMIN_PORT' | 'SHUTDOWN_TIMEOUT' | 'METRICS' | 'LOG_LEVEL' | 'LOG_FORMAT'>;

/** What a worker may take longer to end than its own time limit, before it is killed. */
const graceMs = 1_000;

/**
 * Runs several processes of this server behind the same two ports, and nothing else in this one: a request is handed to the next worker in
 * turn. The first worker brings the database up to date and applies the bootstrap file; the others follow when it listens. Whatever ends is
 * started again, after a pause that grows with each quick end. A first worker that cannot start ends the whole: it has said why.
 */
export function superviseWorkers(settings: SupervisedSettings): void {
  const log = createLogger({ level: settings.LOG_LEVEL, format: settings.LOG_FORMAT ?? (process.stdout.isTTY ? 'text' : 'json') });
  let isReady = false;
  let stop: { exitCode: number } | undefined;
  let quickEnds = 0;

  const start = (environment: Readonly<Record<string, string>>): void => {
    if (stop) return;
    const startedAt = Date.now();
    const worker = cluster.fork(environment);
    worker.once('exit', (code: number | null, signal: string | null) => ended(worker, { code, signal, lifeMs: Date.now() - startedAt }));
  };
  const ended = (worker: Worker, { code, signal, lifeMs }: { code: number | null; signal: string | null; lifeMs: number }): void => {
    if (stop) {
      if (code !== 0 && signal !== 'SIGTERM') stop.exitCode = 1; // one that was still starting ends by the signal itself
      if (liveWorkers().length === 0) process.exit(stop.exitCode);
      return;
    }
    if (!isReady) process.exit(code || 1);
    const pause = restartPause({ quickEnds, lifeMs });
    quickEnds = pause.quickEnds;
    log.error({ pid: worker.process.pid, code, signal, startsInMs: pause.ms }, 'a worker ended; another takes its place');
    setTimeout(() => start(furtherWorker), pause.ms);
  };

  cluster.on('listening', (_worker, { port }) => {
    if (isReady || port !== settings.ADMIN_PORT) return; // the second of the two ports
    isReady = true;
    for (let count = 1; count < settings.WORKERS; count += 1) start(furtherWorker);
  });
  const onSignal = (): void => {
    if (stop) return;
    stop = { exitCode: 0 };
    const workers = liveWorkers();
    if (workers.length === 0) process.exit(0);
    for (const worker of workers) worker.process.kill('SIGTERM');
    setTimeout(() => {
      for (const worker of liveWorkers()) worker.process.kill('SIGKILL');
    }, settings.SHUTDOWN_TIMEOUT + graceMs);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  if (settings.METRICS) void import('./foundation/metrics/worker-metrics.ts').then(({ answerWorkerMetrics }) => answerWorkerMetrics());
  start({});
}

/** Only the first brings the installation to what the file says: a worker that starts later would undo what was changed since. */
const furtherWorker = { BOOTSTRAP_FILE: '' };

const liveWorkers = (): Worker[] => Object.values(cluster.workers ?? {}).flatMap((worker) => (worker && !worker.isDead() ? [worker] : []));
