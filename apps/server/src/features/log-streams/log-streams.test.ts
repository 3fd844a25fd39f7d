import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createReceiver, type Receiver } from '../webhooks/test-receiver.ts';
import { claimLogStream } from './queries.ts';
import { sendLogs } from './work-on-log-streams.ts';

let world: TestWorld;
let receiver: Receiver;
beforeAll(async () => {
  world = await createTestWorld();
  receiver = await createReceiver();
});
afterAll(async () => {
  await world.close();
  await receiver.close();
});
beforeEach(async () => {
  receiver.reset();
  for (const { id } of (await world.api('/api/log-streams')).body) await world.api(`/api/log-streams/${id}`, { method: 'DELETE' });
});

const create = async () => {
  const config = { url: receiver.url, headers: { authorization: 'Splunk abc' } };
  return (await world.api('/api/log-streams', { method: 'POST', body: { name: 'SIEM', config } })).body;
};
const tell = async (...keys: string[]) => {
  const scope = await world.scope();
  for (const key of keys) scope.audit({ key, result: 'Success', userId: 'ann' });
  await world.server.flushAudit();
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 10_000, interval: 20 });
};
/** A stream sends what no transaction of the whole PostgreSQL may come before, and other tests have theirs on it. */
const waiting = async () =>
  (await world.scope()).db
    .selectFrom('auditLogs')
    .select('id')
    .where(sql<boolean>`xact >= pg_snapshot_xmin(pg_current_snapshot())`)
    .execute();
const send = async () => sendLogs({ database: world.database, tenancy: world.server.tenancy, outbound: (await world.scope()).outbound });
const lines = () =>
  receiver.requests.flatMap(({ text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
const keys = () =>
  lines()
    .map(({ key }) => key)
    .filter((key: string) => key.startsWith('Test.'));
const makeDue = async () =>
  (await world.scope()).db
    .updateTable('logStreams')
    .set({ availableAt: sql<Date>`now()` })
    .execute();

it('sends what is written from its making on, as lines of JSON, once', async () => {
  await tell('Test.Before');
  const stream = await create();
  await tell('Test.One', 'Test.Two');
  await send();
  expect(receiver.requests[0]?.headers).toMatchObject({ 'content-type': 'application/x-ndjson', authorization: 'Splunk abc' });
  expect(keys()).toEqual(['Test.One', 'Test.Two']);
  const [line] = lines().filter(({ key }) => key === 'Test.One');
  expect((await world.api(`/api/logs/${line.id}`)).body).toEqual(line);
  await tell('Test.Three');
  await send();
  await send();
  expect(keys()).toEqual(['Test.One', 'Test.Two', 'Test.Three']);
  expect((await world.api(`/api/log-streams/${stream.id}`, { method: 'DELETE' })).status).toBe(204);
});

it('keeps what a receiver did not accept, says so, and goes on where it was', async () => {
  await create();
  receiver.answer(503);
  await tell('Test.One');
  await send();
  const [{ failure }] = (await world.api('/api/log-streams')).body;
  expect(failure).toEqual({ since: expect.any(Number), error: 'The receiver answered 503.', nextAttemptAt: expect.any(Number) });
  await tell('Test.Two');
  receiver.reset();
  await send(); // not due yet
  expect(receiver.requests).toEqual([]);
  await makeDue();
  await send();
  expect(keys()).toEqual(['Test.One', 'Test.Two']);
  expect((await world.api('/api/log-streams')).body[0].failure).toBeUndefined();
});

it('what a process had taken when it died is sent by another, and again when nobody knows whether it was', async () => {
  const { id } = await create();
  await tell('Test.One');
  const { db } = await world.scope();
  expect(await claimLogStream(db, id, 30)).toBeDefined();
  await send(); // the other may be at it
  expect(keys()).toEqual([]);
  await makeDue(); // its claim has run out
  const outbound = (await world.scope()).outbound;
  const died = sendLogs({
    database: world.database,
    tenancy: world.server.tenancy,
    outbound: { fetch: (url, init) => outbound.fetch(url, init).then(() => new Promise<never>(() => {})) },
  });
  await vi.waitFor(() => expect(keys()).toEqual(['Test.One']));
  await makeDue();
  await send();
  expect(keys()).toEqual(['Test.One', 'Test.One']);
  const [first, second] = lines().filter(({ key }) => key === 'Test.One');
  expect(second).toEqual(first);
  await send();
  expect(keys()).toHaveLength(2);
  void died; // for ever
});

it('is sent by one of several processes', async () => {
  await create();
  await tell('Test.One', 'Test.Two');
  await Promise.all([send(), send(), send()]);
  expect(keys()).toEqual(['Test.One', 'Test.Two']);
});

it('waits while it is switched off, and can be moved', async () => {
  const { id } = await create();
  const patch = (body: unknown) => world.api(`/api/log-streams/${id}`, { method: 'PATCH', body });
  expect((await patch({ enabled: false })).body).toMatchObject({ id, enabled: false });
  await tell('Test.One');
  await send();
  expect(receiver.requests).toEqual([]);
  expect((await patch({ enabled: true, config: { url: `${receiver.url}/new` } })).body.config).toEqual({ url: `${receiver.url}/new` });
  await send();
  expect(keys()).toEqual(['Test.One']);
  expect(receiver.requests[0]?.headers['authorization']).toBeUndefined();
});

it('keeps its secrets sealed and refuses what cannot be sent to', async () => {
  await create();
  const stored = await (await world.scope()).db.selectFrom('logStreams').select('config').execute();
  expect(JSON.stringify(stored)).not.toContain('Splunk');
  const refused = await world.api('/api/log-streams', { method: 'POST', body: { name: 'x', config: { url: 'file:///etc/passwd' } } });
  expect(refused).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  for (const [method, body] of [
    ['PATCH', { name: 'y' }],
    ['DELETE', undefined],
  ] as const) {
    expect(await world.api('/api/log-streams/none', { method, body })).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
  }
});
