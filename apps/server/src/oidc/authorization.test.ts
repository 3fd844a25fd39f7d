import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem, type TestClient } from './test-clients.ts';

let world: TestWorld;
let web: TestClient;
let spa: TestClient;
let native: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;

beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  spa = await createClient(world, { type: 'SPA' });
  native = await createClient(world, { type: 'Native', redirectUris: ['io.bookstore.app://callback', 'http://127.0.0.1/callback'] });
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

const open = (url: URL) => new TestBrowser(world.endpoint).request(url);

describe('OIDC Core §3.1.2.1, authentication request', () => {
  it('goes to the sign-in page of the application, by GET and by POST', async () => {
    const byGet = await open(authorizationUrl(world, web));
    expect(byGet).toMatchObject({ status: 303 });
    expect(byGet.location?.pathname).toBe('/sign-in');
    expect(byGet.location?.searchParams.get('app_id')).toBe(web.id);
    const browser = new TestBrowser(world.endpoint);
    const posted = await browser.request('/oidc/auth', { form: Object.fromEntries(authorizationUrl(world, web).searchParams) });
    expect(posted).toMatchObject({ status: 303 });
    expect((await browser.request(posted.location ?? '')).location?.pathname).toBe('/sign-in');
  });

  it.each([
    [{ first_screen: 'register' }, '/register'],
    [{ first_screen: 'signIn', interaction_mode: 'signUp' }, '/sign-in'],
    [{ interaction_mode: 'signUp' }, '/register'],
    [{ first_screen: 'reset_password' }, '/reset-password'],
    [{ first_screen: 'identifier:sign_in', identifier: 'phone email' }, '/identifier-sign-in'],
    [{ first_screen: 'nonsense' }, '/sign-in'],
    [{ direct_sign_in: 'social:google' }, '/direct/social/google'],
    [{ direct_sign_in: 'social:../../evil' }, '/sign-in'],
  ])('%j begins at %s', async (parameters, path) => {
    const { location } = await open(authorizationUrl(world, web, parameters));
    expect(location?.pathname).toBe(path);
  });

  it('carries what the page needs and ignores what it does not know', async () => {
    const { location } = await open(
      authorizationUrl(world, web, { login_hint: 'a@b.co', ui_locales: 'th en', 'x-client-SKU': 'X', identifiers: 'phone' }),
    );
    expect(Object.fromEntries(location?.searchParams ?? [])).toEqual({ app_id: web.id, login_hint: 'a@b.co', ui_locales: 'th en' });
  });

  it('refuses repeated parameters, but takes several resources', async () => {
    const url = authorizationUrl(world, web);
    url.searchParams.append('scope', 'openid');
    expect((await open(url)).location?.searchParams.get('error')).toBe('invalid_request');
    const resources = ['urn:logto:resource:organizations', 'https://default.logto.app/api'];
    expect((await open(authorizationUrl(world, web, { resource: resources }))).location?.pathname).toBe('/sign-in');
    expect((await open(authorizationUrl(world, web, { resource: resources.join(',') }))).location?.pathname).toBe('/sign-in');
    expect((await open(authorizationUrl(world, web, { resource: 'https://unknown.example' }))).location?.searchParams.get('error')).toBe(
      'invalid_target',
    );
  });

  it('stands raw spaces and colons in the address, as the Go SDK sends them', async () => {
    const url = `/oidc/auth?client_id=${web.id}&prompt=consent&redirect_uri=${web.redirectUri}&response_type=code&scope=openid profile urn:logto:scope:organizations&state=s`;
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(world.endpoint);
      request({ hostname, port, path: url.replaceAll(' ', '+') }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(303);
  });

  it('answers errors to the application with state and iss (RFC 9207)', async () => {
    const { location } = await open(authorizationUrl(world, web, { prompt: 'none' }));
    expect(location?.origin).toBe('https://bookstore.example');
    expect(location?.searchParams.get('error')).toBe('login_required');
    expect(location?.searchParams.get('state')).toBe('the-state');
    expect(location?.searchParams.get('iss')).toBe(`${world.endpoint}/oidc`);
  });

  it('refuses a null character', async () => {
    const answer = await open(new URL(`${authorizationUrl(world, web).href}&login_hint=a%00b`));
    expect(answer).toMatchObject({ status: 400 });
    const posted = await new TestBrowser(world.endpoint).request('/oidc/auth', { form: { client_id: web.id, login_hint: 'a\u0000b' } });
    expect(posted.status).toBe(400);
  });
});

describe('redirect addresses (RFC 9700 §4.1.3): nobody is sent where the application did not register', () => {
  it.each([
    ['https://evil.example/callback'],
    ['https://bookstore.example/callback/../evil'],
    ['https://bookstore.example/callback%2e%2e'],
    ['https://bookstore.example@evil.example/callback'],
    ['https://bookstore.example/CALLBACK'],
    ['https://bookstore.example/callback#x'],
    ['https://bookstore.example/callback?x=1'],
    ['//bookstore.example/callback'],
    ['javascript:alert(1)'],
    [''],
  ])('%s', async (uri) => {
    const answer = await open(authorizationUrl(world, web, { redirect_uri: uri }));
    expect(answer.location).toBeUndefined();
    expect(answer.status).toBe(400);
  });

  it('an unknown application is an error page, in HTML for people and JSON for programs', async () => {
    const url = authorizationUrl(world, { ...web, id: 'nobody' });
    const browser = new TestBrowser(world.endpoint);
    const page = await browser.request(url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).not.toContain("script-src 'unsafe-inline'");
    const program = await browser.request(url, { headers: { accept: 'application/json' } });
    expect(program.body).toMatchObject({ code: 'oidc.invalid_client', error: 'invalid_client', message: expect.any(String) });
  });

  it('native applications take custom schemes and any loopback port', async () => {
    const pkce = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
    for (const redirect_uri of ['io.bookstore.app://callback', 'http://127.0.0.1:49152/callback']) {
      expect((await open(authorizationUrl(world, native, { ...pkce, redirect_uri }))).location?.pathname).toBe('/sign-in');
    }
    expect((await open(authorizationUrl(world, native, { ...pkce, redirect_uri: 'http://localhost:49152/callback' }))).status).toBe(400);
  });
});

describe('PKCE (RFC 7636): S256 only, always for public clients', () => {
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

  it('a public client without a challenge is refused', async () => {
    expect((await open(authorizationUrl(world, spa))).location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('plain is refused', async () => {
    const { location } = await open(authorizationUrl(world, spa, { code_challenge: challenge, code_challenge_method: 'plain' }));
    expect(location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('a confidential client may do without', async () => {
    expect((await open(authorizationUrl(world, web))).location?.pathname).toBe('/sign-in');
  });

  it('a code made with a challenge is worth nothing without its verifier', async () => {
    const grant = await obtainCode(world, { client: web, person });
    const wrong = await redeem(world, web, { code: grant.code, pkce: { ...grant.pkce, verifier: 'x'.repeat(43) } });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('one browser', () => {
  it('signs in to a second application without a form', async () => {
    const second = await createClient(world);
    const { browser } = await obtainCode(world, { client: web, person });
    const answer = await browser.request(authorizationUrl(world, second));
    expect(answer.status).toBe(303);
    expect(answer.location?.searchParams.get('code')).toEqual(expect.any(String));
  });

  it('asks again with prompt=login', async () => {
    const { browser } = await obtainCode(world, { client: web, person });
    expect((await browser.request(authorizationUrl(world, web, { prompt: 'login' }))).location?.pathname).toBe('/sign-in');
  });

  it('keeps two sign-ins of two applications apart', async () => {
    const second = await createClient(world, { redirectUris: ['https://second.example/callback'] });
    const browser = new TestBrowser(world.endpoint);
    await browser.request(authorizationUrl(world, web, { state: 'first' }));
    const answer = await browser.signIn(authorizationUrl(world, second, { state: 'second' }), person);
    expect(answer.location?.href).toMatch(/^https:\/\/second\.example\/callback\?.*state=second/);
    const headers = { 'logto-app-id': web.id };
    const other = await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers });
    expect(other.status).toBe(204);
  });

  it('cannot submit again after going back', async () => {
    const { browser } = await obtainCode(world, { client: web, person });
    const again = await browser.request('/api/experience/submit', { method: 'POST', headers: { 'logto-app-id': web.id } });
    expect(again).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });
});

describe('cookies', () => {
  it('a tampered or unsigned interaction cookie is no interaction', async () => {
    const browser = new TestBrowser(world.endpoint);
    await browser.request(authorizationUrl(world, web));
    const start = () => browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' } });
    expect((await start()).status).toBe(204);
    const cookie = browser.cookies.get('_interaction /');
    if (!cookie) throw new Error('no cookie');
    browser.cookies.set('_interaction /', { ...cookie, value: cookie.value.replace(web.id, spa.id) });
    expect(await start()).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
    browser.cookies.set('_interaction /', cookie);
    browser.cookies.delete('_interaction.sig /');
    expect(await start()).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });

  it('cannot be read by scripts and are not sent by other sites', async () => {
    const answer = await open(authorizationUrl(world, web));
    for (const cookie of answer.headers.getSetCookie()) {
      expect(cookie).toMatch(/samesite=lax/i);
      if (cookie.startsWith('_interaction')) expect(cookie).toMatch(/httponly/i);
      expect(cookie).not.toMatch(/domain=/i);
    }
  });

  it('a resume address without its cookie is refused', async () => {
    const browser = new TestBrowser(world.endpoint);
    await browser.request(authorizationUrl(world, web));
    const resume = [...browser.cookies.keys()].find((key) => key.startsWith('_interaction_resume /'))?.split(' ')[1] ?? '';
    expect((await new TestBrowser(world.endpoint).request(resume)).status).toBe(400);
  });
});
