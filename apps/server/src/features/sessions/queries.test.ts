import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';
import { openTestDatabase } from '../../test-world.ts';
import { insertTenant } from '../../tenancy/queries.ts';
import { upsertToken } from './queries.ts';
import { consumeToken, exchangeToken } from './queries/use-token.ts';

let database: Database;
let drop: () => Promise<void>;
let db: TenantDb;
beforeAll(async () => {
  ({ database, drop } = await openTestDatabase());
  await insertTenant(database.root, { id: 'default', name: 'Default' });
  db = database.forTenant('default');
}, 60_000);
afterAll(async () => {
  await database.close();
  await drop();
});

const ofNobody = { grantId: null, accountId: null, clientId: null, userCode: null, uid: null, payload: {} };
const issue = (idDigest: string) =>
  upsertToken(db, { ...ofNobody, kind: 'AuthorizationCode', idDigest, expiresAt: new Date(Date.now() + 60_000) });
const use = (idDigest: string, reuseSeconds: number) => consumeToken(db, { kind: 'AuthorizationCode', idDigest, reuseSeconds });

it('a token is used once: of many uses at the same time one succeeds', async () => {
  await issue('parallel');
  const uses = await Promise.all(Array.from({ length: 20 }, () => use('parallel', 0)));
  expect(uses.filter(Boolean)).toHaveLength(1);
});

it('a use that began before another and had to wait for it does not succeed as well', async () => {
  await issue('overtaken');
  // What the waiting statement sees: a use at a moment that its own now() has not reached.
  await db
    .updateTable('oidcTokens')
    .set({ consumedAt: sql<Date>`now() + interval '1 minute'` })
    .where('idDigest', '=', 'overtaken')
    .execute();
  expect(await use('overtaken', 0)).toBe(false);
});

it('within its tolerance a token may be used again', async () => {
  await issue('again');
  expect([await use('again', 3), await use('again', 3)]).toEqual([true, true]);
  await db
    .updateTable('oidcTokens')
    .set({ consumedAt: sql<Date>`now() - interval '4 seconds'` })
    .where('idDigest', '=', 'again')
    .execute();
  expect(await use('again', 3)).toBe(false);
});

it('of many exchanges of one token at the same time one stores what it gives out, both tokens of it', async () => {
  await issue('exchanged');
  const given = (kind: string, number: number) => ({
    ...ofNobody,
    kind,
    idDigest: `given-${number}`,
    expiresAt: new Date(Date.now() + 60_000),
  });
  const exchanges = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      exchangeToken(db, { kind: 'AuthorizationCode', idDigest: 'exchanged', reuseSeconds: 0 }, [
        given('RefreshToken', number),
        given('AccessToken', number),
      ]),
    ),
  );
  expect(exchanges.filter(Boolean)).toHaveLength(1);
  const stored = await db
    .selectFrom('oidcTokens')
    .select(['kind', 'idDigest'])
    .where('idDigest', 'like', 'given-%')
    .orderBy('kind')
    .execute();
  const winner = `given-${exchanges.indexOf(true)}`;
  expect(stored).toEqual([
    { kind: 'AccessToken', idDigest: winner },
    { kind: 'RefreshToken', idDigest: winner },
  ]);
});

it('an exchange that fails has used nothing up', async () => {
  await issue('unbroken');
  const use = { kind: 'AuthorizationCode', idDigest: 'unbroken', reuseSeconds: 0 };
  const token = { ...ofNobody, kind: 'AccessToken', expiresAt: new Date(Date.now() + 60_000) };
  await expect(exchangeToken(db, use, [{ ...token, idDigest: 'x'.repeat(65) }])).rejects.toThrow(/too long/);
  expect(await exchangeToken(db, use, [{ ...token, idDigest: 'fits' }])).toBe(true);
});
