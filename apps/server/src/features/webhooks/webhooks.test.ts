import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { deadAfterMs, giveUpAfterMs } from './delivery-schedule.ts';
import { hookEvents } from './hook-events.ts';
import { createReceiver, type Receiver } from './test-receiver.ts';

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
  const { body } = await world.api('/api/hooks');
  for (const { id } of body) await world.api(`/api/hooks/${id}`, { method: 'DELETE' });
});

const createHook = async (body: Record<string, unknown> = {}) =>
  (
    await world.api('/api/hooks', {
      method: 'POST',
      body: { name: 'Billing', events: [...hookEvents], config: { url: receiver.url }, ...body },
    })
  ).body;
const createUser = async (body: Record<string, unknown> = {}) => (await world.api('/api/users', { method: 'POST', body })).body;
const deliverDue = () => world.server.courier.deliverDue('default');
const db = async () => (await world.scope()).db;
/** As if the time until the next try had passed. */
const makeDue = async () =>
  (await db())
    .updateTable('hookDeliveries')
    .set({ availableAt: sql<Date>`now()` })
    .where('state', '=', 'pending')
    .execute();

describe('webhooks', () => {
  it('are created with a signing key of their own, read, changed and deleted', async () => {
    const hook = await createHook({ name: 'Billing', events: ['User.Created'] });
    expect(hook).toMatchObject({ tenantId: 'default', name: 'Billing', event: null, events: ['User.Created'], enabled: true });
    expect(hook.signingKey).toMatch(/^[0-9a-zA-Z]{32}$/);
    expect((await world.api(`/api/hooks/${hook.id}`)).body).toEqual(hook);
    expect((await world.api('/api/hooks')).body).toEqual([hook]);
    const paged = await world.api('/api/hooks?page=1&page_size=10&includeExecutionStats=true');
    expect(paged.headers.get('total-number')).toBe('1');
    expect(paged.body).toEqual([{ ...hook, executionStats: { successCount: 0, requestCount: 0 } }]);
    const changed = await world.api(`/api/hooks/${hook.id}`, { method: 'PATCH', body: { name: 'CRM', enabled: false } });
    expect(changed).toMatchObject({ status: 200, body: { ...hook, name: 'CRM', enabled: false } });
    const rotated = await world.api(`/api/hooks/${hook.id}/signing-key`, { method: 'PATCH' });
    expect(rotated.body.signingKey).not.toBe(hook.signingKey);
    expect((await world.api(`/api/hooks/${hook.id}`, { method: 'DELETE' })).status).toBe(204);
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['PATCH', '/signing-key'],
      ['GET', '/recent-logs'],
      ['GET', '/deliveries'],
      ['GET', '/deliveries/none'],
      ['POST', '/deliveries/none/replay'],
    ] as const) {
      const body = method === 'PATCH' && path === '' ? { name: 'x' } : undefined;
      expect(await world.api(`/api/hooks/${hook.id}${path}`, { method, body }), `${method} ${path}`).toMatchObject({
        status: 404,
        body: { code: 'entity.not_exists_with_id' },
      });
    }
  });

  it('keep address, headers and key sealed in the database', async () => {
    const { signingKey } = await createHook({
      config: { url: `${receiver.url}?key=of-the-receiver`, headers: { authorization: 'Bearer abc' } },
    });
    const stored = JSON.stringify(await (await db()).selectFrom('hooks').selectAll().execute());
    for (const secret of [signingKey, 'of-the-receiver', 'Bearer abc']) expect(stored).not.toContain(secret);
  });

  it('refuse what cannot be delivered', async () => {
    const refused = async (body: unknown) => (await world.api('/api/hooks', { method: 'POST', body })).body.code;
    expect(await refused({ config: { url: receiver.url } })).toBe('hook.missing_events');
    expect(await refused({ events: [], config: { url: receiver.url } })).toBe('guard.invalid_input');
    expect(await refused({ events: ['User.Vanished'], config: { url: receiver.url } })).toBe('guard.invalid_input');
    expect(await refused({ events: ['User.Created'], config: { url: 'ftp://example.com' } })).toBe('guard.invalid_input');
    for (const headers of [{ 'x y': '1' }, { host: 'example.com' }, { 'x-a': 'b\r\nx-c: d' }]) {
      expect(await refused({ events: ['User.Created'], config: { url: receiver.url, headers } })).toBe('guard.invalid_input');
    }
  });
});

describe('a delivery', () => {
  it('is signed over its bytes, carries custom headers and tells what happened where', async () => {
    const hook = await createHook({ config: { url: receiver.url, headers: { 'X-Api-Key': 'k' } } });
    const user = await createUser({ username: 'ann' });
    await deliverDue();
    const [request] = receiver.requests;
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Lintel (webhook)',
      'x-api-key': 'k',
      'logto-signature-sha-256': createHmac('sha256', hook.signingKey)
        .update(request?.text ?? '')
        .digest('hex'),
    });
    expect(JSON.parse(request?.text ?? '')).toMatchObject({
      hookId: hook.id,
      event: 'User.Created',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      ip: '127.0.0.1',
      path: '/api/users',
      method: 'POST',
      status: 200,
      params: {},
      matchedRoute: '/api/users',
      data: { id: user.id, username: 'ann' },
    });
  });

  it('is stored in the transaction of the change, and not without it', async () => {
    await createHook();
    await createUser({ username: 'beth' });
    await createUser({ username: 'beth' }); // refused: taken
    const rows = await (
      await db()
    )
      .selectFrom('hookDeliveries')
      .innerJoin('users', (join) => join.onTrue())
      .select(sql<boolean>`users.xmin = hook_deliveries.xmin`.as('isTogether'))
      .where('users.username', '=', 'beth')
      .execute();
    expect(rows).toEqual([{ isTogether: true }]);
  });

  it('is not stored for webhooks that are off or want other events', async () => {
    await createHook({ enabled: false });
    await createHook({ events: ['Role.Created'] });
    await createUser();
    expect(await (await db()).selectFrom('hookDeliveries').selectAll().execute()).toEqual([]);
  });

  it('is tried again ever more rarely, for days, and then kept as dead', async () => {
    const hook = await createHook();
    receiver.answer(500, 'out of order');
    await createUser();
    const delays: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await deliverDue();
      const { body } = await world.api(`/api/hooks/${hook.id}/deliveries`);
      expect(body[0]).toMatchObject({ state: 'pending', attempts: attempt, statusCode: 500 });
      delays.push(Math.round((body[0].nextAttemptAt - Date.now()) / 1_000));
      await makeDue();
    }
    const expected = [2, 4, 8, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600];
    for (const [index, delay] of delays.entries()) expect(Math.abs(delay - (expected[index] ?? 0))).toBeLessThanOrEqual(3);
    world.advance(deadAfterMs);
    await deliverDue();
    world.advance(-deadAfterMs);
    expect((await world.api(`/api/hooks/${hook.id}/deliveries?state=dead`)).body).toMatchObject([{ attempts: 13, nextAttemptAt: null }]);
  });

  it('waits for the one before it about the same thing, and for no other', async () => {
    await createHook();
    const [ann, bob] = [await createUser({ name: 'Ann' }), await createUser({ name: 'Bob' })];
    await deliverDue();
    receiver.reset();
    receiver.answerWhen((text) => (text.includes('Ann 1') ? 500 : 200));
    for (const name of ['Ann 1', 'Ann 2', 'Ann 3']) await world.api(`/api/users/${ann.id}`, { method: 'PATCH', body: { name } });
    await world.api(`/api/users/${bob.id}`, { method: 'PATCH', body: { name: 'Bob 1' } });
    await deliverDue();
    const names = () => receiver.requests.map(({ text }) => JSON.parse(text).data.name);
    expect(new Set(names())).toEqual(new Set(['Ann 1', 'Bob 1']));
    expect(receiver.requests).toHaveLength(2);
    receiver.reset();
    await makeDue();
    await deliverDue();
    expect(names()).toEqual(['Ann 1', 'Ann 2', 'Ann 3']);
  });

  it('of two processes is made by one', async () => {
    await createHook();
    for (let index = 0; index < 30; index += 1) await createUser();
    const { createCourier } = await import('./courier.ts');
    const other = createCourier({
      database: world.database,
      tenancy: world.server.tenancy,
      outbound: (await world.scope()).outbound,
      log: (await world.scope()).log,
    });
    await Promise.all([deliverDue(), other.deliverDue('default')]);
    await other.stop();
    expect(receiver.requests).toHaveLength(30);
  });

  it('to a private address is refused, and says so in the log', async () => {
    const guarded = await createTestWorld({ OUTBOUND_ALLOW: '203.0.113.0/24' });
    const { body: hook } = await guarded.api('/api/hooks', {
      method: 'POST',
      body: { events: ['User.Created'], config: { url: receiver.url } },
    });
    await guarded.api('/api/users', { method: 'POST', body: {} });
    await guarded.server.courier.deliverDue('default');
    const { body } = await guarded.api(`/api/hooks/${hook.id}/deliveries`);
    expect(body[0]).toMatchObject({ state: 'pending', attempts: 1, error: expect.stringContaining('OUTBOUND_ALLOW') });
    expect(receiver.requests).toEqual([]);
    await guarded.close();
  });

  it('waits no longer once the receiver is back', async () => {
    await createHook();
    receiver.answer(503);
    for (let index = 0; index < 3; index += 1) await createUser();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await makeDue();
      await deliverDue();
    }
    receiver.reset();
    await (
      await db()
    )
      .updateTable('hookDeliveries')
      .set({ availableAt: sql<Date>`now() + interval '1 hour'` })
      .execute();
    await createUser();
    await deliverDue();
    await deliverDue();
    expect(receiver.requests).toHaveLength(4);
  });
});

describe('the delivery log', () => {
  it('shows each try, counts them and can be narrowed', async () => {
    const hook = await createHook();
    await createUser();
    receiver.answer(500, 'out of order');
    await deliverDue();
    receiver.answer(200);
    await makeDue();
    await deliverDue();
    await world.server.flushAudit();
    const { body, headers } = await world.api(`/api/hooks/${hook.id}/recent-logs?enableCap=true`);
    expect(headers.get('total-number')).toBe('2');
    expect(body).toMatchObject([
      { key: 'TriggerHook.User.Created', payload: { result: 'Success', hookId: hook.id, attempt: 2, response: { statusCode: 200 } } },
      { key: 'TriggerHook.User.Created', payload: { result: 'Error', response: { statusCode: 500, body: 'out of order' } } },
    ]);
    expect((await world.api(`/api/hooks/${hook.id}?includeExecutionStats=1`)).body.executionStats).toEqual({
      successCount: 1,
      requestCount: 2,
    });
    expect((await world.api(`/api/hooks/${hook.id}/recent-logs?logKey=TriggerHook.PostSignIn`)).body).toEqual([]);
    expect((await world.api(`/api/hooks/${hook.id}/recent-logs?start_time=2&end_time=1`)).body.code).toBe('log.invalid_time_window');
    expect((await world.api('/api/logs')).body.filter(({ key }: { key: string }) => key.startsWith('TriggerHook'))).toEqual([]);
  });

  it('replays one delivery, or those of a time range', async () => {
    const hook = await createHook();
    const start = Date.now() - 60_000;
    await createUser({ name: 'First' });
    await createUser({ name: 'Second' });
    await deliverDue();
    receiver.reset();
    const { body: deliveries } = await world.api(`/api/hooks/${hook.id}/deliveries`);
    const first = deliveries.at(-1);
    const details = await world.api(`/api/hooks/${hook.id}/deliveries/${first.id}`);
    expect(details.body).toMatchObject({ state: 'delivered', body: { data: { name: 'First' } } });
    expect((await world.api(`/api/hooks/${hook.id}/deliveries/${first.id}/replay`, { method: 'POST' })).status).toBe(201);
    await deliverDue();
    expect(receiver.requests.map(({ headers }) => headers['webhook-id'])).toEqual([first.id]);
    receiver.reset();
    const replay = (body: unknown) => world.api(`/api/hooks/${hook.id}/replay`, { method: 'POST', body });
    expect((await replay({ startTime: start, endTime: Date.now() + 60_000 })).body).toEqual({ count: 0 });
    expect(await replay({ startTime: start, endTime: Date.now() + 60_000, state: 'delivered' })).toMatchObject({
      status: 201,
      body: { count: 2 },
    });
    expect((await replay({ startTime: 2, endTime: 1 })).body.code).toBe('log.invalid_time_window');
    expect((await world.api('/api/hooks/none/replay', { method: 'POST', body: { startTime: 1, endTime: 2 } })).status).toBe(404);
    await deliverDue();
    expect(receiver.requests).toHaveLength(2);
  });

  it('says when a webhook was given up, and switching it on begins anew', async () => {
    const hook = await createHook();
    receiver.answer(500);
    for (let index = 0; index < 3; index += 1) await createUser();
    await deliverDue();
    await makeDue();
    world.advance(giveUpAfterMs);
    await deliverDue();
    world.advance(-giveUpAfterMs);
    const { body } = await world.api(`/api/hooks/${hook.id}`);
    expect(body).toMatchObject({ enabled: false, failure: { since: expect.any(Number), gaveUpAt: expect.any(Number) } });
    expect((await world.api('/api/logs?logKey=Webhook.Disabled')).body).toMatchObject([{ payload: { hookId: hook.id } }]);
    const on = await world.api(`/api/hooks/${hook.id}`, { method: 'PATCH', body: { enabled: true } });
    expect(on.body.failure).toBeUndefined();
  });
});

describe('a test', () => {
  const test = (id: string, body: unknown) => world.api(`/api/hooks/${id}/test`, { method: 'POST', body });

  it('sends each event once, signed, to the address given', async () => {
    const hook = await createHook({ enabled: false });
    const config = { url: receiver.url, headers: { 'x-a': 'b' } };
    expect((await test(hook.id, { events: [...hookEvents], config })).status).toBe(204);
    expect(receiver.requests).toHaveLength(hookEvents.length);
    expect(new Set(receiver.requests.map(({ text }) => JSON.parse(text).event))).toEqual(new Set(hookEvents));
    const [request] = receiver.requests;
    expect(request?.headers['logto-signature-sha-256']).toBe(
      createHmac('sha256', hook.signingKey)
        .update(request?.text ?? '')
        .digest('hex'),
    );
    expect(request?.headers['x-a']).toBe('b');
  });

  it('says what the other side answered', async () => {
    const hook = await createHook();
    receiver.answer(418, 'a teapot');
    const events = ['PostSignIn'];
    expect(await test(hook.id, { events, config: { url: receiver.url } })).toMatchObject({
      status: 422,
      body: { code: 'hook.endpoint_responded_with_error', data: { responseStatus: 418, responseBody: 'a teapot' } },
    });
    expect(await test(hook.id, { events, config: { url: 'http://127.0.0.1:1' } })).toMatchObject({
      status: 422,
      body: { code: 'hook.send_test_payload_failed' },
    });
    expect((await test('none', { events, config: { url: receiver.url } })).status).toBe(404);
  });
});
