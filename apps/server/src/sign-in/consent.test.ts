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
  const read = await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books', description: 'Read your books' });
  const write = await post(`/api/resources/${resource.id}/scopes`, { name: 'write:books', description: 'Write books' });
  const role = await post('/api/roles', { name: 'Reading', description: 'Reads', scopeIds: [read.id] });
  await post(`/api/users/${userId}/roles`, { roleIds: [role.id] });
  const userScopes = ['profile', 'email', 'urn:logto:scope:organizations'];
  await post(`/api/applications/${clientId}/user-consent-scopes`, { userScopes, resourceScopes: [read.id, write.id] });
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

it('a third-party application gets a code after the person agreed to what it may ask for and they hold', async () => {
  const asked = await browser.signIn(authorization('openid profile email phone read:books write:books', { resource: indicator }), {
    username: 'ann',
    password,
  });
  expect(asked.location?.pathname + (asked.location?.search ?? '')).toBe(`/consent?app_id=${clientId}`);
  expect((await readConsent()).body).toEqual({
    consentId: expect.any(String),
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

  const again = await browser.request(authorization('openid profile phone read:books write:books', { resource: indicator }));
  expect(again.location?.searchParams.get('code')).toBeTruthy();
});

it('an answer is one to the question that was shown, not to one that the application asked meanwhile in another window', async () => {
  await browser.signIn(authorization('openid profile', { prompt: 'consent' }), { username: 'ann', password });
  const { consentId } = (await readConsent()).body;
  await browser.request(authorization('openid profile email read:books', { resource: indicator, prompt: 'consent' }));
  expect(await giveConsent({ consentId })).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  const shownNow = (await readConsent()).body;
  expect(shownNow.missingOIDCScope).toContain('email');
  expect((await giveConsent({ consentId: shownNow.consentId })).status).toBe(200);
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

it('a refusal tells the application, with its state and the issuer', async () => {
  await browser.signIn(authorization('openid'), { username: 'ann', password });
  const refused = await browser.request('/api/interaction', { method: 'DELETE' });
  expect(refused.status).toBe(204);
  const back = await browser.request(refused.headers.get('location') ?? '');
  expect(back.location?.origin + (back.location?.pathname ?? '')).toBe(redirectUri);
  expect(Object.fromEntries(back.location?.searchParams ?? [])).toMatchObject({
    error: 'access_denied',
    state: 'state',
    iss: `${world.endpoint}/oidc`,
  });
  expect((await browser.request('/api/interaction', { method: 'DELETE' })).body.code).toBe('session.not_found');
});

it('the page shows the application as its administrator wants it seen', async () => {
  const looks = {
    displayName: 'The Reader',
    branding: { logoUrl: 'https://reader.example/logo.png' },
    termsOfUseUrl: 'https://reader.example/terms',
    privacyPolicyUrl: 'https://reader.example/privacy',
  };
  await world.api(`/api/applications/${clientId}/sign-in-experience`, { method: 'PUT', body: looks });
  await browser.signIn(authorization('openid'), { username: 'ann', password });
  expect((await readConsent()).body.application).toEqual({ id: clientId, name: 'Reader', ...looks });
});

it('the person chooses organizations where they are asked for, and only their own', async () => {
  const make = async (name: string) => (await world.api('/api/organizations', { method: 'POST', body: { name } })).body.id as string;
  const [theirs, others] = [await make('Theirs'), await make('Others')];
  await world.api(`/api/organizations/${theirs}/users`, { method: 'POST', body: { userIds: [userId] } });
  await browser.signIn(authorization('openid urn:logto:scope:organizations'), { username: 'ann', password });
  expect((await readConsent()).body.organizations).toEqual([{ id: theirs, name: 'Theirs', missingResourceScopes: [] }]);
  expect(await giveConsent({ organizationIds: [theirs, others] })).toMatchObject({
    status: 422,
    body: { code: 'organization.require_membership' },
  });
  const { body } = await giveConsent({ organizationIds: [theirs] });
  expect((await browser.request(body.redirectTo)).location?.searchParams.get('code')).toBeTruthy();
  const granted = await world.api(`/api/applications/${clientId}/users/${userId}/consent-organizations`);
  expect(granted.body.organizations.map(({ id }: { id: string }) => id)).toEqual([theirs]);
});

it('nobody consents without being signed in, and nobody is asked what nobody waits for', async () => {
  expect((await readConsent()).body.code).toBe('session.not_found');
  await browser.request(authorization('openid'));
  expect((await readConsent()).body.code).toBe('session.not_found');
  expect(await giveConsent()).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
});
