import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp } from './clean-up.ts';
import { insertAuditLogs } from './features/audit-log/queries.ts';
import { upsertGrant } from './features/sessions/queries.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hourMs = 3_600_000;
const round = () => cleanUp({ database: world.database, tenancy: world.server.tenancy, auditRetentionDays: 7, now: Date.now });

it('deletes what has expired, in as many batches as it takes, and nothing else', async () => {
  const { db } = await world.scope();
  const grant = (id: string, expiresAt: number) =>
    upsertGrant(db, { id, accountId: 'a', clientId: 'c', payload: {}, expiresAt: new Date(expiresAt) });
  await grant('living', Date.now() + hourMs);
  const expired = Array.from({ length: 1_001 }, (_, index) => ({
    id: `old-${index}`,
    accountId: 'a',
    clientId: 'c',
    payload: '{}' as never,
    expiresAt: new Date(Date.now() - hourMs),
  }));
  await db.insertInto('oidcGrants').values(expired).execute();
  await round();
  expect(await db.selectFrom('oidcGrants').select('id').execute()).toEqual([{ id: 'living' }]);
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
