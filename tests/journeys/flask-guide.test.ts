import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonPath } from '../clients/flask-app.ts';
import { startTwilioDouble, type TwilioDouble } from '../doubles/twilio.ts';
import { launchBrowser } from '../world/browser.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';
import { startProgram, waitForAnswer, type Program } from '../world/start-program.ts';

const phone = '+66812345678';
const administrator = { username: 'admin', password: 'lintel-Admin-2026' };

/** The guide is the product: what it shows for Flask is written to a file as it stands, and run. The tests build on each other. */
describe.runIf(process.env['PYTHON_PATH'] !== '')('a developer follows the Flask guide', () => {
  let lintel: Lintel;
  let twilio: TwilioDouble;
  let browser: Browser;
  let console: Page;
  let person: Page;
  let flask: Program | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lintel-guide-'));
  let home: string;
  let source: string;

  beforeAll(async () => {
    twilio = await startTwilioDouble();
    const phoneCodes = {
      connectors: [{ connectorId: 'twilio-short-message-service', config: twilio.connectorConfig }],
      signInExperience: {
        signUp: { identifiers: ['phone'], password: false, verify: true },
        signIn: { methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }] },
      },
    };
    [lintel, browser, home] = await Promise.all([
      startLintel({
        bootstrap: { administrator, tenants: [{ id: 'default', ...phoneCodes }] },
        databaseServer: process.env['TEST_DB_URL'],
        env: { LOG_LEVEL: 'warn' },
      }),
      launchBrowser(),
      freePort().then((port) => `http://localhost:${port}`),
    ]);
    [console, person] = await Promise.all([newPage(), newPage()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), flask?.kill(), lintel?.stop(), twilio?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ locale: 'en' });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  async function enterPhoneAndCode(): Promise<void> {
    twilio.clear();
    await person.getByRole('textbox', { name: 'Phone number' }).fill(phone);
    await person.locator('form button[type="submit"]').click();
    const field = person.locator('input[autocomplete="one-time-code"]');
    await field.waitFor();
    await expect.poll(() => twilio.lastCode(phone)).toBeDefined();
    await field.pressSequentially(twilio.lastCode(phone) ?? '');
  }

  test('an application is created from the library of frameworks', async () => {
    await console.goto(`${lintel.adminEndpoint}/console`);
    await console.getByLabel('User name').fill(administrator.username);
    await console.getByLabel('Password', { exact: true }).fill(administrator.password);
    await console.keyboard.press('Enter');
    await console.getByRole('link', { name: 'View all' }).click();
    await console.getByLabel('Search frameworks').fill('flask');
    await console.getByRole('button', { name: /Flask/ }).click();
    const dialog = console.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Bookstore');
    await dialog.getByRole('button', { name: /^Create/ }).click();
    await console.getByText('Congratulations! Bookstore is created').waitFor();
  });

  test('the guide registers the addresses and holds the application’s own values', async () => {
    for (const [field, address] of [
      ['Redirect URIs', `${home}/callback`],
      ['Post sign-out redirect URIs', `${home}/`],
    ] as const) {
      const list = console.getByRole('group', { name: field, exact: true });
      const card = console
        .locator('main *')
        .filter({ has: list })
        .filter({ has: console.getByRole('button', { name: /^Save/ }) })
        .last();
      await list.getByRole('textbox').first().fill(address);
      await card.getByRole('button', { name: 'Save', exact: true }).click();
      await card.getByRole('button', { name: 'Saved' }).waitFor();
    }
    source = (await console.locator('pre[aria-label="app.py"]').allInnerTexts()).join('\n\n\n');
    expect(source).toContain(`endpoint="${lintel.endpoint}"`);
    expect(source).toContain(`redirectUri="${home}/callback"`);
    expect(source).not.toContain('{{');
  });

  test('its code registers a person with a phone number and a code', async () => {
    writeFileSync(join(folder, 'app.py'), source);
    flask = startProgram({
      command: [pythonPath, '-m', 'flask', '--app', 'app', 'run', '--host', 'localhost', '--port', new URL(home).port],
      env: {},
      cwd: folder,
    });
    await waitForAnswer(flask, home);
    await person.goto(home);
    await person.getByRole('link', { name: 'Create account' }).click();
    await enterPhoneAndCode();
    await person.getByText('Hello,').waitFor();
    await person.getByRole('link', { name: 'Profile' }).click();
    expect(await person.locator('body').innerText()).toContain(phone.slice(1));
  });

  test('and signs out: the next sign-in asks again', async () => {
    await person.goto(`${home}/sign-out`);
    await person.getByRole('link', { name: 'Sign in' }).click();
    await enterPhoneAndCode();
    await person.getByText('Hello,').waitFor();
  });
});
