import { afterAll, beforeAll, expect, it } from 'vitest';
import { digest } from '../../foundation/crypto/digest.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { cleanUp } from '../../clean-up.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const hour = 3_600_000;

it('a user’s trusted browsers are listed without their token, expired ones not, and trust in one can be ended', async () => {
  const [ann, bob] = await Promise.all(
    ['ann', 'bob'].map(async (username) => (await world.api('/api/users', { method: 'POST', body: { username } })).body.id as string),
  );
  const { db } = await world.scope();
  for (const [id, expiresAt] of [
    ['laptop', Date.now() + hour],
    ['phone', Date.now() + hour],
    ['old', Date.now() - hour],
  ] as const) {
    const device = { id, userId: ann ?? '', userAgent: 'Mozilla/5.0', country: 'TH', city: null };
    await db
      .insertInto('trustedDevices')
      .values({ ...device, tokenDigest: digest(id), expiresAt: new Date(expiresAt) })
      .execute();
  }
  const path = `/api/users/${ann}/trusted-devices`;
  const page = await world.api(`${path}?page=1&page_size=1`);
  expect(page.headers.get('total-number')).toBe('2');
  expect(page.body).toHaveLength(1);
  expect(Object.keys(page.body[0]).toSorted()).toEqual(['city', 'country', 'createdAt', 'expiresAt', 'id', 'lastUsedAt', 'userAgent']);
  expect((await world.api(`/api/users/${bob}/trusted-devices`)).body).toEqual([]);
  expect(await world.api(`/api/users/${bob}/trusted-devices/laptop`, { method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { code: 'entity.not_found' },
  });
  expect((await world.api(`${path}/laptop`, { method: 'DELETE' })).status).toBe(204);
  expect((await world.api(path)).body).toMatchObject([{ id: 'phone' }]);
  for (const method of ['GET', 'DELETE']) {
    const nobody = await world.api(`/api/users/nobody/trusted-devices${method === 'DELETE' ? '/phone' : ''}`, { method });
    expect(nobody.body.code).toBe('user.user_not_exist');
  }

  await cleanUp({ database: world.database, tenancy: world.server.tenancy, auditRetentionDays: 1, webhookRetentionDays: 1, now: Date.now });
  expect(await db.selectFrom('trustedDevices').select('id').execute()).toEqual([{ id: 'phone' }]);
});
