import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

it('GET /api/systems/application says that there is no proxy for protected applications', async () => {
  expect(await world.api('/api/systems/application')).toMatchObject({
    status: 501,
    body: { code: 'application.protected_app_not_configured', message: expect.stringMatching(/\w/) as string },
  });
});
