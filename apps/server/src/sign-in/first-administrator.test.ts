import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson } from './test-person.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

async function register(username: string) {
  const person = createPerson(world, { tenantId: 'admin' });
  await person.start('Register');
  const identity = await person.call('POST', '/api/experience/verification/new-password-identity', {
    identifier: { type: 'username', value: username },
    password: 'a harbour at dusk',
  });
  return {
    person,
    identify: () => person.call('POST', '/api/experience/identification', { verificationId: identity.body.verificationId }),
  };
}

it('of people who register in the console at once, one becomes the administrator and the door closes', async () => {
  const people = await Promise.all(['ann', 'bob', 'cid'].map(register));
  const answers = await Promise.all(people.map(({ identify }) => identify()));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 403, 403]);
  const winner = people[answers.findIndex(({ status }) => status === 201)];
  expect((await winner?.person.finish())?.get('code')).toBeTruthy();

  const { body: users } = await world.api('/api/users', { tenantId: 'admin' });
  expect(users).toHaveLength(1);
  const roles = await world.api(`/api/users/${users[0].id}/roles`, { tenantId: 'admin' });
  expect(roles.body.map(({ name }: { name: string }) => name).toSorted()).toEqual(['default:admin', 'user']);
  const { db } = await world.scope('admin');
  expect(await db.selectFrom('organizationUserRoles').select(['organizationId', 'organizationRoleId']).execute()).toEqual([
    { organizationId: 't-default', organizationRoleId: 'admin' },
  ]);

  const late = createPerson(world, { tenantId: 'admin' });
  await late.authorize();
  expect(await late.call('PUT', '/api/experience', { interactionEvent: 'Register' })).toMatchObject({
    status: 403,
    body: { code: 'auth.forbidden' },
  });
  expect((await late.call('PUT', '/api/experience', { interactionEvent: 'SignIn' })).status).toBe(204);
});
