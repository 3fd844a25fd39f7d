import cluster from 'node:cluster';
import { explainedMessage, StartError } from './start-error.ts';
import { readSettings } from './settings.ts';

/** The process: this server itself, or with `WORKERS` the supervisor of several. What it does not need it does not load. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.WORKERS === 1 || cluster.isWorker) {
    const { serve } = await import('./serve.ts');
    return serve(settings);
  }
  if (!settings.DB_URL) {
    throw new StartError('WORKERS needs PostgreSQL: the embedded database belongs to one process. Set DB_URL, or leave WORKERS out.');
  }
  const { superviseWorkers } = await import('./supervise-workers.ts');
  superviseWorkers(settings);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explainedMessage(error)}\n`);
  process.exit(1);
}
