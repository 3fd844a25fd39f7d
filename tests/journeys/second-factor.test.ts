import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAuthenticator } from '../../apps/server/src/sign-in/second-factor/test-authenticator.ts';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';

let world: TestWorld;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const password = 'Tr0ub4dor&3-words';

beforeAll(async () => {
  [world, browser] = await Promise.all([createTestWorld(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context.close());

async function chooseSettings(mfa: object, more: object = {}): Promise<void> {
  const body = {
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    signUp: { identifiers: ['username'], password: true, verify: false },
    mfa,
    ...more,
  };
  expect((await world.api('/api/sign-in-exp', { method: 'PATCH', body })).status).toBe(200);
}
const submit = () => page.locator('form button[type="submit"]').click();
const isSignedIn = () => page.getByRole('heading', { name: 'It works' }).waitFor();
const isAt = (path: string) => page.waitForURL((url) => url.pathname === path);
const enterCode = (code: string) => page.getByLabel('6-digit code').pressSequentially(code);

/** Comes from the demo application without a session, and gives name and password. */
async function signIn(name: string): Promise<void> {
  await context.clearCookies();
  page = await context.newPage(); // the demo application keeps its tokens in the tab
  await enterPassword(name);
}

async function enterPassword(name: string): Promise<void> {
  await page.goto(`${world.endpoint}/demo-app`);
  await page.getByLabel('User name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await submit();
}

test('an authenticator app and backup codes are set up while registering, and asked for afterwards', async () => {
  await chooseSettings({ factors: ['Totp', 'BackupCode'], policy: 'Mandatory' });
  await page.goto(`${world.endpoint}/demo-app?first_screen=register`);
  await page.getByLabel('User name', { exact: true }).fill('malee');
  await submit();
  await page.getByLabel('New password', { exact: true }).fill(password);
  await submit();

  await isAt('/mfa-binding/Totp');
  await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const app = createAuthenticator(world, (await page.locator('code').innerText()).replaceAll(' ', ''));
  await enterCode('000000');
  await page.getByText('That code is not right').waitFor();
  await enterCode(await app.nextCode());

  await isAt('/mfa-binding/BackupCode');
  const backupCode = await page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem').first().innerText();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await isSignedIn();

  await signIn('malee');
  await isAt('/mfa-verification/Totp');
  await page.reload(); // what may be proven outlives the page
  await enterCode(await app.nextCode());
  await isSignedIn();

  await signIn('malee');
  await isAt('/mfa-verification/Totp');
  await page.getByRole('link', { name: 'Confirm another way' }).click();
  await page.getByRole('link', { name: 'Backup code' }).click();
  await page.getByLabel('Backup code').fill('0000000000');
  await submit();
  await page.getByText('That code is not right, or it was used before.').waitFor();
  await page.getByLabel('Backup code').fill(backupCode);
  await submit();
  await isSignedIn();
});

test('where it is up to them, people put it off with one press', async () => {
  await chooseSettings({ factors: ['Totp', 'BackupCode'], policy: 'PromptAtSignInAndSignUp' });
  await world.api('/api/users', { method: 'POST', body: { username: 'somchai', password } });
  await signIn('somchai');
  await isAt('/mfa-onboarding');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Not now' }).click();
  await isSignedIn();
});

test('a passkey is made by the device and used at the next sign-in; who breaks it off may try again, who trusts the browser is not asked', async () => {
  await chooseSettings({ factors: ['WebAuthn'], policy: 'Mandatory' }, { trustedDevice: { enabled: true, durationDays: 14 } });
  await world.api('/api/users', { method: 'POST', body: { username: 'anong', password } });
  await signIn('anong');
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const;
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, isUserVerified: false } });
  await isAt('/mfa-binding/WebAuthn');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByText('That did not finish.').waitFor();
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await isSignedIn();

  await context.clearCookies();
  await page.evaluate(() => sessionStorage.clear());
  await enterPassword('anong');
  await isAt('/mfa-verification/WebAuthn');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Do not ask again in this browser for 14 days').check();
  await page.getByRole('button', { name: 'Use passkey' }).click();
  await isSignedIn();

  await context.clearCookies({ name: /^_session/ });
  await page.evaluate(() => sessionStorage.clear());
  await enterPassword('anong');
  await isSignedIn();
});
