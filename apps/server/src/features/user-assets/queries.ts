import { sql } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import { timestamp } from '../../foundation/database/timestamp.ts';
import type { FileRemoval } from './tables.ts';

type Root = Database['root'];

/** Has everything below a prefix of keys deleted that is there now (epoch milliseconds), in the transaction that makes it nobody's. */
export async function queueRemoval(root: Root, { prefix, now }: { prefix: string; now: number }): Promise<void> {
  const until = new Date(now);
  await root
    .insertInto('fileRemovals')
    .values({ prefix, until, nextAttemptAt: until })
    .onConflict((conflict) => conflict.column('prefix').doUpdateSet({ until, attempts: 0, nextAttemptAt: until }))
    .execute();
}

export const listDueRemovals = (root: Root, { now, limit }: { now: number; limit: number }): Promise<FileRemoval[]> =>
  root.selectFrom('fileRemovals').selectAll().where('nextAttemptAt', '<=', timestamp(now)).orderBy('nextAttemptAt').limit(limit).execute();

/** Forgets one that is done, unless more was asked for meanwhile. */
export async function finishRemoval(root: Root, { prefix, until }: FileRemoval): Promise<void> {
  await root.deleteFrom('fileRemovals').where('prefix', '=', prefix).where('until', '=', timestamp(until)).execute();
}

export async function postponeRemoval(root: Root, { prefix, nextAttemptAt }: { prefix: string; nextAttemptAt: number }): Promise<void> {
  await root
    .updateTable('fileRemovals')
    .set({ attempts: sql<number>`attempts + 1`, nextAttemptAt: new Date(nextAttemptAt) })
    .where('prefix', '=', prefix)
    .execute();
}
