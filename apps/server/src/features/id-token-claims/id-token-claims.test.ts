import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, createPerson, obtainCode, redeem, userinfo, type TestClient } from '../../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let web: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  person = await createPerson(world);
  await world.api(`/api/users/${person.id}/custom-data`, { method: 'PATCH', body: { customData: { shelf: 7 } } });
}, 60_000);
afterAll(() => world.close());

const everything = 'openid custom_data identities roles urn:logto:scope:organizations urn:logto:scope:organization_roles';
const extended = ['custom_data', 'identities', 'sso_identities', 'roles', 'organizations', 'organization_data', 'organization_roles'];
const put = (body: unknown) => world.api('/api/configs/id-token', { method: 'PUT', body });

async function signIn() {
  const { body } = await redeem(world, web, await obtainCode(world, { client: web, person, more: { scope: everything } }));
  const claims: Record<string, unknown> = decodeJwt(body.id_token);
  return {
    idToken: Object.fromEntries(extended.filter((name) => name in claims).map((name) => [name, claims[name]])),
    userinfo: (await (await userinfo(world, body.access_token)).json()) as Record<string, unknown>,
  };
}

it('ID tokens carry roles and organizations until a tenant chooses otherwise; user info has everything all the time', async () => {
  const none = { roles: [], organizations: [], organization_roles: [] };
  expect((await world.api('/api/configs/id-token')).body).toEqual({
    enabledExtendedClaims: ['roles', 'organizations', 'organization_roles'],
  });
  const before = await signIn();
  expect(before.idToken).toEqual(none);
  expect(Object.keys(before.userinfo)).toEqual(expect.arrayContaining(extended));

  const chosen = { enabledExtendedClaims: ['custom_data', 'organization_data', 'custom_data'] };
  const stored = { enabledExtendedClaims: ['custom_data', 'organization_data'] };
  expect(await put(chosen)).toMatchObject({ status: 200, body: stored });
  expect((await world.api('/api/configs/id-token')).body).toEqual(stored);
  const after = await signIn();
  expect(after.idToken).toEqual({ custom_data: { shelf: 7 }, organization_data: [] });
  expect(Object.keys(after.userinfo)).toEqual(expect.arrayContaining(extended));

  expect(await put({})).toMatchObject({ status: 200, body: { enabledExtendedClaims: [] } });
  expect((await signIn()).idToken).toEqual({});
  expect((await world.api('/api/configs/id-token', { tenantId: 'admin' })).body.enabledExtendedClaims).toHaveLength(3);
});

it.each([{ enabledExtendedClaims: ['email'] }, { enabledExtendedClaims: 'roles' }, []])('refuses %j', async (body) => {
  expect(await put(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
});
