import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresDatabase } from '../../test-postgres.ts';
import { createLogger } from '../log/create-logger.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type Database } from './open-database.ts';
import { isDatabaseUnavailable } from './unavailable.ts';

// On an empty database of both engines: PGlite here, PostgreSQL when TEST_DB_URL is set.

const log = createLogger({ level: 'silent', format: 'json' });
const serverUrl = process.env['TEST_DB_URL'];
let folder: string;
let database: Database;
let url: string | undefined;
let drop: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-migrate-'));
  const postgres = serverUrl ? await createPostgresDatabase(serverUrl) : undefined;
  url = postgres?.url;
  database = await openDatabase({ url, poolSize: 3, log });
  drop = async () => postgres?.drop();
});
afterEach(async () => {
  await database.close();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

function write(slice: string, name: string, text: string): void {
  mkdirSync(join(folder, slice, 'migrations'), { recursive: true });
  writeFileSync(join(folder, slice, 'migrations', name), text);
}
const run = (on = database) => migrate({ database: on, folder, log });
const applied = async () =>
  (await sql<{ name: string }>`select name from migrations order by name`.execute(database.root)).rows.map(({ name }) => name);
const columns = async () =>
  (
    await sql<{ columnName: string }>`select column_name from information_schema.columns where table_name = 'shelves' order by 1`.execute(
      database.root,
    )
  ).rows.map(({ columnName }) => columnName);

describe('an upgrade', () => {
  it('applies what is new, in the order of names over all slices, and keeps the rows', async () => {
    write('b', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text, primary key (tenant_id, id));');
    await run();
    await sql`insert into shelves values ('one', 'a')`.execute(database.root);
    // A later version brings files that sort before and after the applied one.
    write('a', '20260101-0002-label.sql', 'alter table shelves add column label text; create index on shelves (tenant_id, label);');
    write('c', '20251231-0001-rooms.sql', 'create table rooms (tenant_id text, id text, primary key (tenant_id, id));');
    await run();
    expect(await applied()).toEqual(['20251231-0001-rooms.sql', '20260101-0001-shelves.sql', '20260101-0002-label.sql']);
    expect((await sql`select id, label from shelves`.execute(database.root)).rows).toEqual([{ id: 'a', label: null }]);
    await run(); // and again: nothing to do
    expect(await applied()).toHaveLength(3);
  });

  it('leaves a database alone that a newer version has brought further', async () => {
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text);');
    write('a', '20260201-0001-label.sql', 'alter table shelves add column label text;');
    await run();
    rmSync(join(folder, 'a/migrations/20260201-0001-label.sql'));
    await run();
    expect(await columns()).toContain('label');
  });

  it('refuses a file that was changed after it had been applied, and applies nothing more', async () => {
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text);');
    await run();
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text, label text);');
    write('a', '20260102-0001-more.sql', 'alter table shelves add column more text;');
    await expect(run()).rejects.toThrow('The migration 20260101-0001-shelves.sql was changed after it had been applied');
    expect(await columns()).toEqual(['id', 'tenant_id']);
  });

  it('that fails half-way leaves nothing of the failed file, and goes on from there once it is repaired', async () => {
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text);');
    write('a', '20260102-0001-broken.sql', 'alter table shelves add column label text; alter table nowhere add column x text;');
    await expect(run()).rejects.toThrow(/20260102-0001-broken\.sql failed: .*nowhere/);
    expect(await applied()).toEqual(['20260101-0001-shelves.sql']);
    expect(await columns()).toEqual(['id', 'tenant_id']);
    write('a', '20260102-0001-broken.sql', 'alter table shelves add column label text;');
    await run();
    expect(await columns()).toEqual(['id', 'label', 'tenant_id']);
  });
});

describe.runIf(serverUrl)('several nodes that start at once on an empty PostgreSQL', () => {
  it('all come up; each file is applied once', async () => {
    for (let index = 1; index <= 5; index += 1) {
      write('a', `20260101-000${index}-table.sql`, `create table t${index} (tenant_id text, id text); select pg_sleep(0.02);`);
    }
    const others = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url, poolSize: 2, log })));
    try {
      await Promise.all([database, ...others].map((node) => run(node)));
      expect(await applied()).toHaveLength(5);
    } finally {
      await Promise.all(others.map((node) => node.close()));
    }
  });

  it('let an older one serve on: statements that it prepared before a column was added work with the next call', async () => {
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text, primary key (tenant_id, id));');
    await run();
    const shelves = (database.root as unknown as Kysely<{ shelves: { tenantId: string; id: string } }>).selectFrom('shelves').selectAll();
    const read = () => shelves.where('tenantId', '=', 'one').execute();
    const readOnEveryConnection = () => Promise.all(Array.from({ length: 12 }, read));
    await sql`insert into shelves values ('one', 'a')`.execute(database.root);
    await readOnEveryConnection();

    const newer = await openDatabase({ url, poolSize: 2, log });
    write('a', '20260101-0002-label.sql', 'alter table shelves add column label text;');
    await run(newer);
    await newer.close();
    for (const [row] of await readOnEveryConnection()) expect(row).toEqual({ tenantId: 'one', id: 'a', label: null });
  });

  it('an older one ends a transaction that meets such a change, and the next is well', async () => {
    write('a', '20260101-0001-shelves.sql', 'create table shelves (tenant_id text, id text, primary key (tenant_id, id));');
    await run();
    const one = database.root as unknown as Kysely<{ shelves: { tenantId: string; id: string } }>;
    const add = (id: string) =>
      one.transaction().execute((trx) => trx.insertInto('shelves').values({ tenantId: 'one', id }).returningAll().executeTakeFirst());
    await add('a');
    await sql`alter table shelves add column label text`.execute(database.root);
    const refusal = await add('b').catch((error: unknown) => error);
    expect(isDatabaseUnavailable(refusal)).toBe(true);
    expect(await add('c')).toEqual({ tenantId: 'one', id: 'c', label: null });
  });

  it.skipIf(!serverUrl)(
    'take turns by a lock of one transaction, which holds behind a pooler that hands out connections by transaction',
    async () => {
      const holders = () =>
        sql<{ state: string }>`
        select state from pg_stat_activity join pg_locks using (pid)
        where locktype = 'advisory' and granted and datname = current_database()`.execute(database.root);
      await database.engine.exclusively(async () => {
        expect((await holders()).rows).toEqual([{ state: 'idle in transaction' }]);
      });
      expect((await holders()).rows).toEqual([]);
    },
  );

  it('are not cut off by a short time limit for statements', async () => {
    write('a', '20260101-0001-slow.sql', 'create table t1 (tenant_id text, id text); select pg_sleep(0.5);');
    const hurried = await Promise.all([1, 2].map(() => openDatabase({ url, poolSize: 2, statementTimeoutMs: 100, log })));
    try {
      await Promise.all(hurried.map((node) => run(node)));
      expect(await applied()).toEqual(['20260101-0001-slow.sql']);
    } finally {
      await Promise.all(hurried.map((node) => node.close()));
    }
  });
});
