import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { startTwilioDouble, type TwilioDouble } from '../doubles/twilio.ts';
import { launchBrowser } from '../world/browser.ts';

// Ways through the hosted pages that depend on the tenant's settings: a world of its own, whose settings each test chooses.

let world: TestWorld;
let twilio: TwilioDouble;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [world, twilio, browser] = await Promise.all([createTestWorld(), startTwilioDouble(), launchBrowser()]);
  const body = { connectorId: 'twilio-short-message-service', config: twilio.connectorConfig };
  expect((await world.api('/api/connectors', { method: 'POST', body })).status).toBe(200);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([twilio?.close(), world?.close()]);
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});
afterEach(() => context.close());

const username = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };
const phoneCode = { identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false };
const phonePassword = { identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: true };
const byUsername = { signIn: { methods: [username] }, signUp: { identifiers: ['username'], password: true, verify: false } };
const password = 'Tr0ub4dor&3-words';

async function chooseSettings(settings: object): Promise<void> {
  const plain = { termsOfUseUrl: null, agreeToTermsPolicy: 'Automatic', customCss: null };
  const { status, body } = await world.api('/api/sign-in-exp', { method: 'PATCH', body: { ...plain, ...settings } });
  expect(status, JSON.stringify(body)).toBe(200);
}

/** Comes from the demo application, which passes its query on to the authorization request. */
async function arrive(query = ''): Promise<void> {
  await page.goto(`${world.endpoint}/demo-app${query}`);
  await page.getByRole('heading').first().waitFor();
  await page.waitForURL((url) => url.pathname !== '/demo-app');
}
const submit = () => page.locator('form button[type="submit"]').click();
const fill = async (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
const isSignedIn = () => page.getByRole('heading', { name: 'It works' }).waitFor();
const reads = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function enterCode(phone: string): Promise<void> {
  const field = page.getByLabel('6-digit code');
  await field.waitFor();
  await field.pressSequentially(twilio.lastCode(phone) ?? 'no code was sent');
}

async function registerUsername(name: string): Promise<void> {
  await arrive('?first_screen=register');
  await fill('User name', name);
  await submit();
  await fill('New password', password);
  await submit();
  await isSignedIn();
}

describe('user name and password', () => {
  beforeAll(() => chooseSettings(byUsername));

  test('a new account: what is wrong with the password is said beside it', async () => {
    await arrive('?first_screen=register');
    await fill('User name', 'somchai');
    await submit();
    await fill('New password', 'abc');
    await submit();
    await reads('at least 8 characters');
    await fill('New password', password);
    await submit();
    await isSignedIn();
  });

  test('a taken name is refused before a password is asked for', async () => {
    await registerUsername('taken');
    await context.clearCookies();
    await arrive('?first_screen=register');
    await fill('User name', 'taken');
    await submit();
    await reads('That user name is taken');
  });

  test('a wrong password and an unknown name get the same answer; the right one signs in', async () => {
    await registerUsername('malee');
    await context.clearCookies();
    await page.evaluate(() => sessionStorage.clear());
    await arrive();
    const answers: string[] = [];
    for (const name of ['nobody_at_all', 'malee']) {
      await fill('User name', name);
      await fill('Password', 'not this one');
      await submit();
      await reads('That is not right');
      answers.push(await page.locator('main').innerText());
    }
    expect(answers[1]).toBe(answers[0]);
    await fill('Password', password);
    await submit();
    await isSignedIn();
  });
});

describe('phone with password', () => {
  const phone = '+66812345601';
  beforeAll(() =>
    chooseSettings({ signIn: { methods: [phonePassword] }, signUp: { identifiers: ['phone'], password: true, verify: true } }),
  );

  test('an account is made by code and completed by a password; a forgotten one is reset by code', async () => {
    await arrive('?first_screen=register');
    await fill('Phone number', phone);
    await submit();
    await enterCode(phone);
    await page.getByRole('heading', { name: 'Choose a password' }).waitFor();
    await fill('New password', password);
    await submit();
    await isSignedIn();

    await page.evaluate(() => sessionStorage.clear());
    await arrive();
    await fill('Phone number', '+66 81 234 5601');
    await submit();
    await fill('Password', 'forgotten');
    await submit();
    await reads('That is not right');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    expect(await page.getByLabel('Phone number').inputValue()).toBe('+66 81 234 5601');
    await submit();
    await reads('belongs to an account');
    await enterCode(phone);
    await page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
    await fill('New password', `${password}-2`);
    await submit();
    await reads('Your password is changed');
    await submit();
    await fill('Password', `${password}-2`);
    await submit();
    await isSignedIn();
  });

  test('a number of nobody gets the same page as one with an account, and no message', async () => {
    const before = twilio.requestCount;
    await arrive();
    await page.goto(`${world.endpoint}/forgot-password?app_id=demo-app`);
    await fill('Phone number', '+66812345699');
    await submit();
    await reads('If');
    await page.getByRole('heading', { name: 'Check your phone' }).waitFor();
    expect(twilio.requestCount).toBe(before);
  });
});

describe('several kinds of identifier', () => {
  const phone = '+66812345602';
  const terms = { termsOfUseUrl: 'https://bookstore.example/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' };
  beforeAll(() =>
    chooseSettings({
      ...terms,
      signIn: { methods: [phoneCode, username] },
      signUp: { identifiers: ['phone'], password: false, verify: true },
    }),
  );

  test('a proven, unknown number becomes an account only when the person says so and agrees to the terms; then it signs in from the register page too', async () => {
    await arrive();
    await fill('Phone number or user name', phone);
    await submit();
    await enterCode(phone);
    await page.getByRole('heading', { name: 'Create an account?' }).waitFor();
    await submit();
    await reads('To go on, tick the box');
    await page.getByRole('checkbox').check();
    await submit();
    await isSignedIn();

    await context.clearCookies();
    await page.evaluate(() => sessionStorage.clear());
    await arrive('?first_screen=register');
    await fill('Phone number', phone);
    await page.getByRole('checkbox').check();
    await submit();
    await enterCode(phone);
    await isSignedIn();
  });

  test('when the message could not be sent, the page says so and keeps the number', async () => {
    twilio.trouble({ status: 400, code: 21211, message: 'Invalid To' });
    await arrive();
    await fill('Phone number or user name', '+66812345603');
    await submit();
    await reads('The code could not be sent');
    expect(await page.getByLabel('Phone number or user name').inputValue()).toBe('+66812345603');
  });

  test('the country is chosen by keyboard, and the focus comes back', async () => {
    await arrive();
    await page.getByLabel('Phone number or user name').fill('081');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('thai');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Country: Thailand' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('+66');
  });
});

test('an account that must have a phone number asks for it, in national form too, and proves it', async () => {
  const signUp = { identifiers: ['username'], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'phone', verify: true }] };
  await chooseSettings({ signIn: { methods: [username, phonePassword] }, signUp });
  await context.close();
  context = await browser.newContext({ locale: 'th-TH' });
  page = await context.newPage();
  await arrive('?first_screen=register&ui_locales=en');
  await fill('User name', 'with_phone');
  await submit();
  await fill('New password', password);
  await submit();
  await page.getByRole('heading', { name: 'Add your phone number' }).waitFor();
  await fill('Phone number', '081 234 5604');
  await submit();
  await enterCode('66812345604');
  await isSignedIn();
});

describe('guards', () => {
  beforeAll(() => chooseSettings(byUsername));

  test('an application that sends the person back three times gets a help page, not a fourth form', async () => {
    await registerUsername('looping');
    for (let round = 0; round < 2; round += 1) {
      await page.evaluate(() => sessionStorage.removeItem('lintel:demo-tokens'));
      await arrive();
      await fill('User name', 'looping');
      await fill('Password', password);
      await submit();
      await isSignedIn();
    }
    await page.evaluate(() => sessionStorage.removeItem('lintel:demo-tokens'));
    await arrive();
    await page.getByRole('heading', { name: 'You keep coming back here' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('User name').waitFor();
  });

  test('custom style dresses the page and runs nothing', async () => {
    const customCss = `.lt-card{outline:9px solid rgb(1,2,3)}</style><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
    await chooseSettings({ ...byUsername, customCss });
    await arrive();
    expect(await page.locator('.lt-card').evaluate((card) => getComputedStyle(card).outlineColor)).toBe('rgb(1, 2, 3)');
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  test('a language that is read from right to left turns the page, not the code', async () => {
    await world.api('/api/custom-phrases/ar', { method: 'PUT', body: { screen: { signIn: { title: 'تسجيل الدخول' } } } });
    await chooseSettings({ signIn: { methods: [phoneCode] }, signUp: { identifiers: ['phone'], password: false, verify: true } });
    await arrive('?ui_locales=ar');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
    await page.locator('input[name="identifier"]').fill('+66812345605');
    await submit();
    const boxes = page.locator('.lt-code-box');
    await boxes.first().waitFor();
    const [first, last] = await Promise.all([boxes.first().boundingBox(), boxes.last().boundingBox()]);
    expect(first?.x).toBeLessThan(last?.x ?? 0);
  });
});

describe('the preview', () => {
  const message = (settings: object) => ({ type: 'lintel-preview', signInExperience: settings, language: 'pt-BR', theme: 'dark' });

  async function openFrame(origin: string, timeout = 10_000) {
    await page.goto(`${origin}/console/preview-test`);
    await page.setContent(`<iframe src="${world.endpoint}/sign-in?preview=1"></iframe>`);
    await page.frameLocator('iframe').getByRole('heading').waitFor({ timeout });
    return page.frameLocator('iframe');
  }

  test('draws what the console sends, in its language and theme, and sends nothing itself', async () => {
    await chooseSettings(byUsername);
    const { body: settings } = await world.api('/api/sign-in-exp');
    const frame = await openFrame(world.adminEndpoint);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const draft = { ...settings, signIn: { methods: [phoneCode] }, forgotPassword: { email: false, phone: false } };
    await page
      .locator('iframe')
      .evaluate((element: HTMLIFrameElement, data) => element.contentWindow?.postMessage(data, '*'), message(draft));
    await frame.getByText('Telefone', { exact: true }).waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await frame.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    expect(sent).toEqual(['GET /api/.well-known/phrases']);
  });

  test('is not shown by anybody else', async () => {
    const stranger = `http://127.0.0.1:${new URL(world.adminEndpoint).port}`;
    await expect(openFrame(stranger, 2_000)).rejects.toThrow('Timeout');
  });
});

test('a third-party application gets what the person allows, and the refusal where it is refused', async () => {
  await chooseSettings(byUsername);
  await registerUsername('consenting');
  const callback = `${world.endpoint}/weather-bot`;
  const oidcClientMetadata = { redirectUris: [callback], postLogoutRedirectUris: [] };
  const { body: app } = await world.api('/api/applications', {
    method: 'POST',
    body: { name: 'Weather Bot', type: 'SPA', isThirdParty: true, oidcClientMetadata },
  });
  await world.api(`/api/applications/${app.id}/user-consent-scopes`, { method: 'POST', body: { userScopes: ['profile'] } });
  const query = new URLSearchParams({
    client_id: app.id,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid profile email',
    state: 'kept',
    code_challenge: createHash('sha256').update('verifier').digest('base64url'),
    code_challenge_method: 'S256',
  });
  const answers: (string | null)[] = [];
  for (const choice of ['Do not allow', 'Allow'] as const) {
    await page.goto(`${world.endpoint}/oidc/auth?${query.toString()}`);
    await page.getByRole('heading', { name: 'Weather Bot asks for access' }).waitFor();
    await reads('your name, picture and profile');
    expect(await page.getByText('your email address').count()).toBe(0);
    await page.getByRole('button', { name: choice, exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/weather-bot');
    const answer = new URL(page.url()).searchParams;
    answers.push(answer.get('error') ?? (answer.get('code') && 'a code'));
    expect([answer.get('state'), answer.get('iss')]).toEqual(['kept', `${world.endpoint}/oidc`]);
  }
  expect(answers).toEqual(['access_denied', 'a code']);
  await page.goto(`${world.endpoint}/oidc/auth?${query.toString()}`);
  await page.waitForURL((url) => url.pathname === '/weather-bot' && url.searchParams.has('code')); // asked for once
});
