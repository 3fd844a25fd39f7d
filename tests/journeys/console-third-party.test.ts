import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPkce, TestBrowser } from '../../apps/server/src/test-browser.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';
import { startProgram } from '../world/start-program.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };
const ann = { username: 'ann', password: 'a harbour at dusk 7' };

/** Other people's applications, devices, and what a person has let in. The tests build on each other. */
describe('an administrator decides what applications get, and ends what a person has', () => {
  let lintel: Lintel;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const tenant = {
      id: 'default',
      resources: [{ name: 'Books', indicator: 'https://books.example', scopes: ['read:books', 'write:books'] }],
      organizationScopes: ['lend:books'],
      users: [{ ...ann, name: 'Ann' }],
    };
    [lintel, browser] = await Promise.all([
      startLintel({
        bootstrap: { administrator, tenants: [tenant] },
        databaseServer: process.env['TEST_DB_URL'],
        env: { LOG_LEVEL: 'error' },
      }),
      launchBrowser(),
    ]);
    context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
  });
  afterAll(() => Promise.all([browser?.close(), lintel?.stop()]));

  const openConsole = (path: string) => page.goto(`${lintel.adminEndpoint}/console${path}`);
  const dialog = () => page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  async function startCreating(name: string, type: string): Promise<void> {
    await openConsole('/get-started/frameworks');
    await button('Create without a guide').click();
    await dialog().getByLabel('Name').fill(name);
    await dialog().getByRole('radio', { name: type, exact: true }).check();
  }
  async function finishCreating(name: string): Promise<void> {
    await dialog().getByRole('button', { name: 'Create application' }).click();
    await page.getByText(`Congratulations! ${name} is created`).waitFor();
  }
  async function allow(label: string, option: string): Promise<void> {
    const field = page.getByLabel(label, { exact: true }).first();
    await field.click();
    await page.getByRole('option', { name: option }).first().click();
    await page.keyboard.press('Escape');
    await page.locator('section').filter({ has: field }).getByRole('button', { name: 'Allow' }).click();
    await button(`Remove ${option.split(' ')[0]}`)
      .first()
      .waitFor();
  }

  test('signs in', async () => {
    await openConsole('/applications');
    await page.getByRole('textbox').first().fill(administrator.username);
    await page.keyboard.press('Enter');
    await page.locator('input[type=password]').fill(administrator.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Applications' }).waitFor();
  });

  test('creates a third-party application and says what it may ask people for', async () => {
    await startCreating('Reader', 'Single page app');
    await dialog().getByRole('switch', { name: 'Third-party application' }).check();
    await finishCreating('Reader');
    await page.getByRole('tab', { name: 'Permissions' }).click();
    await allow('Personal data to allow', 'email');
    await allow('API permissions to allow', 'read:books · Books');
    await allow('Organization permissions to allow', 'lend:books');
    await allow('API permissions in organizations to allow', 'write:books · Books');
    expect(await findBarriers(page)).toEqual([]);

    await button('Remove email').click();
    await dialog().getByRole('button', { name: 'Take away' }).click();
    await button('Remove email').waitFor({ state: 'detached' });
  });

  test('creates an application for a device, which has no addresses to register', async () => {
    await startCreating('Television', 'Device');
    await finishCreating('Television');
    await page.getByText('people enter its code at /device').waitFor();
    expect(await page.getByText('Redirect URIs').count()).toBe(0);
    await page.getByRole('tab', { name: 'Endpoints and credentials' }).click();
    await page.getByText(`${lintel.endpoint}/oidc/device/auth`).waitFor();
  });

  test('sees where a person is signed in and what they granted, and ends both', async () => {
    const elsewhere = new TestBrowser(lintel.endpoint);
    const request = new URLSearchParams({
      client_id: 'demo-app',
      redirect_uri: `${lintel.endpoint}/demo-app`,
      response_type: 'code',
      scope: 'openid profile',
      code_challenge: createPkce().challenge,
      code_challenge_method: 'S256',
    });
    const signedIn = await elsewhere.signIn(`/oidc/auth?${request}`, ann);
    expect(signedIn.location?.searchParams.get('code')).toBeTruthy();

    await openConsole('/users');
    await page.getByRole('link', { name: 'Ann' }).click();
    await page.getByRole('tab', { name: 'Granted access' }).click();
    await page.getByText('profile', { exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await button('Revoke access').click();
    await dialog().getByRole('button', { name: 'Revoke access' }).click();
    await page.getByText('No application has access').waitFor();

    await page.getByRole('tab', { name: 'Sessions' }).click();
    await button('End session').click();
    await dialog().getByRole('button', { name: 'End session' }).click();
    await page.getByText('Not signed in anywhere').waitFor();
    expect((await elsewhere.request(`/oidc/auth?${request}`)).location?.pathname).toBe('/sign-in');
  });

  test('the sample of the device guide signs in who enters its code', async () => {
    await openConsole('/get-started/frameworks');
    await page.getByRole('button', { name: /^Device/ }).click();
    await dialog().getByLabel('Name').fill('Terminal');
    await finishCreating('Terminal');
    const blocks = page.locator('pre[aria-label="sign-in.mjs"]');
    await blocks.nth(2).waitFor();
    const file = join(await mkdtemp(join(tmpdir(), 'lintel-device-')), 'sign-in.mjs');
    await writeFile(file, (await blocks.allInnerTexts()).join('\n\n'));
    const sample = startProgram({ command: [process.execPath, file], env: {} });
    try {
      await expect.poll(() => sample.output(), { timeout: 10_000 }).toMatch(/user_code=\S+/);
      const address = /or open (\S+)/.exec(sample.output())?.[1] ?? '';
      const phone = await browser.newContext({ locale: 'en-US' });
      const handset = await phone.newPage();
      await handset.goto(address);
      await handset.getByRole('button', { name: 'Continue' }).click();
      await handset.getByRole('button', { name: 'Allow', exact: true }).click();
      await handset.getByRole('textbox').first().fill(ann.username);
      await handset.keyboard.press('Enter');
      await handset.locator('input[type=password]').fill(ann.password);
      await handset.keyboard.press('Enter');
      await handset.getByRole('heading', { name: 'Your device is connected' }).waitFor();
      await phone.close();
      await expect.poll(() => sample.output(), { timeout: 15_000 }).toMatch(/Signed in as[\s\S]+name: 'Ann'/);
    } finally {
      await sample.kill();
      await rm(dirname(file), { recursive: true });
    }
  });
});
