import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSealer } from '../foundation/crypto/sealer.ts';
import type { Database } from '../foundation/database/open-database.ts';
import { createLogger } from '../foundation/log/create-logger.ts';
import { openTestDatabase } from '../test-world.ts';
import { deleteTenant, insertTenant, updateTenant } from './queries.ts';
import { defineSnapshotPart } from './snapshot.ts';
import { hostsPart, Tenancy, tenantsPart } from './tenancy.ts';

// Two Tenancy objects on one database behave like two processes.

const log = createLogger({ level: 'silent', format: 'json' });
let database: Database;
let drop: () => Promise<void>;
let loads = 0;

const counterPart = defineSnapshotPart({
  name: 'counter',
  load: async ({ db }) => {
    loads += 1;
    const row = await db.selectFrom('snapshotVersions').select('version').where('part', '=', 'counter').executeTakeFirst();
    return row?.version ?? 0;
  },
});

const createTenancy = (mostMembers?: number) =>
  new Tenancy({
    ...(mostMembers !== undefined && { mostMembers }),
    database,
    sealer: createSealer(Buffer.alloc(32)),
    endpoints: { tenants: 'http://localhost:3001', admin: 'http://localhost:3002' },
    parts: [counterPart],
    log,
    now: Date.now,
    listHosts: async () => hosts,
    audit: () => undefined,
    wake: () => undefined,
    auditChange: async () => undefined,
    publish: async () => undefined,
  });

let hosts: { host: string; tenantId: string }[] = [];
let here: Tenancy;
let there: Tenancy;

beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
  for (const id of ['default', 'admin', 'bookstore']) await insertTenant(database.root, { id, name: id });
  here = createTenancy();
  there = createTenancy();
  await here.start();
  await there.start();
}, 60_000);

afterAll(async () => {
  await here.stop();
  await there.stop();
  await database.close();
  await drop();
});

const seenBy = async (tenancy: Tenancy, tenantId = 'default') => (await tenancy.requireScope(tenantId)).settings.get(counterPart);

it('reads settings from memory: many requests, one load', async () => {
  await seenBy(here);
  const before = loads;
  await Promise.all(Array.from({ length: 50 }, () => seenBy(here)));
  expect(loads).toBe(before);
});

it('shows a change in this process before the write returns, in another within a second', async () => {
  await seenBy(there);
  const scope = await here.requireScope('default');
  const before = await seenBy(here);
  await scope.write([counterPart], async () => undefined);
  expect(await seenBy(here)).toBe(before + 1);
  await expect.poll(() => seenBy(there), { timeout: 5_000 }).toBe(before + 1);
});

it('keeps the other tenants out of it', async () => {
  const before = await seenBy(there, 'bookstore');
  await (await here.requireScope('default')).write([counterPart], async () => undefined);
  expect(await seenBy(there, 'bookstore')).toBe(before);
});

it('changes nothing when the write fails', async () => {
  const before = await seenBy(here);
  const scope = await here.requireScope('default');
  await expect(
    scope.write([counterPart], async () => {
      throw new Error('undo');
    }),
  ).rejects.toThrow('undo');
  expect(await seenBy(here)).toBe(before);
});

it('tells other processes of a new tenant', async () => {
  const admin = await here.requireScope('admin');
  await admin.write([tenantsPart], (trx) => insertTenant(database.unbind(trx), { id: 'late', name: 'Late' }));
  expect(here.tenant('late')?.name).toBe('Late');
  await expect.poll(() => there.tenant('late')?.endpoint, { timeout: 5_000 }).toBe('http://late.localhost:3001');
});

it('serves a tenant at its custom host, here at once and in other processes within a second', async () => {
  const endpoint = 'http://auth.books.example:3001';
  const issuers = ['http://bookstore.localhost:3001/oidc', `${endpoint}/oidc`];
  const scope = await here.requireScope('bookstore');
  const at = (tenancy: Tenancy) => tenancy.tenantOfHost('tenants', 'Auth.Books.example:3001');
  expect(at(here)?.id).toBe('default');
  await scope.write([hostsPart], async () => void (hosts = [{ host: 'auth.books.example', tenantId: 'bookstore' }]));
  expect(at(here)).toMatchObject({ id: 'bookstore', endpoint, issuer: `${endpoint}/oidc`, issuers });
  await expect.poll(() => at(there)?.id, { timeout: 5_000 }).toBe('bookstore');
  const tenant = at(here);
  if (!tenant) throw new Error('nobody is there');
  const found = await here.scopeAt(tenant);
  expect(found?.tenant).toMatchObject({ endpoint, issuers });
  expect(await here.scopeAt(tenant)).toBe(found);
  expect((await here.requireScope('bookstore')).tenant).toMatchObject({ endpoint: 'http://bookstore.localhost:3001', issuers });
  await scope.write([hostsPart], async () => void (hosts = []));
  expect(at(here)?.id).toBe('default');
  expect(await here.scopeAt(tenant)).toBeUndefined();
});

it('shows no settings of a tenant that was deleted to one that was made with its id', async () => {
  const admin = await here.requireScope('admin');
  const make = () => admin.write([tenantsPart], (trx) => insertTenant(database.unbind(trx), { id: 'again', name: 'Again' }));
  await make();
  await (await here.requireScope('again')).write([counterPart], async () => undefined);
  await expect.poll(() => there.tenant('again'), { timeout: 5_000 }).toBeDefined();
  expect(await seenBy(there, 'again')).toBe(1);
  await admin.write([tenantsPart], async (trx) => {
    await deleteTenant(database.unbind(trx), 'again');
    await insertTenant(database.unbind(trx), { id: 'again', name: 'Again' });
  });
  expect(await seenBy(here, 'again')).toBe(0);
  await expect.poll(() => seenBy(there, 'again'), { timeout: 5_000 }).toBe(0);
});

it('shows a change that was under way while the tenant was renamed', async () => {
  const admin = await here.requireScope('admin');
  const before = await seenBy(here, 'bookstore');
  const old = await here.requireScope('bookstore');
  await admin.write([tenantsPart], (trx) => updateTenant(database.unbind(trx), 'bookstore', { name: 'Bookshop' }));
  expect(await seenBy(here, 'bookstore')).toBe(before);
  await old.write([counterPart], async () => undefined);
  expect(await seenBy(here, 'bookstore')).toBe(before + 1);
});

it('undoes a change of the tenants that fails, and tells nobody', async () => {
  const admin = await here.requireScope('admin');
  const change = admin.write([tenantsPart], async (trx) => {
    await insertTenant(database.unbind(trx), { id: 'undone', name: 'Undone' });
    throw new Error('undo');
  });
  await expect(change).rejects.toThrow('undo');
  await here.showTenants();
  expect(here.tenant('undone')).toBeUndefined();
});

it('keeps the settings of so many tenants in memory: who was asked for longest ago is loaded again', async () => {
  const small = createTenancy(2);
  await small.start();
  const loadsOf = async (tenantId: string) => {
    const before = loads;
    await seenBy(small, tenantId);
    return loads - before;
  };
  expect([await loadsOf('admin'), await loadsOf('default'), await loadsOf('admin'), await loadsOf('bookstore')]).toEqual([1, 1, 0, 1]);
  expect([await loadsOf('admin'), await loadsOf('default')]).toEqual([0, 1]);
  await small.stop();
});

it.runIf(process.env['TEST_DB_URL'])(
  'polls versions while LISTEN is down, and listens again by itself',
  async () => {
    await seenBy(there);
    const before = await seenBy(here);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`.execute(
      database.root,
    );
    await (await here.requireScope('default')).write([counterPart], async () => undefined);
    await expect.poll(() => seenBy(there), { timeout: 5_000 }).toBe(before + 1);
  },
  10_000,
);

it('finds the tenant by host', () => {
  expect(here.tenantOfHost('tenants', 'localhost:3001')?.id).toBe('default');
  expect(here.tenantOfHost('tenants', '127.0.0.1:3001')?.id).toBe('default');
  expect(here.tenantOfHost('tenants', 'bookstore.localhost:3001')?.id).toBe('bookstore');
  expect(here.tenantOfHost('tenants', 'nobody.localhost:3001')).toBeUndefined();
  expect(here.tenantOfHost('tenants', 'admin.localhost:3001')).toBeUndefined();
  expect(here.tenantOfHost('admin', 'localhost:3002')?.id).toBe('admin');
});
