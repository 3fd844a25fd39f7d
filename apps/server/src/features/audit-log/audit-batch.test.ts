import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../foundation/database/open-database.ts';
import { createLogger } from '../../foundation/log/create-logger.ts';
import { deleteTenant, insertTenant } from '../../tenancy/queries.ts';
import { openTestDatabase } from '../../test-world.ts';
import { createAuditBatch } from './audit-batch.ts';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
  for (const id of ['default', 'other']) await insertTenant(database.root, { id, name: id });
}, 60_000);
afterAll(async () => {
  await database.close();
  await drop();
});

const log = createLogger({ level: 'silent', format: 'json' });
const createBatch = () => createAuditBatch({ tenantDb: (tenantId) => database.forTenant(tenantId), now: Date.now, log });
const keysOf = async (tenantId: string) =>
  (await database.forTenant(tenantId).selectFrom('auditLogs').select('key').orderBy('key').execute()).map(({ key }) => key);

it('an entry that the database refuses takes no other with it, and is not tried for ever', async () => {
  const batch = createBatch();
  for (const key of ['One', 'x'.repeat(200), 'Two', 'Three']) batch.add('default', { key, result: 'Success' });
  await batch.flush();
  expect(await keysOf('default')).toEqual(['One', 'Three', 'Two']);
  const before = database.statementCount();
  await batch.flush();
  expect(database.statementCount()).toBe(before);
});

it('entries of a tenant that was deleted meanwhile are let go', async () => {
  const batch = createBatch();
  for (const key of ['One', 'Two']) batch.add('other', { key, result: 'Success' });
  await deleteTenant(database.root, 'other');
  await batch.flush();
  const before = database.statementCount();
  await batch.flush();
  expect(database.statementCount()).toBe(before);
});

it('keeps what a request brought, with a sign in place of what a database cannot hold', async () => {
  const batch = createBatch();
  batch.add('default', { key: 'ExchangeTokenBy.RefreshToken', result: 'Error', details: { scope: 'a\0b \uD800' } });
  await batch.flush();
  const rows = await database.forTenant('default').selectFrom('auditLogs').select('payload').where('key', 'like', 'Exchange%').execute();
  expect(JSON.stringify(rows)).toContain('a\uFFFDb \uFFFD');
});
