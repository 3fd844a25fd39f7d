import { readdirSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';

const assets = join(import.meta.dirname, '../../../sign-in/dist/assets');
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const open = (path: string, headers: Record<string, string> = {}) => fetch(`${world.endpoint}${path}`, { redirect: 'manual', headers });
const dataOf = (html: string) => JSON.parse(/<script type="application\/json" id="lintel-data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

/** Cookies of a browser that an application has sent to sign in. */
async function startSignIn(parameters: Record<string, string> = {}): Promise<{ location: string; cookie: string }> {
  const query = new URLSearchParams({
    client_id: 'demo-app',
    redirect_uri: `${world.endpoint}/demo-app`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...parameters,
  });
  const response = await open(`/oidc/auth?${query.toString()}`);
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { location: response.headers.get('location')?.replace(world.endpoint, '') ?? '', cookie: cookie.join('; ') };
}

describe('the hosted page', () => {
  it('slashes at the end of a path mean nothing, however many', async () => {
    const places = await Promise.all(['/sign-in', '/sign-in/', `/sign-in${'/'.repeat(10_000)}`].map((path) => open(path)));
    expect(places.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      Array.from({ length: 3 }, () => [302, '/unknown-session']),
    );
  });

  it('carries the settings, the application and the phrases of the language that was asked for', async () => {
    const { location, cookie } = await startSignIn({ ui_locales: 'xx th' });
    const response = await open(location, { cookie, 'accept-language': 'pt-BR' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('th');
    const data = dataOf(await response.text());
    expect(data).toMatchObject({
      appId: 'demo-app',
      app: { name: 'Live preview', homeUrl: `${world.endpoint}/demo-app` },
      phrases: { lng: 'th' },
    });
    expect(data.phrases.data.action.signIn).toBe('เข้าสู่ระบบ');
    expect(data.signInExperience.signIn.methods).toHaveLength(1);
  });

  it('keeps the language of the request on a reload of a later screen, whose address does not name it', async () => {
    const { cookie } = await startSignIn({ ui_locales: 'pt-BR' });
    expect((await open('/sign-in/password?app_id=demo-app', { cookie, 'accept-language': 'en' })).headers.get('content-language')).toBe(
      'pt-BR',
    );
  });

  it('shows changed settings at once', async () => {
    const { location, cookie } = await startSignIn();
    await open(location, { cookie });
    await world.api('/api/sign-in-exp', {
      method: 'PATCH',
      body: { color: { primaryColor: '#6139f6', darkPrimaryColor: '#8768f8', isDarkModeEnabled: false } },
    });
    const html = await (await open(location, { cookie })).text();
    expect(html).toContain('--lintel-accent:light-dark(#6139f6,#6139f6)');
    expect(html).toContain('data-theme="light"');
  });

  it('lets custom style in, and nothing that the style could smuggle', async () => {
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { customCss: '.lt-card{color:red}</style><script>alert(1)</script>' } });
    const html = await (await open('/unknown-session')).text();
    expect(html).toContain('<style data-custom-css>.lt-card{color:red}\\3c /style><script>alert(1)\\3c /script></style>');
    expect(dataOf(html).signInExperience.customCss).toBeNull();
    expect(await (await open('/sign-in?preview=1')).text()).not.toContain('data-custom-css');
  });

  it('names no tenant that does not exist', async () => {
    expect(
      (
        await world.server.tenants.inject({
          path: '/unknown-session',
          headers: { host: `nobody.localhost:${new URL(world.endpoint).port}` },
        })
      ).statusCode,
    ).toBe(404);
  });
});

describe('the guard', () => {
  it('sends a visitor without an interaction away, also one whose cookie was tampered with', async () => {
    const { cookie } = await startSignIn();
    const tampered = cookie.replace(/demo-app/, 'demo-apx');
    for (const headers of [{}, { cookie: tampered }]) {
      const response = await open('/sign-in?app_id=demo-app', headers);
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe('/unknown-session?app_id=demo-app');
    }
  });

  it('sends an application’s lost visitors back three times in a minute, then shows help', async () => {
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { unknownSessionRedirectUrl: 'https://app.example/start' } });
    let cookie = '';
    const locations: (string | null)[] = [];
    for (let visit = 0; visit < 4; visit += 1) {
      const response = await open('/sign-in', { cookie });
      locations.push(response.headers.get('location'));
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    }
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { unknownSessionRedirectUrl: null } });
    expect(locations).toEqual([...Array.from({ length: 3 }, () => 'https://app.example/start'), '/unknown-session']);
  });
});

describe('headers', () => {
  it('allow scripts of ours alone and frames to the console alone, and only for a preview', async () => {
    const policy = (response: Response) => response.headers.get('content-security-policy') ?? '';
    const page = await open('/unknown-session');
    expect(policy(page)).toContain("script-src 'self';");
    expect(policy(page)).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    const preview = await open('/sign-in?preview=1');
    expect(preview.status).toBe(200);
    expect(policy(preview)).toContain(`frame-ancestors ${world.adminEndpoint}`);
    expect(preview.headers.has('x-frame-options')).toBe(false);
    expect(dataOf(await preview.text()).previewOrigin).toBe(world.adminEndpoint);
  });
});

describe('files and weight', () => {
  const script = readdirSync(assets).find((name) => /^sign-in.*\.js$/.test(name)) ?? '';

  it('are sent as the build compressed them, for good', async () => {
    const response = await open(`/assets/${script}`, { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/assets/nothing.js',
    '/assets/',
    `/assets/${script}.br`,
    '/assets/..%2fsign-in.manifest.json',
    '/assets/%2e%2e%5csign-in.manifest.json',
  ])('%s is not there', async (path) => {
    expect((await world.server.tenants.inject({ path })).statusCode).toBe(404);
  });

  it('lead nowhere outside of their folder', async () => {
    const response = await world.server.tenants.inject({ path: '/assets/../sign-in.manifest.json' });
    expect(response.body).not.toContain('isEntry');
  });

  it('a cold sign-in page is at most 45 KB in at most four requests', async () => {
    const raw = await world.server.tenants.inject({ path: '/sign-in?preview=1', headers: { 'accept-encoding': 'br' } });
    const html = brotliDecompressSync(raw.rawPayload).toString();
    const files = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    let bytes = raw.rawPayload.length;
    for (const path of files) {
      const file = await world.server.tenants.inject({ path, headers: { 'accept-encoding': 'br' } });
      expect(file.statusCode).toBe(200);
      bytes += file.rawPayload.length;
    }
    expect(files.length + 1).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(45 * 1024);
  });
});

describe('the other pages', () => {
  it('turns a provider’s posted answer into the query of the same path', async () => {
    const response = await fetch(`${world.endpoint}/callback/apple`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ code: '1', state: 'a b' }),
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/callback/apple?code=1&state=a+b');
  });

  it('serves the demo application and, on the administrators’ listener alone, the console', async () => {
    for (const demo of ['/demo-app', '/device-demo-app']) expect((await open(demo)).status).toBe(200);
    const html = await (await fetch(`${world.adminEndpoint}/console/applications`)).text();
    expect(dataOf(html)).toEqual({ adminEndpoint: world.adminEndpoint });
    expect((await fetch(world.adminEndpoint, { redirect: 'manual' })).headers.get('location')).toBe('/console');
  });

  it('draws protocol errors and the end of a sign-out in the person’s language', async () => {
    const error = await open('/oidc/auth?client_id=nobody', { accept: 'text/html', 'accept-language': 'pt-BR' });
    expect(error.status).toBe(400);
    const html = await error.text();
    expect(html).toContain('Não deu certo');
    expect(html).toContain('invalid_client');
    const signedOut = await open('/oidc/session/end/success', { accept: 'text/html', 'accept-language': 'th' });
    expect(await signedOut.text()).toContain('คุณออกจากระบบแล้ว');
  });
});
