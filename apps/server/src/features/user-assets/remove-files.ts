import type { Logger } from 'pino';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { AssetStore } from './asset-store.ts';
import { finishRemoval, listDueRemovals, postponeRemoval } from './queries.ts';

const mostAtOnce = 20;
const firstDelayMs = 5 * 60_000;
const longestDelayMs = 24 * 60 * 60_000;

interface RemovalOptions {
  readonly database: Database;
  readonly userAssets: AssetStore;
  readonly log: Logger;
  readonly now: () => number;
}

/** Deletes from the store what nothing refers to any more, in one of all processes. */
export function workOnRemovals(jobs: Jobs, options: RemovalOptions): void {
  jobs.schedule('remove-files', '*/5 * * * *', () => removeFiles(options));
}

/** One round. A store that refuses is asked again later, at last once a day, and for as long as it takes. */
export async function removeFiles({ database: { root }, userAssets, log, now }: RemovalOptions): Promise<void> {
  for (const removal of await listDueRemovals(root, { now: now(), limit: mostAtOnce })) {
    const { prefix, until, attempts } = removal;
    try {
      await userAssets.removeAll(prefix, until);
      await finishRemoval(root, removal);
    } catch (error) {
      const delayMs = Math.min(firstDelayMs * 2 ** attempts, longestDelayMs);
      log.warn({ err: error, prefix }, `files could not be removed from the store; the next try is in ${Math.round(delayMs / 60_000)} min`);
      await postponeRemoval(root, { prefix, nextAttemptAt: now() + delayMs });
    }
  }
}
