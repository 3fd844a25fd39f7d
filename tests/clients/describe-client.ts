import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../world/browser.ts';
import { enterCodeFromMessage, enterPhone } from '../world/hosted-pages.ts';
import type { ClientName } from '../world/shared-world.ts';
import { apiResource, clientSecret } from '../world/world-bootstrap.ts';
import type { ClientApp, ClientAppOptions } from './client-app.ts';
import { startOpenidClientApp } from './openid-client-app.ts';

interface ClientUnderTest {
  readonly name: Exclude<ClientName, 'companion'>;
  /** International form; every client registers a number of its own. */
  readonly phone: string;
  readonly start: (options: ClientAppOptions) => Promise<ClientApp>;
  /** Whether what the client needs is on this machine; otherwise its tests count as skipped. */
  readonly isAvailable?: boolean;
}

/** The life of a person in an application: register, read, refresh, enter a second application, sign out, sign in again. The tests build on each other. */
export function describeClient({ name, phone, start, isAvailable = true }: ClientUnderTest): void {
  describe.runIf(isAvailable)(`${name}, driven through the hosted pages`, () => {
    const { endpoint, homeUrls } = inject('world');
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let app: ClientApp;
    let companion: ClientApp;
    let subject = '';

    beforeAll(async () => {
      const options = (client: ClientName) => ({
        endpoint,
        homeUrl: homeUrls[client],
        client: { id: client, secret: clientSecret(client) },
        apiResource,
      });
      [app, companion, browser] = await Promise.all([start(options(name)), startOpenidClientApp(options('companion')), launchBrowser()]);
      context = await browser.newContext();
      context.setDefaultTimeout(10_000);
      page = await context.newPage();
    });
    afterAll(() => Promise.all([browser?.close(), app?.stop(), companion?.stop()]));

    const open = (path: string) => page.goto(new URL(path, app.homeUrl).href);
    const bodyText = async () => (await page.locator('body').innerText()).trim();
    const expectSignedIn = async () => {
      await page.getByText('Signed in as').waitFor();
      return (await bodyText()).replace(/^.*Signed in as /s, '');
    };
    const readJson = async (path: string) => {
      await open(path);
      await page.getByText('{').waitFor();
      return JSON.parse(await bodyText()) as Record<string, unknown>;
    };

    test('nobody is signed in at first', async () => {
      await open('/');
      await page.getByText('Not signed in').waitFor();
      expect(await bodyText()).toBe('Not signed in');
    });

    test('a new person registers with a phone number and the code sent to it', async () => {
      await open(app.paths.signUp);
      await page.waitForURL(/\/register\?/);
      await enterPhone(page, phone);
      await enterCodeFromMessage(page, phone);
      subject = await expectSignedIn();
      expect(subject).toMatch(/^[0-9a-z]{12}$/);
    });

    test('user info tells the verified phone number of the same person', async () => {
      expect(await readJson('/user-info')).toMatchObject({
        sub: subject,
        phone_number: phone.replace('+', ''),
        phone_number_verified: true,
      });
    });

    test('the refresh token buys an access token for an API', async () => {
      expect(await readJson('/api-token')).toMatchObject({ sub: subject, aud: apiResource, iss: `${endpoint}/oidc`, client_id: name });
    });

    test('a second application signs the same person in without showing a form', async () => {
      const pages: string[] = [];
      page.on('framenavigated', (frame) => pages.push(new URL(frame.url()).pathname));
      await page.goto(new URL(companion.paths.signIn, companion.homeUrl).href);
      expect(await expectSignedIn()).toBe(subject);
      expect(pages).not.toContain('/sign-in');
    });

    test('after signing out the next sign-in asks again, and the same person comes back', async () => {
      await open(app.paths.signOut);
      await page.waitForURL((url) => url.origin === new URL(app.homeUrl).origin && url.pathname === '/');
      await page.getByText('Not signed in').waitFor();
      await open(app.paths.signIn);
      await page.waitForURL(/\/sign-in\?/);
      await enterPhone(page, phone);
      await enterCodeFromMessage(page, phone);
      expect(await expectSignedIn()).toBe(subject);
    });
  });
}
