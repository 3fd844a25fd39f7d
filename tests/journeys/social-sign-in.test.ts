import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { startOpenIdProvider, type OpenIdProviderDouble } from '../doubles/openid-provider.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';

// People who come from a social provider on the hosted pages: new, known, with an account already, and back without having got through.

let world: TestWorld;
let provider: OpenIdProviderDouble;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let connectorId: string;

beforeAll(async () => {
  [world, provider, browser] = await Promise.all([createTestWorld(), startOpenIdProvider(), launchBrowser()]);
  const { issuer, clientId } = provider;
  const config = {
    authorizationEndpoint: `${issuer}/auth`,
    tokenEndpoint: `${issuer}/token`,
    clientId,
    clientSecret: 'quiet',
    scope: 'openid profile email',
    idTokenVerificationConfig: { jwksUri: `${issuer}/jwks`, issuer },
  };
  const metadata = { target: 'harbour', name: { en: 'Harbour' }, logo: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const made = await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'oidc', config, metadata } });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  connectorId = made.body.id;
  await signInExperience({
    socialSignInConnectorTargets: ['harbour'],
    signUp: { identifiers: [], password: false, verify: false },
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
  });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([provider?.close(), world?.close()]);
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context.close());

async function signInExperience(body: Record<string, unknown>): Promise<void> {
  expect((await world.api('/api/sign-in-exp', { method: 'PATCH', body })).status).toBe(200);
}
async function arrive(query = ''): Promise<void> {
  await page.goto(`${world.endpoint}/demo-app${query}`);
  await page.waitForURL((url) => url.pathname !== '/demo-app');
}
const comeFromHarbour = () => page.getByRole('button', { name: 'Continue with Harbour' }).click();
const isSignedIn = () => page.getByRole('heading', { name: 'It works' }).waitFor();
const find = async (search: string) => (await world.api(`/api/users?search=${search}`)).body;

test('a button leads to the provider and back as a new account, and the next time to the same one', async () => {
  provider.person = { sub: 'ann', email: 'ann@harbour.example', email_verified: true, name: 'Ann' };
  await arrive();
  expect(await findBarriers(page)).toEqual([]);
  await comeFromHarbour();
  await isSignedIn();
  const [user] = await find('ann@harbour.example');
  expect(user).toMatchObject({ name: 'Ann', identities: { harbour: { userId: 'ann' } } });

  await context.clearCookies();
  await arrive('?direct_sign_in=social:harbour');
  await isSignedIn();
  expect(await find('%25')).toHaveLength(1);
  expect((await find('%25'))[0].lastSignInAt).toBeGreaterThan(user.lastSignInAt);
});

test('an account with the same address is linked when its owner says so', async () => {
  const { id } = (await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'ben@harbour.example' } })).body;
  provider.person = { sub: 'ben', email: 'ben@harbour.example', email_verified: true };
  await arrive();
  await comeFromHarbour();
  await page.getByText('b****@harbour.example').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Link Harbour and sign in' }).click();
  await isSignedIn();
  expect((await world.api(`/api/users/${id}`)).body.identities).toMatchObject({ harbour: { userId: 'ben' } });
});

test('who does not get through learns why and has a way back; an answer to another question opens nothing', async () => {
  provider.person = { sub: 'carla', email: 'carla@harbour.example', email_verified: true };
  await arrive();
  await page.route(`${provider.issuer}/auth**`, (route) => {
    const query = new URL(route.request().url()).searchParams;
    const answer = new URLSearchParams({ error: 'access_denied', state: query.get('state') ?? '' });
    return route.fulfill({ status: 302, headers: { location: `${query.get('redirect_uri')}?${answer}` } });
  });
  await comeFromHarbour();
  await page.getByText('You did not finish at Harbour').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute(`${provider.issuer}/auth**`);
  await page.getByRole('button', { name: 'Try again' }).click();
  await isSignedIn();

  await context.clearCookies();
  await arrive('?prompt=login');
  await page.goto(`${world.endpoint}/callback/${connectorId}?code=stolen&state=guessed`);
  await page.getByText('belongs to no sign-in of this browser').waitFor();
  await page.getByRole('link', { name: 'Sign in another way' }).click();
  await page.getByRole('button', { name: 'Continue with Harbour' }).waitFor();
});
