import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from './test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

it('gives a machine-to-machine application the Management API of its own tenant only', async () => {
  expect((await world.api('/api/users')).status).toBe(200);
  const foreign = await world.api('/api/users', { tenantId: 'admin', token: await world.managementToken('default') });
  expect(foreign).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
});

it('answers a client-credentials request without any SQL in steady state', async () => {
  await world.managementToken();
  await world.api('/api/users');
  const statements = await world.statementsOf(async () => {
    expect((await fetch(`${world.endpoint}/oidc/jwks`)).status).toBe(200);
  });
  expect(statements).toEqual([]);
});
