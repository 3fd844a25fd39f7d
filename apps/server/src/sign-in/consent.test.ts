import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

const redirectUri = 'https://reader.example/callback';
const password = 'a harbour at dusk';
const indicator = 'https://books.example/api';
let world: TestWorld;
let clientId: string;
let userId: string;
let browser: TestBrowser;

beforeAll(async () => {
  world = await createTestWorld();
  const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;
  userId = (await post('/api/users', { username: 'ann', password, name: 'Ann' })).id;
  const client = {
    name: 'Reader',
    type: 'Traditional',
    isThirdParty: true,
    oidcClientMetadata: { redirectUris: [redirectUri], postLogoutRedirectUris: [] },
  };
  clientId = (await post('/api/applications', client)).id;
  const resource = await post('/api/resources', { name: 'Books', indicator });
  await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books', description: 'Read your books' });
});
afterAll(() => world.close());
beforeEach(() => {
  browser = new TestBrowser(world.endpoint);
});

const authorization = (scope: string, parameters: Record<string, string> = {}): string =>
  `/oidc/auth?${new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'state',
    code_challenge: createPkce().challenge,
    code_challenge_method: 'S256',
    ...parameters,
  }).toString()}`;
const readConsent = () => browser.request('/api/interaction/consent');
const giveConsent = (json: unknown = {}) => browser.request('/api/interaction/consent', { json });

it('a third-party application gets a code after the person agreed to what it asks for', async () => {
  const asked = await browser.signIn(authorization('openid profile email read:books', { resource: indicator }), {
    username: 'ann',
    password,
  });
  expect(asked.location?.pathname + (asked.location?.search ?? '')).toBe(`/consent?app_id=${clientId}`);
  expect((await readConsent()).body).toEqual({
    application: { id: clientId, name: 'Reader' },
    user: { id: userId, name: 'Ann', avatar: null, username: 'ann', primaryEmail: null, primaryPhone: null },
    missingOIDCScope: ['profile', 'email'],
    missingResourceScopes: [
      {
        resource: { id: expect.any(String), name: 'Books', indicator },
        scopes: [{ id: expect.any(String), name: 'read:books', description: 'Read your books' }],
      },
    ],
    redirectUri,
  });
  const { body } = await giveConsent();
  expect(body.redirectTo).toMatch(new RegExp(`^${world.endpoint}/oidc/auth/`));
  const back = await browser.request(body.redirectTo);
  expect(back.location?.href).toContain(redirectUri);
  expect(back.location?.searchParams.get('code')).toBeTruthy();

  const again = await browser.request(authorization('openid profile'));
  expect(again.location?.searchParams.get('code')).toBeTruthy();
});

it('and is asked again only for what is new', async () => {
  await browser.signIn(authorization('openid'), { username: 'ann', password });
  const first = await giveConsent();
  await browser.request(first.body.redirectTo);
  const more = await browser.request(authorization('openid email'));
  expect(more.location?.pathname).toBe('/consent');
  expect((await readConsent()).body.missingOIDCScope).toEqual(['email']);
  const second = await giveConsent();
  expect((await browser.request(second.body.redirectTo)).location?.searchParams.get('code')).toBeTruthy();
  const { db } = await world.scope();
  const grants = await db.selectFrom('oidcGrants').select('payload').where('accountId', '=', userId).execute();
  expect(grants.map(({ payload }) => payload['openid'])).toContainEqual({ scope: 'openid email' });
});

it('nobody consents without being signed in, and nobody is asked what nobody waits for', async () => {
  expect((await readConsent()).body.code).toBe('session.not_found');
  await browser.request(authorization('openid'));
  expect((await readConsent()).body.code).toBe('session.not_found');
  expect(await giveConsent()).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
});
