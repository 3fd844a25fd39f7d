import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';

// Calls of the Management API that meet each other: one comes first, the other is told so, and nobody is told of a fault of ours.

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { usernamePolicy } = (await world.api('/api/sign-in-exp')).body;
  const body = { usernamePolicy: { ...usernamePolicy, caseSensitive: false } };
  expect((await world.api('/api/sign-in-exp', { method: 'PATCH', body })).status).toBe(200);
}, 60_000);
afterAll(() => world.close());

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

const send = ({ method, path, body }: Request) => world.api(path, { method, ...(body !== undefined && { body }) });
const post = (path: string, body: unknown): Request => ({ method: 'POST', path, body });
const make = async (path: string, body: unknown): Promise<string> => {
  const answer = await send(post(path, body));
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return answer.body.id;
};
const at = (count: number, request: (index: number) => Request) =>
  Promise.all(Array.from({ length: count }, (_, index) => send(request(index))));

describe('of ten that create the same at once, one does:', () => {
  it.each<[what: string, request: (index: number) => Request, code: string]>([
    ['user name', () => post('/api/users', { username: 'ann' }), 'user.username_already_in_use'],
    ['user name without case', (index) => post('/api/users', { username: index % 2 ? 'Beth' : 'beth' }), 'user.username_already_in_use'],
    ['e-mail address', (index) => post('/api/users', { primaryEmail: index % 2 ? 'A@x.io' : 'a@X.io' }), 'user.email_already_in_use'],
    ['phone number', () => post('/api/users', { primaryPhone: '12025550100' }), 'user.phone_already_in_use'],
    ['role', () => post('/api/roles', { name: 'editor', description: '-' }), 'role.name_in_use'],
    [
      'API resource',
      () => post('/api/resources', { name: 'Books', indicator: 'https://b.example' }),
      'resource.resource_identifier_in_use',
    ],
    ['organization role', () => post('/api/organization-roles', { name: 'owner' }), 'entity.unique_integrity_violation'],
    ['organization permission', () => post('/api/organization-scopes', { name: 'invite' }), 'entity.unique_integrity_violation'],
    ['domain', () => post('/api/domains', { domain: 'id.example.com' }), 'domain.hostname_already_exists'],
    [
      'profile field',
      () => post('/api/custom-profile-fields', { name: 'nickname', type: 'Text', required: false }),
      'custom_profile_fields.name_exists',
    ],
  ])('%s', async (_what, request, code) => {
    const answers = await at(10, request);
    const refused = answers.filter(({ status }) => status >= 300);
    expect(refused).toHaveLength(9);
    for (const { status, body } of refused) expect([status, body.code]).toEqual([422, code]);
  });
});

describe('changes of one thing at once', () => {
  it('of different fields are all kept', async () => {
    const id = await make('/api/users', { username: 'cleo' });
    const answers = await Promise.all(
      [
        { name: 'Cleo' },
        { avatar: 'https://example.com/c.png' },
        { primaryEmail: 'cleo@example.com' },
        { customData: { plan: 'pro' } },
      ].map((body) => send({ method: 'PATCH', path: `/api/users/${id}`, body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await world.api(`/api/users/${id}`)).body).toMatchObject({
      name: 'Cleo',
      avatar: 'https://example.com/c.png',
      primaryEmail: 'cleo@example.com',
      customData: { plan: 'pro' },
    });
  });

  it('to the same user name: one has it', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => make('/api/users', {})));
    const answers = await at(6, (index) => ({
      method: 'PATCH',
      path: `/api/users/${ids[index]}`,
      body: { username: index % 2 ? 'Dora' : 'dora' },
    }));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422, 422, 422, 422, 422]);
  });

  it('whole lists are replaced one after the other', async () => {
    const users = await Promise.all(Array.from({ length: 8 }, () => make('/api/users', {})));
    const organization = await make('/api/organizations', { name: 'Acme' });
    const roles = await Promise.all(['one', 'two', 'three'].map((name) => make('/api/roles', { name, description: '-' })));
    const lists: readonly ((shift: number) => Request)[] = [
      (shift) => ({
        method: 'PUT',
        path: `/api/organizations/${organization}/users`,
        body: { userIds: rotated(users, shift).slice(0, 5) },
      }),
      (shift) => ({ method: 'PUT', path: `/api/users/${users[0]}/roles`, body: { roleIds: rotated(roles, shift).slice(0, 2) } }),
    ];
    for (const list of lists) {
      const answers = await at(12, list);
      expect(answers.filter(({ status }) => status >= 300).map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).toEqual([]);
    }
    // Each list is one of those that were asked for.
    expect((await world.api(`/api/organizations/${organization}/users`)).body).toHaveLength(5);
    expect((await world.api(`/api/users/${users[0]}/roles`)).body).toHaveLength(2);
  });

  it('and its end: whoever comes late finds nothing, and nothing is left behind', async () => {
    const organization = await make('/api/organizations', { name: 'Ends' });
    const role = await make('/api/roles', { name: 'ends', description: '-' });
    for (let round = 0; round < 5; round += 1) {
      const id = await make('/api/users', {});
      const answers = await Promise.all(
        [
          post(`/api/organizations/${organization}/users`, { userIds: [id] }),
          { method: 'DELETE', path: `/api/users/${id}` },
          post(`/api/roles/${role}/users`, { userIds: [id] }),
          { method: 'PATCH', path: `/api/users/${id}`, body: { name: 'Late' } },
        ].map(send),
      );
      expect(answers.map(({ status }) => status).filter((status) => ![200, 201, 204, 404, 422].includes(status))).toEqual([]);
      expect((await world.api(`/api/users/${id}`)).status).toBe(404);
    }
    expect((await world.api(`/api/organizations/${organization}/users`)).body).toEqual([]);
    expect((await world.api(`/api/roles/${role}/users`)).body).toEqual([]);
  });
});

const rotated = <Item>(items: readonly Item[], by: number): Item[] =>
  items.map((_, index) => items[(index + by) % items.length]).filter((item) => item !== undefined);
