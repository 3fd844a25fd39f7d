import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresDatabase, type PostgresDatabase } from '../../apps/server/src/test-postgres.ts';
import { bookstoreBootstrap, requestToken, signInToBookstore } from '../world/bookstore.ts';
import { startLintel } from '../world/start-lintel.ts';

const serverUrl = process.env['TEST_DB_URL'];
const sources = new URL('../../apps/server/src/', import.meta.url);
const bootstrap = bookstoreBootstrap();
const env = { SECRET_KEY: Buffer.alloc(32, 9).toString('base64') };

/** Migrations that came after the first tables were made; what they make is taken away again to get back to a database of before. */
const later = [
  'bootstrap/migrations/20261120-2000-bootstrap-passwords.sql',
  'features/applications/migrations/20261120-1410-application-access.sql',
  'features/applications/migrations/20261120-1201-application-looks.sql',
];

function undo(file: string): string {
  const text = readFileSync(fileURLToPath(new URL(file, sources)), 'utf8');
  const tables = [...text.matchAll(/^create table (\w+)/gm)].map(([, table]) => `drop table ${table} cascade;`);
  return `${tables.join('')}delete from migrations where name = '${file.split('/').at(-1)}';`;
}

describe.runIf(serverUrl)('a database that an earlier version made', () => {
  let database: PostgresDatabase;
  beforeEach(async () => {
    database = await createPostgresDatabase(serverUrl ?? '');
  });
  afterEach(() => database.drop());

  it('is brought up to date by the start, with everything in it', async () => {
    const before = await startLintel({ bootstrap, databaseUrl: database.url, env });
    await before.stop();
    await database.execute(later.map(undo).join('\n'));
    const after = await startLintel({ databaseUrl: database.url, env });
    try {
      expect(await requestToken(after.endpoint, await signInToBookstore(after.endpoint))).toMatchObject({ status: 200 });
    } finally {
      await after.stop();
    }
  });

  it('is refused when a migration it knows reads otherwise now: one line, exit code 1', async () => {
    const before = await startLintel({ databaseUrl: database.url, env });
    await before.stop();
    await database.execute(`update migrations set checksum = 'other' where name = '20261120-1100-users.sql'`);
    await expect(startLintel({ databaseUrl: database.url, env })).rejects.toThrow(
      /20261120-1100-users\.sql was changed after it had been applied/,
    );
  });
});
