import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { launchBrowser } from '../world/browser.ts';

/** Runs in the page's own world when any of its text is taken for markup or script. */
const attack = `"'></title></style></script></textarea><img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script><svg/onload=globalThis.pwned=1>{{code}}`;
const scriptAddress = 'javascript:globalThis.pwned=1';

let world: TestWorld;
let browser: Browser;
let context: BrowserContext;
let applicationId: string;
/** Another site: its page tries to frame ours and to talk to it. */
let stranger: Server;
let strangerOrigin: string;

beforeAll(async () => {
  world = await createTestWorld();
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'en' });
  stranger = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><body></body>'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  strangerOrigin = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  await setUp();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => stranger.close(resolve));
  await world.close();
});

/** Everything that an administrator, or whoever writes an application's settings, can put on a page. */
async function setUp(): Promise<void> {
  const { body: application } = await world.api('/api/applications', {
    method: 'POST',
    body: {
      name: attack.slice(0, 256),
      type: 'Traditional',
      oidcClientMetadata: { redirectUris: ['https://bookstore.example/callback'], postLogoutRedirectUris: [] },
      isThirdParty: true,
    },
  });
  applicationId = application.id;
  const css = `body{outline:0}</style><script>globalThis.pwned=1</script><!-- --></STYLE ><img src=x onerror="globalThis.pwned=1"><style>a{background:url(${scriptAddress})}`;
  const phrases = {
    screen: { signIn: { title: attack }, error: { title: attack, lead: attack } },
    action: { signIn: attack },
    page: { noScript: attack },
  };
  for (const [path, method, body] of [
    [`/api/applications/${applicationId}/sign-in-experience`, 'PUT', { displayName: attack.slice(0, 256), customCss: css }],
    ['/api/custom-phrases/en', 'PUT', phrases],
    ['/api/sign-in-exp', 'PATCH', { customCss: css, branding: { logoUrl: 'https://logo.invalid/"onerror="globalThis.pwned=1' } }],
  ] as const) {
    const answer = await world.api(path, { method, body });
    expect({ path, ...answer.body }, path).toMatchObject(answer.status < 300 ? {} : { code: 'guard.invalid_input' });
  }
}

const hints = () =>
  new URLSearchParams({
    login_hint: attack,
    ui_locales: 'en',
    identifier: 'username',
    error: attack,
    error_description: attack,
    fallback: scriptAddress,
    redirect_to: scriptAddress,
    setup: attack,
  }).toString();

const authorization = (more: Record<string, string> = {}): string =>
  `${world.endpoint}/oidc/auth?${new URLSearchParams({ client_id: applicationId, redirect_uri: 'https://bookstore.example/callback', response_type: 'code', scope: 'openid', state: attack, login_hint: attack, ...more }).toString()}`;

const pages: readonly (readonly [string, () => string])[] = [
  ['sign-in', () => authorization()],
  ['register', () => authorization({ first_screen: 'register' })],
  ['forgotten password', () => authorization({ first_screen: 'reset_password' })],
  ['direct sign-in', () => authorization({ direct_sign_in: 'social:github' })],
  ['one-time token', () => authorization({ one_time_token: attack })],
  ['preview', () => `${world.endpoint}/sign-in?preview=1&app_id=${applicationId}&${hints()}`],
  ['lost visitor', () => `${world.endpoint}/unknown-session?app_id=${applicationId}&${hints()}`],
  ['callback of a provider', () => `${world.endpoint}/callback/${encodeURIComponent(attack)}?${hints()}`],
  ['fallback address', () => `${world.endpoint}/direct/social/github?${hints()}`],
  ['no such page', () => `${world.endpoint}/${encodeURIComponent(attack)}?${hints()}`],
  ['protocol error', () => `${world.endpoint}/oidc/auth?client_id=${encodeURIComponent(attack)}&${hints()}`],
  ['redirect address refused', () => authorization({ redirect_uri: scriptAddress })],
  ['sign-out', () => `${world.endpoint}/oidc/session/end?client_id=${applicationId}&${hints()}`],
  ['signed out', () => `${world.endpoint}/oidc/session/end/success?${hints()}`],
  ['demo application', () => `${world.endpoint}/demo-app?state=x&${hints()}`],
  ['console', () => `${world.adminEndpoint}/console?${hints()}`],
  ['console welcome', () => `${world.adminEndpoint}/console/welcome?${hints()}`],
  ['console callback', () => `${world.adminEndpoint}/console/callback?state=x&${hints()}`],
];

/** Waits until the page's own script has drawn it, where it has one. */
async function visit(page: Page, address: string) {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const answer = await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  return { dialogs, headers: answer?.headers() ?? {} };
}

describe.each(pages)('the page "%s"', (_name, address) => {
  it('runs nothing of what it was given, has scripts of ours alone, and a policy that forbids others', async () => {
    const page = await context.newPage();
    const { dialogs, headers } = await visit(page, address());
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    const scripts = await page.evaluate(() =>
      Array.from(document.scripts, ({ src, type, textContent }) => ({ src, type, textContent: textContent?.slice(0, 200) })),
    );
    for (const script of scripts)
      expect(
        script.src.startsWith(new URL(page.url()).origin) ||
          script.type === 'application/json' ||
          script.textContent?.includes('lintel:departures'),
      ).toBe(true);
    const handlers = await page.evaluate(
      () =>
        document.querySelectorAll('[onerror],[onload],[onclick],a[href^="javascript:"],form[action^="javascript:"],iframe[srcdoc]').length,
    );
    expect(handlers).toBe(0);

    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toMatch(/frame-ancestors '?\S/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeTruthy();

    const isInlineRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = 1';
      document.head.append(script);
      return (globalThis as { inlineRan?: number }).inlineRan;
    });
    expect(isInlineRun).toBeUndefined();
    await page.close();
  });
});

it.each(pages)('another site cannot show the page "%s" in a frame', async (_name, address) => {
  const page = await context.newPage();
  await page.goto(strangerOrigin);
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.addEventListener('load', resolve);
        frame.src = src;
      }),
    address(),
  );
  await expect.poll(() => page.frames()[1]?.url(), { timeout: 5_000 }).toBe('chrome-error://chromewebdata/');
  await page.close();
});

it('a preview takes messages from the console alone', async () => {
  const page = await context.newPage();
  await page.goto(strangerOrigin);
  const [preview] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((address) => {
      Object.assign(globalThis, { preview: open(address) });
    }, `${world.endpoint}/sign-in?preview=1`),
  ]);
  await preview.waitForLoadState('load');
  await page.evaluate(() => {
    const message = {
      type: 'lintel-preview',
      signInExperience: {
        color: { primaryColor: '#ff0000', darkPrimaryColor: '#ff0000', isDarkModeEnabled: false },
        customCss: 'body{opacity:0.125!important}',
      },
    };
    (globalThis as unknown as { preview: Window }).preview.postMessage(message, '*');
  });
  await preview.waitForTimeout(500);
  expect(await preview.evaluate(() => getComputedStyle(document.body).opacity)).not.toBe('0.125');
  await Promise.all([preview.close(), page.close()]);
});

describe('an address that a browser would run is refused as', () => {
  it.each([
    ['/api/sign-in-exp', 'PATCH', { termsOfUseUrl: scriptAddress }],
    ['/api/sign-in-exp', 'PATCH', { privacyPolicyUrl: scriptAddress }],
    ['/api/sign-in-exp', 'PATCH', { supportWebsiteUrl: scriptAddress }],
    ['/api/sign-in-exp', 'PATCH', { unknownSessionRedirectUrl: scriptAddress }],
    ['/api/sign-in-exp', 'PATCH', { branding: { logoUrl: scriptAddress } }],
    ['/api/sign-in-exp', 'PATCH', { branding: { favicon: 'data:text/html,<script>1</script>' } }],
    ['/api/sign-in-exp', 'PATCH', { color: { primaryColor: 'red;}</style><script>', darkPrimaryColor: '#000', isDarkModeEnabled: true } }],
    ['/api/applications/:id/sign-in-experience', 'PUT', { termsOfUseUrl: scriptAddress }],
    ['/api/applications/:id/sign-in-experience', 'PUT', { branding: { darkLogoUrl: scriptAddress } }],
    ['/api/applications/:id', 'PATCH', { oidcClientMetadata: { redirectUris: [scriptAddress], postLogoutRedirectUris: [] } }],
    [
      '/api/applications/:id',
      'PATCH',
      { oidcClientMetadata: { redirectUris: ['JaVaScRiPt://x/%0aalert(1)'], postLogoutRedirectUris: [] } },
    ],
    ['/api/applications/:id', 'PATCH', { oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: ['data:text/html,x'] } }],
    ['/api/applications/:id', 'PATCH', { oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [], logoUri: scriptAddress } }],
    ['/api/users', 'POST', { username: 'avatar', avatar: scriptAddress }],
  ])('%s %s %j', async (path, method, body) => {
    expect(await world.api(path.replace(':id', applicationId), { method, body })).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input' },
    });
  });
});
