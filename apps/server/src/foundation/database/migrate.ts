import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Logger } from 'pino';
import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** The tables cannot be brought up to this version; the message says which migration and why. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface MigrateOptions {
  readonly database: Database;
  /** Folder under which every `migrations/*.sql` is a migration, applied in the order of file names over all slices. */
  readonly folder: string;
  readonly log: Logger;
}

/** Brings the tables up to this version's; other nodes wait on the lock, and the running older version keeps serving (expand, then contract). */
export async function migrate({ database, folder, log }: MigrateOptions): Promise<void> {
  const files = globSync('**/migrations/*.sql', { cwd: folder }).toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1));
  await database.engine.exclusively(async () => {
    await database.engine.runScript(
      'create table if not exists migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const applied = await readApplied(database);
    for (const file of files) {
      const name = basename(file);
      const text = readFileSync(join(folder, file), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const known = applied.get(name);
      if (known !== undefined) {
        if (known !== checksum)
          throw new MigrationError(`The migration ${name} was changed after it had been applied: write a new one instead.`);
        continue;
      }
      log.debug({ migration: name }, 'migrating');
      await applyMigration(database, { name, text, checksum });
    }
  });
  await database.readTenantTables();
}

async function applyMigration(database: Database, migration: { name: string; text: string; checksum: string }): Promise<void> {
  const { name, text, checksum } = migration;
  try {
    await database.engine.runScript(`${text}\n;insert into migrations (name, checksum) values ('${name}', '${checksum}')`);
  } catch (error) {
    throw new MigrationError(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function readApplied(database: Database): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; checksum: string }>`select name, checksum from migrations`.execute(database.root);
  return new Map(rows.map((row) => [row.name, row.checksum]));
}
