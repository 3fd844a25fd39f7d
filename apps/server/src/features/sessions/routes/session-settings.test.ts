import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const read = async () => (await world.api('/api/configs/oidc/session')).body;
const change = (body: unknown) => world.api('/api/configs/oidc/session', { method: 'PATCH', body });

it('sessions last 14 days until a tenant chooses another time, and can be changed again', async () => {
  expect(await read()).toEqual({ ttl: 1_209_600 });
  expect(await change({})).toMatchObject({ status: 200, body: { ttl: 1_209_600 } });
  expect(await change({ ttl: 600 })).toMatchObject({ status: 200, body: { ttl: 600 } });
  expect(await change({ ttl: 900 })).toMatchObject({ status: 200, body: { ttl: 900 } });
  expect(await change({})).toMatchObject({ status: 200, body: { ttl: 900 } });
  expect(await read()).toEqual({ ttl: 900 });
  expect((await world.api('/api/configs/oidc/session', { tenantId: 'admin' })).body).toEqual({ ttl: 1_209_600 });
});

it.each([0, -1, 1.5, 31_536_001, '60', null])('refuses %j seconds', async (ttl) => {
  expect(await change({ ttl })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
});

it('is the Management API’s', async () => {
  expect((await world.api('/api/configs/oidc/session', { token: null })).status).toBe(401);
});
