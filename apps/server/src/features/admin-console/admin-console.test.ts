import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const path = '/api/configs/admin-console';

it('starts with nothing noticed, keeps what is noted and what was noted before', async () => {
  expect((await world.api(path)).body).toEqual({ signInExperienceCustomized: false, organizationCreated: false });
  const change = (body: unknown) => world.api(path, { method: 'PATCH', body });
  expect((await change({ organizationCreated: true })).body).toEqual({ signInExperienceCustomized: false, organizationCreated: true });
  await Promise.all([change({ signInExperienceCustomized: true }), change({ checkedChargeNotification: { token: true } })]);
  expect((await world.api(path)).body).toEqual({
    signInExperienceCustomized: true,
    organizationCreated: true,
    checkedChargeNotification: { token: true },
  });
  expect((await change({ organizationCreated: 'yes' })).body.code).toBe('guard.invalid_input');
});
