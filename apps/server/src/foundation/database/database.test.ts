import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../test-world.ts';
import { insertTenant } from '../../tenancy/queries.ts';
import type { Database } from './open-database.ts';
import { json } from './json.ts';

// One suite for both engines: PGlite here, PostgreSQL when TEST_DB_URL is set. Its table is like any tenant's table.

interface Shelf {
  id: string;
  label: string | null;
  tags: string[];
  room: string | null;
  createdAt: number;
}
interface Room {
  id: string;
  name: string;
}
type TestDb = Kysely<{ shelves: Shelf; rooms: Room; tenants: { id: string } }>;

let database: Database;
let drop: () => Promise<void>;
let one: TestDb;
let two: TestDb;

beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
  await database.engine.runScript(`
    create table rooms (tenant_id text not null, id text not null, name text not null, primary key (tenant_id, id));
    create table shelves (tenant_id text not null, id text not null, label text, tags jsonb not null default '[]', room text,
      created_at timestamptz not null default now(), primary key (tenant_id, id));
  `);
  await database.readTenantTables();
  await insertTenant(database.root, { id: 'one', name: 'One' });
  await insertTenant(database.root, { id: 'two', name: 'Two' });
  one = database.forTenant('one') as unknown as TestDb;
  two = database.forTenant('two') as unknown as TestDb;
  for (const db of [one, two]) {
    await db
      .insertInto('rooms')
      .values({ id: 'r', name: db === one ? 'first' : 'second' })
      .execute();
    await insertShelf(db, { id: 'a', label: 'A', room: 'r' });
    await insertShelf(db, { id: 'b', label: 'B', room: null });
  }
  await insertShelf(two, { id: 'c', label: 'secret of two', room: 'r' });
}, 60_000);

afterAll(async () => {
  await database.close();
  await drop();
});

function insertShelf(db: TestDb, shelf: { id: string; label: string; room: string | null }) {
  return (db as unknown as Kysely<{ shelves: Record<string, unknown> }>)
    .insertInto('shelves')
    .values({ ...shelf, tags: json(['x', shelf.id]) })
    .execute();
}

const all = (db: TestDb) => db.selectFrom('shelves').select(['id', 'label']).orderBy('id').execute();

describe('a tenant sees and changes its own rows only', () => {
  it('in a select', async () => {
    expect((await all(one)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await all(two)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('when a condition has an or', async () => {
    const rows = await one
      .selectFrom('shelves')
      .select('id')
      .where((where) => where.or([where('id', '=', 'c'), where('label', 'is not', null)]))
      .execute();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
  });

  it('through joins and aliases', async () => {
    const rows = await one
      .selectFrom('shelves as s')
      .leftJoin('rooms as r', 'r.id', 's.room')
      .select(['s.id', 'r.name'])
      .orderBy('s.id')
      .execute();
    expect(rows).toEqual([
      { id: 'a', name: 'first' },
      { id: 'b', name: null },
    ]);
    const inner = await two.selectFrom('rooms').innerJoin('shelves', 'shelves.room', 'rooms.id').select('rooms.name').execute();
    expect(inner.map(({ name }) => name)).toEqual(['second', 'second']);
    const cross = await one.selectFrom('rooms').crossJoin('shelves').select('rooms.name').execute();
    expect(cross).toHaveLength(2);
  });

  it('in subqueries, exists and common table expressions', async () => {
    const exists = await one
      .selectFrom('rooms')
      .select('id')
      .where((eb) => eb.exists(eb.selectFrom('shelves').select('shelves.id').where('label', '=', 'secret of two')))
      .execute();
    expect(exists).toEqual([]);
    const named = await one
      .with('mine', (db) => db.selectFrom('shelves').select('id'))
      .selectFrom('mine')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(named.count).toBe(2);
    const derived = await one
      .selectFrom((db) => db.selectFrom('shelves').select('label').as('inner'))
      .select('label')
      .execute();
    expect(derived.map(({ label }) => label)).not.toContain('secret of two');
  });

  it('in updates and deletes', async () => {
    const updated = await one.updateTable('shelves').set({ label: 'changed' }).where('id', 'in', ['b', 'c']).returning('id').execute();
    expect(updated).toEqual([{ id: 'b' }]);
    const deleted = await one.deleteFrom('shelves').where('id', '=', 'c').returning('id').execute();
    expect(deleted).toEqual([]);
    expect((await all(two)).at(-1)?.label).toBe('secret of two');
  });

  it('in upserts: a conflict with another tenant is none', async () => {
    const upsert = (db: TestDb, name: string) =>
      db
        .insertInto('rooms')
        .values([{ id: 'u', name }])
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
        .execute();
    await upsert(one, 'x');
    await upsert(two, 'y');
    await upsert(one, 'z');
    const names = await Promise.all([one, two].map((db) => db.selectFrom('rooms').select('name').where('id', '=', 'u').executeTakeFirst()));
    expect(names).toEqual([{ name: 'z' }, { name: 'y' }]);
  });

  it('in insert … select', async () => {
    await one
      .insertInto('rooms')
      .columns(['id', 'name'])
      .expression((db) => db.selectFrom('shelves').select(['shelves.id as id', sql<string>`coalesce(label, '')`.as('name')]))
      .execute();
    expect(await one.selectFrom('rooms').select('id').where('id', 'in', ['a', 'b', 'c']).orderBy('id').execute()).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
    expect(await two.selectFrom('rooms').select('id').where('id', 'in', ['a', 'b', 'c']).execute()).toEqual([]);
  });

  it('inside a transaction', async () => {
    await one.transaction().execute(async (trx) => {
      await trx.updateTable('shelves').set({ label: 'in transaction' }).execute();
    });
    expect((await all(two)).some(({ label }) => label === 'in transaction')).toBe(false);
  });
});

describe('what cannot be bound to a tenant is refused', () => {
  const refused = /tenant isolation/;
  it.each([
    ['a raw statement', () => sql`select * from shelves`.execute(one)],
    [
      'a raw source',
      () =>
        one
          .selectFrom(sql<Shelf>`shelves`.as('s'))
          .selectAll()
          .execute(),
    ],
    ['a table no tenant owns', () => one.selectFrom('tenants').selectAll().execute()],
    ['a right join', () => one.selectFrom('shelves').rightJoin('rooms', 'rooms.id', 'shelves.room').select('rooms.id').execute()],
    ['a full join', () => one.selectFrom('shelves').fullJoin('rooms', 'rooms.id', 'shelves.room').select('rooms.id').execute()],
    [
      'update … from',
      () => one.updateTable('shelves').from('rooms').set({ label: 'x' }).whereRef('rooms.id', '=', 'shelves.room').execute(),
    ],
    ['delete … using', () => one.deleteFrom('shelves').using('rooms').whereRef('rooms.id', '=', 'shelves.room').execute()],
    [
      'a common table expression named like a table',
      () =>
        one
          .with('rooms', (db) => db.selectFrom('shelves').selectAll())
          .selectFrom('rooms')
          .selectAll()
          .execute(),
    ],
    [
      'a tenant written by hand',
      () =>
        one
          .insertInto('rooms')
          .values({ id: 'q', name: 'q', tenantId: 'two' } as never)
          .execute(),
    ],
    [
      'a row that changes its tenant',
      () =>
        one
          .updateTable('rooms')
          .set({ tenantId: 'two' } as never)
          .execute(),
    ],
    ['merge', () => one.mergeInto('rooms').using('shelves', 'shelves.id', 'rooms.id').whenMatched().thenDelete().execute()],
  ])('%s', async (_name, run) => {
    await expect(run()).rejects.toThrow(refused);
  });
});

describe('both engines read alike', () => {
  it('instants as epoch milliseconds, counts as numbers, arrays in jsonb as arrays', async () => {
    const row = await one.selectFrom('shelves').select(['tags', 'createdAt']).where('id', '=', 'a').executeTakeFirstOrThrow();
    expect(row.tags).toEqual(['x', 'a']);
    expect(Math.abs(Date.now() - row.createdAt)).toBeLessThan(60_000);
    const { count } = await one
      .selectFrom('shelves')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(2);
  });

  it('lists given as one parameter', async () => {
    const rows = await one
      .selectFrom('shelves')
      .select('id')
      .where('id', '=', sql<string>`any(${['a', 'zz']})`)
      .execute();
    expect(rows).toEqual([{ id: 'a' }]);
  });

  it('notifications after commit, and none after rollback', async () => {
    const heard: string[] = [];
    const stop = await database.engine.listen('test_channel', {
      onMessage: (payload) => heard.push(payload),
      onListening: () => undefined,
    });
    const send = (payload: string) => (trx: TestDb) =>
      trx.selectNoFrom((select) => select.fn('pg_notify', [select.val('test_channel'), select.val(payload)]).as('sent')).execute();
    await one.transaction().execute(send('kept'));
    await one
      .transaction()
      .execute(async (trx) => {
        await send('lost')(trx);
        throw new Error('undo');
      })
      .catch(() => undefined);
    await one.transaction().execute(send('last'));
    await expect.poll(() => heard).toEqual(['kept', 'last']);
    await stop();
  });
});
