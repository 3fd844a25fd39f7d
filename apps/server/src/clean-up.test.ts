import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from './clean-up.ts';
import { insertAuditLogs } from './features/audit-log/queries.ts';
import { json } from './foundation/database/json.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hourMs = 3_600_000;
const round = () =>
  cleanUp({ database: world.database, tenancy: world.server.tenancy, auditRetentionDays: 7, webhookRetentionDays: 7, now: Date.now });

const payload = () => json({});
/** A row of each table whose rows expire. */
const rowsOf = {
  oidcInteractions: (id: string, expiresAt: Date) => ({ id, payload: payload(), experience: null, expiresAt }),
  oidcSessions: (id: string, expiresAt: Date) => ({ idDigest: id, uid: id, accountId: 'a', payload: payload(), expiresAt }),
  oidcGrants: (id: string, expiresAt: Date) => ({ id, accountId: 'a', clientId: 'c', payload: payload(), expiresAt }),
  oidcTokens: (idDigest: string, expiresAt: Date) => ({
    kind: 'RefreshToken',
    idDigest,
    grantId: 'g',
    accountId: 'a',
    clientId: 'c',
    userCode: null,
    uid: null,
    payload: payload(),
    expiresAt,
  }),
  verificationCodes: (id: string, expiresAt: Date) => ({ id, digest: 'd', expiresAt }),
  messageRecipients: (recipient: string, expiresAt: Date) => ({ recipient, sentAt: [expiresAt], expiresAt }),
  sentinelTargets: (target: string, windowEndsAt: Date) => ({ pool: 'sign-in', target, failures: 1, windowEndsAt }),
  oneTimeTokens: (id: string, expiresAt: Date) => ({
    id,
    email: 'ann@example.com',
    tokenDigest: id,
    sealedToken: 's',
    expiresAt: new Date(expiresAt.getTime() - 30 * 24 * hourMs),
  }),
} as const;
const keys = { oidcSessions: 'uid', oidcTokens: 'idDigest', messageRecipients: 'recipient', sentinelTargets: 'target' } as const;
type Name = keyof typeof rowsOf;
type AnyTables = Kysely<Record<Name, Record<string, unknown>>>;

describe.each(Object.keys(rowsOf) as Name[])('of %s', (name) => {
  const tenants = ['default', 'admin'];
  const tableOf = (tenantId: string) => world.database.forTenant(tenantId) as unknown as AnyTables;
  const key = name in keys ? keys[name as keyof typeof keys] : 'id';

  it('goes what has expired, in as many batches as it takes, and nothing that lives', async () => {
    const expiry = (index: number) => new Date(Date.now() + (index < 1_100 ? -1_000 - index : 60_000 + index));
    const rows = Array.from({ length: 1_300 }, (_, index) => rowsOf[name](`row-${index}`, expiry(index)));
    for (const id of tenants) await tableOf(id).insertInto(name).values(rows).execute();
    await round();
    for (const id of tenants) {
      const left = await tableOf(id).selectFrom(name).select(key).where(key, 'like', 'row-%').execute();
      expect(left.map((row) => String(row[key])).toSorted()).toEqual(
        rows
          .slice(1_100)
          .map((_, index) => `row-${1_100 + index}`)
          .toSorted(),
      );
    }
  });
});

it('takes a small batch at a time and lets requests go between', async () => {
  const expired = Array.from({ length: 1_600 }, (_, index) => rowsOf.oidcGrants(`small-${index}`, new Date(Date.now() - hourMs)));
  const { db } = await world.scope();
  await db.insertInto('oidcGrants').values(expired).execute();
  await world.database.engine.runScript(`
    create table test_deletions (row_count bigint);
    create function test_count_deletions() returns trigger language plpgsql as
      'begin insert into test_deletions select count(*) from gone; return null; end';
    create trigger test_deletions after delete on oidc_grants referencing old table as gone
      for each statement execute function test_count_deletions();`);
  const left: number[] = [];
  const progress = { isDone: false };
  const cleaning = round().finally(() => (progress.isDone = true));
  while (!progress.isDone) {
    const rows = await db.selectFrom('oidcGrants').select('id').where('id', 'like', 'small-%').execute();
    left.push(rows.length);
    await setImmediate(); // the embedded database answers without ever letting a timer run
  }
  await cleaning;
  const { rows } = await sql<{ rowCount: number }>`select row_count::int from test_deletions`.execute(world.database.root);
  expect(Math.max(...rows.map(({ rowCount }) => rowCount))).toBe(500);
  expect(rows.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(1_600);
  expect(left.filter((count) => count > 0 && count < 1_600).length).toBeGreaterThan(1);
});

it('deletes audit rows past their retention, in every tenant', async () => {
  const { tenancy } = world.server;
  const entry = (at: number) => ({ key: 'Test.Entry', result: 'Success' as const, at });
  for (const { id } of tenancy.tenants) {
    await insertAuditLogs(world.database.forTenant(id), [entry(Date.now() - 8 * 24 * hourMs), entry(Date.now() - 6 * 24 * hourMs)]);
  }
  await round();
  for (const { id } of tenancy.tenants) {
    const left = await world.database.forTenant(id).selectFrom('auditLogs').select('id').where('key', '=', 'Test.Entry').execute();
    expect(left).toHaveLength(1);
  }
});
