import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, type TestClient } from '../test-clients.ts';

let world: TestWorld;
let web: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
}, 60_000);
afterAll(() => world.close());

const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;

async function claimsOf(person: { username: string; password: string }, scope: string) {
  const { body } = await redeem(world, web, await obtainCode(world, { client: web, person, more: { scope } }));
  const response = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
  return { idToken: decodeJwt(body.id_token), userinfo: (await response.json()) as Record<string, unknown> };
}

it('a member’s organizations and roles there are told when they are asked for; descriptions by userinfo alone', async () => {
  const person = await createPerson(world);
  const library = await post('/api/organizations', { name: 'Library', description: 'Books' });
  await post('/api/organizations', { name: 'Elsewhere' });
  const role = await post('/api/organization-roles', { name: 'librarian' });
  await post(`/api/organizations/${library.id}/users`, { userIds: [person.id] });
  await post(`/api/organizations/${library.id}/users/${person.id}/roles`, { organizationRoleIds: [role.id] });

  const { idToken, userinfo } = await claimsOf(person, 'openid urn:logto:scope:organizations urn:logto:scope:organization_roles');
  const both = { organizations: [library.id], organization_roles: [`${library.id}:librarian`] };
  expect(idToken).toMatchObject(both);
  expect(idToken).not.toHaveProperty('organization_data');
  expect(userinfo).toMatchObject({ ...both, organization_data: [{ id: library.id, name: 'Library', description: 'Books' }] });

  const plain = await claimsOf(person, 'openid');
  for (const claims of [plain.idToken, plain.userinfo])
    expect(Object.keys(claims).filter((key) => key.startsWith('organization'))).toEqual([]);
});

it('who is a member nowhere has empty lists', async () => {
  const { userinfo } = await claimsOf(await createPerson(world), 'openid urn:logto:scope:organizations urn:logto:scope:organization_roles');
  expect(userinfo).toMatchObject({ organizations: [], organization_data: [], organization_roles: [] });
});
