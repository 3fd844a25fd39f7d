import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGliteDialect } from 'kysely';
import { lockFolder } from './lock-folder.ts';
import type { DatabaseOptions, Engine } from './engine.ts';
import { parsers } from './parsers.ts';

/** PostgreSQL compiled to WebAssembly in a folder: one connection, one process. Survives kill -9, not a power cut. */
export async function openPglite(options: DatabaseOptions): Promise<Engine> {
  // The lock comes first: a second process would open the same files without complaint and lose acknowledged rows.
  const lock = options.dataDir ? lockFolder(options.dataDir) : undefined;
  const folder = options.dataDir && join(options.dataDir, 'database');
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pglite = await PGlite.create({
    ...(folder && { dataDir: folder }),
    ...(options.loadDataDir && { loadDataDir: options.loadDataDir }),
    ...(options.initArguments && { initDbStartParams: [...options.initArguments] }),
    extensions: { pg_trgm },
    parsers,
  });
  return {
    name: 'pglite',
    pglite,
    dialect: new PGliteDialect({ pglite }),
    async runScript(script) {
      await pglite.transaction((transaction) => transaction.exec(script));
    },
    exclusively: (work) => work(),
    async listen(channel, handlers) {
      const stop = await pglite.listen(channel, handlers.onMessage);
      handlers.onListening(true);
      return () => stop();
    },
    async close() {
      if (!pglite.closed) await pglite.close();
      lock?.release();
    },
  };
}
