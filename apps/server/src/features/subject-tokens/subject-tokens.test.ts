import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { consumeSubjectToken, findSubjectToken } from './queries.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

let people = 0;
async function person(): Promise<string> {
  people += 1;
  return (await world.api('/api/users', { method: 'POST', body: { username: `subject_${people}`, password: 'a harbour at dusk' } })).body
    .id;
}
const create = (body: unknown) => world.api('/api/subject-tokens', { method: 'POST', body });

it('is made for a person, with a context, for ten minutes', async () => {
  const userId = await person();
  const { status, body } = await create({ userId, context: { ticket: 42 } });
  expect({ status, body }).toEqual({ status: 201, body: { subjectToken: expect.stringMatching(/^sub_[\da-z]{21}$/), expiresIn: 600 } });
  const { db } = await world.scope();
  expect(await findSubjectToken(db, body.subjectToken)).toEqual({ userId, context: { ticket: 42 } });
  const rows = await db.selectFrom('oidcTokens').selectAll().where('kind', '=', 'SubjectToken').execute();
  expect(JSON.stringify(rows)).not.toContain(body.subjectToken.slice(4));
});

it('of fifty parallel uses one succeeds', async () => {
  const { db } = await world.scope();
  const { body } = await create({ userId: await person() });
  const uses = await Promise.all(Array.from({ length: 50 }, () => consumeSubjectToken(db, body.subjectToken)));
  expect(uses.filter(Boolean)).toHaveLength(1);
  expect(await findSubjectToken(db, body.subjectToken)).toBeUndefined();
});

it('an expired one is neither found nor used', async () => {
  const { db } = await world.scope();
  const { body } = await create({ userId: await person() });
  await db
    .updateTable('oidcTokens')
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where('kind', '=', 'SubjectToken')
    .execute();
  expect(await findSubjectToken(db, body.subjectToken)).toBeUndefined();
  expect(await consumeSubjectToken(db, body.subjectToken)).toBe(false);
});

it.each(['suspension', 'deletion', 'new password'])('ends with the person’s %s', async (what) => {
  const { db } = await world.scope();
  const userId = await person();
  const { body } = await create({ userId });
  expect(await findSubjectToken(db, body.subjectToken)).toBeDefined();
  const path = `/api/users/${userId}`;
  if (what === 'suspension') await world.api(`${path}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
  if (what === 'deletion') await world.api(path, { method: 'DELETE' });
  if (what === 'new password') await world.api(`${path}/password`, { method: 'PATCH', body: { password: 'a lighthouse at noon' } });
  expect(await findSubjectToken(db, body.subjectToken)).toBeUndefined();
});

it('refuses unknown people and contexts that are no objects', async () => {
  expect(await create({ userId: 'nobody' })).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
  for (const body of [{}, { userId: 5 }, { userId: await person(), context: 'x' }, { userId: await person(), context: [] }]) {
    expect(await create(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  }
});
