import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPkce, TestBrowser, type BrowserAnswer } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { authorizationUrl, createClient, createPerson, redeem, refresh, requestToken, type TestClient } from '../test-clients.ts';

const indicator = 'https://books.example/api';
const pkce = createPkce();
let world: TestWorld;
let person: Awaited<ReturnType<typeof createPerson>>;
let readId: string;
let client: TestClient;
let browser: TestBrowser;

const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;

beforeAll(async () => {
  world = await createTestWorld();
  person = await createPerson(world);
  const resource = await post('/api/resources', { name: 'Books', indicator });
  readId = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books' })).id;
  const writeId = (await post(`/api/resources/${resource.id}/scopes`, { name: 'write:books' })).id;
  const role = await post('/api/roles', { name: 'Books', description: 'Books', scopeIds: [readId, writeId] });
  await post(`/api/users/${person.id}/roles`, { roleIds: [role.id] });
});
afterAll(() => world.close());
beforeEach(async () => {
  client = await createClient(world, { isThirdParty: true });
  await post(`/api/applications/${client.id}/user-consent-scopes`, { userScopes: ['profile'], resourceScopes: [readId] });
  browser = new TestBrowser(world.endpoint);
});

const url = (more: Record<string, string | undefined> = {}): URL =>
  authorizationUrl(world, client, {
    scope: 'openid offline_access profile email read:books write:books',
    resource: indicator,
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
    ...more,
  });

/** Signs in, consents, and redeems the code. */
async function obtainTokens(more: Record<string, string | undefined> = {}) {
  await browser.signIn(url(more), person);
  const { body } = await browser.request('/api/interaction/consent', { json: {} });
  return redeemAt(await browser.request(body.redirectTo));
}

async function redeemAt(returned: BrowserAnswer) {
  const code = returned.location?.searchParams.get('code') ?? '';
  return redeem(world, client, { code, pkce });
}

const userInfo = async (token: string) =>
  (await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).json();
const takeAway = (type: string, id: string) =>
  world.api(`/api/applications/${client.id}/user-consent-scopes/${type}/${id}`, { method: 'DELETE' });

it('what was not allowed is left out of tokens and answers in silence', async () => {
  const tokens = await obtainTokens();
  expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile', id_token: expect.any(String) } });
  const claims = await userInfo(tokens.body.access_token);
  expect(claims).toMatchObject({ sub: person.id, name: 'Reader' });
  expect(claims).not.toHaveProperty('email');
  const forBooks = await refresh(world, client, tokens.body.refresh_token, { resource: indicator });
  expect(forBooks).toMatchObject({ status: 200, body: { scope: 'read:books' } });
});

it('what an administrator takes away is gone from the next token and from userinfo at once', async () => {
  const { body: tokens } = await obtainTokens();
  await takeAway('user-scopes', 'profile');
  await takeAway('resource-scopes', readId);
  expect(await userInfo(tokens.access_token)).toEqual({ sub: person.id });
  const again = await refresh(world, client, tokens.refresh_token);
  expect(again.body.scope).toBe('openid offline_access');
  const forBooks = await refresh(world, client, again.body.refresh_token ?? tokens.refresh_token, { resource: indicator });
  expect(forBooks.body.scope ?? '').toBe('');
});

it('what an administrator allows later is asked for before it is granted', async () => {
  await obtainTokens();
  await post(`/api/applications/${client.id}/user-consent-scopes`, { userScopes: ['email'] });
  const asked = await browser.request(url({ prompt: undefined }));
  expect(asked.location?.pathname).toBe('/consent');
  expect((await browser.request('/api/interaction/consent')).body).toMatchObject({
    missingOIDCScope: ['email'],
    missingResourceScopes: [],
  });
});

it('a second sign-in that asks for nothing new goes straight through', async () => {
  await obtainTokens();
  const returned = await browser.request(url({ prompt: undefined }));
  expect((await redeemAt(returned)).body).toMatchObject({ scope: 'openid profile' });
});

it('no refresh token comes without prompt=consent', async () => {
  const { body } = await obtainTokens({ prompt: undefined });
  expect(body).not.toHaveProperty('refresh_token');
  expect(body.scope).toBe('openid profile');
});

it('a request for nothing that is allowed still signs the person in', async () => {
  const { body } = await obtainTokens({ scope: 'openid email roles', resource: undefined });
  expect(body.scope).toBe('openid');
  expect(await userInfo(body.access_token)).toEqual({ sub: person.id });
  const { body: introspected } = await requestToken(world, client, { token: body.access_token }, { path: '/oidc/token/introspection' });
  expect(introspected).toMatchObject({ active: true, scope: 'openid' });
});
