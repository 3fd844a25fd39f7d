import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { ClientApp } from '../clients/client-app.ts';
import { startOpenidClientApp } from '../clients/openid-client-app.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { enterCodeFromMessage, enterPhone, readCode } from '../world/hosted-pages.ts';
import type { ClientName } from '../world/shared-world.ts';
import { apiResource, clientSecret } from '../world/world-bootstrap.ts';

const { endpoint, homeUrls } = inject('world');
let browser: Browser;
let app: ClientApp;
let otherApp: ClientApp;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const start = (client: ClientName) =>
    startOpenidClientApp({ endpoint, homeUrl: homeUrls[client], client: { id: client, secret: clientSecret(client) }, apiResource });
  [browser, app, otherApp] = await Promise.all([launchBrowser(), start('openid-client'), start('companion')]);
});
afterAll(() => Promise.all([browser?.close(), app?.stop(), otherApp?.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context.close());

const signIn = (client: ClientApp) => new URL(client.paths.signIn, client.homeUrl).href;
const signUp = (client: ClientApp) => new URL(client.paths.signUp, client.homeUrl).href;
const heading = (name: string | RegExp, within: Page = page) => within.getByRole('heading', { name });

describe('bad input', () => {
  test.each(['12025', 'call me', '1'.repeat(40)])(
    'the phone number "%s" is refused beside the field, and nothing typed is lost',
    async (phone) => {
      await page.goto(signUp(app));
      await enterPhone(page, phone);
      await page.getByText('Check the number').first().waitFor();
      expect(await page.getByRole('textbox', { name: 'Phone number' }).inputValue()).not.toBe('');
      expect(page.url()).toContain('/register');
    },
  );

  test('a wrong code is refused, the right one still works', async () => {
    const phone = '+12025550141';
    await page.goto(signUp(app));
    await enterPhone(page, phone);
    const field = page.locator('input[autocomplete="one-time-code"]');
    await field.waitFor();
    const code = await readCode(phone);
    await field.pressSequentially(code === '000000' ? '000001' : '000000');
    await page.getByText('That is not the code').waitFor();
    await field.fill(code);
    await page.getByText('Signed in as').waitFor();
    expect(page.url()).toBe(app.homeUrl);
  });

  test('a new code cannot be asked for before its time', async () => {
    await page.goto(signUp(app));
    await enterPhone(page, '+12025550142');
    await page
      .getByText(/You can ask for a new code in \d+ seconds/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Send a new code' }).count()).toBe(0);
  });

  test('an unknown application and an address that is not registered end on our page, never at the address', async () => {
    const query = { client_id: 'openid-client', redirect_uri: 'https://evil.example/callback', response_type: 'code', scope: 'openid' };
    for (const change of [{}, { client_id: 'nobody' }]) {
      const response = await page.goto(`${endpoint}/oidc/auth?${new URLSearchParams({ ...query, ...change })}`);
      expect(response?.status()).toBe(400);
      await heading('That did not work').waitFor();
    }
  });
});

describe('cookies and history', () => {
  test('two applications sign in side by side in one browser, each tab to its own', async () => {
    const second = await context.newPage();
    await page.goto(signUp(app));
    await second.goto(signUp(otherApp));
    await enterPhone(page, '+12025550143');
    await enterCodeFromMessage(page, '+12025550143');
    await page.getByText('Signed in as').waitFor();
    await enterPhone(second, '+12025550144');
    await enterCodeFromMessage(second, '+12025550144');
    await second.getByText('Signed in as').waitFor();
    expect([page.url(), second.url()]).toEqual([app.homeUrl, otherApp.homeUrl]);
  });

  test.each([
    ['lost', () => context.clearCookies()],
    ['changed', changeInteractionCookie],
  ])('when the cookies are %s in the middle, the page says so and shows the way back', async (_, spoil) => {
    await page.goto(signUp(app));
    await page.getByRole('textbox', { name: 'Phone number' }).waitFor();
    await spoil();
    await enterPhone(page, '+12025550145');
    await heading('No sign-in is under way').waitFor();
    expect(await page.getByRole('link', { name: /Back to/ }).getAttribute('href')).toMatch(app.homeUrl.replace(/\/$/, ''));
  });

  test('the back button after a sign-in shows no dead form', async () => {
    await page.goto(signUp(app));
    await enterPhone(page, '+12025550146');
    await enterCodeFromMessage(page, '+12025550146');
    await page.getByText('Signed in as').waitFor();
    await page.goBack();
    await heading('No sign-in is under way').or(page.getByText('Signed in as')).first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  test('a page of the sign-in opened without one explains itself', async () => {
    await page.goto(`${endpoint}/sign-in`);
    await heading('No sign-in is under way').waitFor();
    expect(new URL(page.url()).pathname).toBe('/unknown-session');
  });
});

describe('languages', () => {
  test.each([
    ['th', 'สมัคร|สร้าง|ลงทะเบียน'],
    ['pt-BR', 'Cri'],
  ])('the page speaks the language of the browser: %s', async (locale, word) => {
    const foreign = await browser.newContext({ locale });
    const foreignPage = await foreign.newPage();
    await foreignPage.goto(signUp(app));
    await foreignPage.getByRole('heading', { name: new RegExp(word) }).waitFor();
    expect(await foreignPage.locator('html').getAttribute('lang')).toBe(locale);
    await foreign.close();
  });
});

describe('accessibility, by axe-core', () => {
  const screens = {
    'sign-in': () => page.goto(signIn(app)),
    register: () => page.goto(signUp(app)),
    'verification code': async () => {
      await page.goto(signUp(app));
      await enterPhone(page, '+12025550147');
      await page.locator('input[autocomplete="one-time-code"]').waitFor();
    },
    'unknown session': () => page.goto(`${endpoint}/unknown-session`),
    error: () => page.goto(`${endpoint}/oidc/auth?client_id=nobody`),
    'not found': () => page.goto(`${endpoint}/no-such-page`),
  };
  const cases = Object.entries(screens).flatMap(([name, open]) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme, open })));

  test.each(cases)('$name, $scheme: no violation of WCAG 2.2 AA', async ({ scheme, open }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open();
    await page.getByRole('heading').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});

/** One character of the signed value, so that the signature does not fit any more. */
async function changeInteractionCookie(): Promise<void> {
  const cookies = await context.cookies();
  const interaction = cookies.find(({ name }) => name === '_interaction');
  if (interaction === undefined) throw new Error('There is no interaction cookie to change');
  await context.addCookies([{ ...interaction, value: interaction.value.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }]);
}
