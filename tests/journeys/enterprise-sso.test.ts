import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { startOpenIdProvider, type OpenIdProviderDouble } from '../doubles/openid-provider.ts';
import { launchBrowser } from '../world/browser.ts';

// People of an enterprise on the hosted pages: from their address, from a link, or straight from the application.

let world: TestWorld;
let provider: OpenIdProviderDouble;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let connectorId: string;

beforeAll(async () => {
  [world, provider, browser] = await Promise.all([createTestWorld(), startOpenIdProvider(), launchBrowser()]);
  connectorId = await makeConnector('Harbour', ['harbour.example', 'both.example']);
  await makeConnector('Lighthouse', ['lighthouse.example']);
  const methods = ['username', 'email'].map((identifier) => ({
    identifier,
    password: true,
    verificationCode: false,
    isPasswordPrimary: true,
  }));
  const body = { singleSignOnEnabled: true, signIn: { methods }, signUp: { identifiers: ['username'], password: true, verify: false } };
  expect((await world.api('/api/sign-in-exp', { method: 'PATCH', body })).status).toBe(200);
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

async function makeConnector(connectorName: string, domains: readonly string[]): Promise<string> {
  const config = { clientId: provider.clientId, clientSecret: 'quiet', issuer: provider.issuer };
  const made = await world.api('/api/sso-connectors', { method: 'POST', body: { providerName: 'OIDC', connectorName, domains, config } });
  expect(made.status).toBe(200);
  return made.body.id;
}

async function arrive(query = ''): Promise<void> {
  await page.goto(`${world.endpoint}/demo-app${query}`);
  await page.waitForURL((url) => url.pathname !== '/demo-app');
}
const isSignedIn = () => page.getByRole('heading', { name: 'It works' }).waitFor();
const enterEmail = async (email: string) => {
  await page.getByLabel(/email/i).first().fill(email);
  await page.locator('form button[type="submit"]').click();
};

test('an address of an enterprise leads to its provider without a password, and back as a new account', async () => {
  provider.person = { sub: 'ann', email: 'ann@harbour.example', email_verified: true, name: 'Ann' };
  await arrive();
  await enterEmail('ann@harbour.example');
  await isSignedIn();
  const [user] = (await world.api('/api/users?search=ann@harbour.example')).body;
  expect(user).toMatchObject({ name: 'Ann', primaryEmail: 'ann@harbour.example' });
});

test('the company’s sign-in has a page of its own, which knows whose address it is', async () => {
  provider.person = { sub: 'ben', email: 'ben@lighthouse.example', email_verified: true };
  await arrive();
  await page.getByRole('link', { name: 'Sign in with your company' }).click();
  await enterEmail('ben@elsewhere.example');
  await page.getByText('No company signs in with this address').waitFor();
  await enterEmail('ben@lighthouse.example');
  await isSignedIn();
});

test('an application sends people straight to the provider; an answer to another question opens nothing', async () => {
  provider.person = { sub: 'carla', email: 'carla@harbour.example', email_verified: true };
  await arrive(`?direct_sign_in=sso:${connectorId}`);
  await isSignedIn();

  await context.clearCookies();
  await arrive('?prompt=login');
  await page.goto(`${world.endpoint}/callback/${connectorId}?code=stolen&state=guessed`);
  await page.getByText('belongs to no sign-in of this browser').waitFor();
  await arrive('?prompt=login&direct_sign_in=sso:nobody');
  await page.getByRole('heading', { name: /Sign in to/ }).waitFor();
});
