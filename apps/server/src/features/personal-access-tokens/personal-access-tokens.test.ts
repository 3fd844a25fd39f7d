import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { findPersonalAccessToken } from './queries.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

let people = 0;
async function person(): Promise<string> {
  people += 1;
  return (await world.api('/api/users', { method: 'POST', body: { username: `scripter_${people}` } })).body.id;
}
const post = (path: string, body: unknown) => world.api(path, { method: 'POST', body });
const patch = (path: string, body: unknown) => world.api(path, { method: 'PATCH', body });
const of = (userId: string) => `/api/users/${userId}/personal-access-tokens`;

it('a token is made, listed, renamed and deleted; its value stays the same', async () => {
  const userId = await person();
  const { status, body: token } = await post(of(userId), { name: 'deploy' });
  expect(status).toBe(201);
  expect(token).toEqual({
    tenantId: 'default',
    userId,
    name: 'deploy',
    value: expect.any(String),
    createdAt: expect.any(Number),
    expiresAt: null,
  });
  expect(token.value).toMatch(/^pat_[\dA-Za-z]{32}$/);
  expect((await world.api(of(userId))).body).toEqual([token]);

  expect(await patch(`/api/users/${userId}/personal-access-tokens/deploy`, { name: 'ship it' })).toMatchObject({
    status: 200,
    body: { ...token, name: 'ship it' },
  });
  const odd = 'a/b?c#d';
  expect(await patch(of(userId), { currentName: 'ship it', name: odd })).toMatchObject({ status: 200, body: { ...token, name: odd } });
  expect((await post(`/api/users/${userId}/personal-access-tokens/delete`, { name: odd })).status).toBe(204);
  expect((await world.api(of(userId))).body).toEqual([]);

  await post(of(userId), { name: 'again' });
  expect((await world.api(`/api/users/${userId}/personal-access-tokens/again`, { method: 'DELETE' })).status).toBe(204);
  expect((await world.api(`/api/users/${userId}/personal-access-tokens/again`, { method: 'DELETE' })).body).toMatchObject({
    code: 'entity.not_found',
  });
});

it('a name is taken once by each person, also when one is renamed to it', async () => {
  const [one, other] = [await person(), await person()];
  await post(of(one), { name: 'deploy' });
  await post(of(one), { name: 'backup' });
  const taken = { status: 422, body: { code: 'user.personal_access_token_name_exists' } };
  expect(await post(of(one), { name: 'deploy' })).toMatchObject(taken);
  expect(await patch(`/api/users/${one}/personal-access-tokens/backup`, { name: 'deploy' })).toMatchObject(taken);
  expect(await patch(of(one), { currentName: 'backup', name: 'deploy' })).toMatchObject(taken);
  expect((await post(of(other), { name: 'deploy' })).status).toBe(201);
});

it('refuses what is no token: unknown people, past expiry, missing names', async () => {
  const userId = await person();
  const unknown = { status: 404, body: { code: 'user.user_not_exist' } };
  expect(await world.api(of('nobody'))).toMatchObject(unknown);
  expect(await post(of('nobody'), { name: 'x' })).toMatchObject(unknown);
  expect(await post(of(userId), { name: 'x', expiresAt: Date.now() - 1 })).toMatchObject({
    status: 400,
    body: { code: 'request.invalid_input' },
  });
  expect(await patch(of(userId), { name: 'x' })).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
  for (const name of ['', 'x'.repeat(257), 5, undefined]) {
    expect(await post(of(userId), { name })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  }
  const missing = { status: 404, body: { code: 'entity.not_found' } };
  expect(await patch(`/api/users/${userId}/personal-access-tokens/none`, { name: 'x' })).toMatchObject(missing);
  expect(await patch(of(userId), { currentName: 'none', name: 'x' })).toMatchObject(missing);
  expect(await post(`/api/users/${userId}/personal-access-tokens/delete`, { name: 'none' })).toMatchObject(missing);
});

it('one person’s token is not reached through another’s', async () => {
  const [owner, other] = [await person(), await person()];
  const { body: token } = await post(of(owner), { name: 'deploy' });
  expect((await world.api(`/api/users/${other}/personal-access-tokens/deploy`, { method: 'DELETE' })).status).toBe(404);
  expect((await patch(`/api/users/${other}/personal-access-tokens/deploy`, { name: 'mine' })).status).toBe(404);
  expect((await post(`/api/users/${other}/personal-access-tokens/delete`, { name: 'deploy' })).status).toBe(404);
  expect((await world.api(of(owner))).body).toEqual([token]);
});

it('is found by its value until it expires by the database’s clock, and ends with its person', async () => {
  const { db } = await world.scope();
  const userId = await person();
  const { body: lasting } = await post(of(userId), { name: 'lasting' });
  const { body: passing } = await post(of(userId), { name: 'passing', expiresAt: Date.now() + 60_000 });
  expect(await findPersonalAccessToken(db, passing.value)).toEqual({ userId });
  await db
    .updateTable('personalAccessTokens')
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where('name', '=', 'passing')
    .execute();
  expect(await findPersonalAccessToken(db, passing.value)).toBeUndefined();
  expect(await findPersonalAccessToken(db, lasting.value)).toEqual({ userId });
  await world.api(`/api/users/${userId}`, { method: 'DELETE' });
  expect(await findPersonalAccessToken(db, lasting.value)).toBeUndefined();
});

it('the value lies nowhere in the table as it is', async () => {
  const userId = await person();
  const { body: token } = await post(of(userId), { name: 'secret' });
  const { db } = await world.scope();
  const rows = await db
    .selectFrom('personalAccessTokens')
    .select(sql<string>`to_jsonb(personal_access_tokens)::text`.as('row'))
    .execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token.value.slice(4));
});
