import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateSignInExperience } from '../features/sign-in-experience/queries.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { createPkce } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sendRaw, type RawAnswer } from './test-requests.ts';

const evil = 'evil.example';
let world: TestWorld;
let secure: TestWorld;
let proxied: TestWorld;

beforeAll(async () => {
  const addresses = { ENDPOINT: 'https://login.example.com', ADMIN_ENDPOINT: 'https://console.example.com' };
  world = await createTestWorld();
  secure = await createTestWorld(addresses);
  proxied = await createTestWorld({ ...addresses, TRUST_PROXY_HEADER: 'true' });
}, 60_000);
afterAll(() => Promise.all([world.close(), secure.close(), proxied.close()]));

const authorization = (endpoint: string, more: Record<string, string> = {}): string =>
  `/oidc/auth?${new URLSearchParams({
    client_id: 'demo-app',
    redirect_uri: `${endpoint}/demo-app`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createPkce().challenge,
    code_challenge_method: 'S256',
    ...more,
  }).toString()}`;

const cookiesOf = ({ headers }: RawAnswer): string[] => headers['set-cookie'] ?? [];
const cookieHeader = (answer: RawAnswer): string =>
  cookiesOf(answer)
    .map((line) => line.split(';')[0])
    .join('; ');

describe('addresses in answers come from the configured endpoint', () => {
  const lies: readonly (readonly [string, { host?: string; prefix?: string; headers?: Record<string, string> }])[] = [
    ['Host', { host: evil }],
    ['Host with a port', { host: `${evil}:443` }],
    ['Host with credentials', { host: `localhost@${evil}` }],
    ['X-Forwarded-Host', { headers: { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https' } }],
    ['Forwarded', { headers: { forwarded: `host=${evil};proto=https` } }],
    [
      'X-Original-URL',
      { headers: { 'x-original-url': `http://${evil}/`, 'x-rewrite-url': `http://${evil}/`, 'x-forwarded-prefix': `//${evil}` } },
    ],
    ['an absolute address', { prefix: `http://${evil}` }],
  ];

  it.each(lies)('and not from %s', async (_name, { host, prefix = '', headers }) => {
    const ask = (path: string, more: Record<string, string> = {}, method = 'GET', body?: unknown) =>
      sendRaw(world.endpoint, { method, path: `${prefix}${path}`, host, body, headers: { ...headers, ...more } });

    const discovery = await ask('/oidc/.well-known/openid-configuration');
    expect(discovery).toMatchObject({
      status: 200,
      body: { issuer: `${world.endpoint}/oidc`, token_endpoint: `${world.endpoint}/oidc/token` },
    });
    expect(discovery.text).not.toContain(evil);

    const start = await ask(authorization(world.endpoint));
    expect(start.headers.location).toBe(`${world.endpoint}/sign-in?app_id=demo-app`);
    expect(cookiesOf(start).join()).not.toMatch(/domain=|evil/i);
    const cookie = cookieHeader(start);
    expect((await ask('/api/experience', { cookie }, 'PUT', { interactionEvent: 'SignIn' })).status).toBe(204);
    await world.api('/api/users', { method: 'POST', body: { username: 'hosted', password: 'a harbour at dusk' } });
    const identifier = { type: 'username', value: 'hosted' };
    const verified = await ask('/api/experience/verification/password', { cookie }, 'POST', { identifier, password: 'a harbour at dusk' });
    await ask('/api/experience/identification', { cookie }, 'POST', { verificationId: verified.body.verificationId });
    const submitted = await ask('/api/experience/submit', { cookie }, 'POST');
    expect(submitted.body.redirectTo).toMatch(new RegExp(`^${world.endpoint}/oidc/auth/`));

    const token = await world.managementToken();
    const list = await ask('/api/users?page=1&page_size=1', { authorization: `Bearer ${token}` });
    expect(list.headers.link).toContain(`<${world.endpoint}/api/users?`);
    for (const path of ['/sign-in', '/oidc/session/end', '/oidc/auth?client_id=nobody', '/oidc/token', '/demo-app', '/nowhere']) {
      const { text, headers: answered } = await ask(path, { accept: 'text/html' });
      expect(`${path} ${JSON.stringify(answered)} ${text}`).not.toContain(evil);
    }
  });

  it('and not from forwarded headers where a proxy is trusted, either', async () => {
    const headers = { 'x-forwarded-host': evil, 'x-forwarded-proto': 'http', 'x-forwarded-for': '198.51.100.9' };
    const discovery = await sendRaw(proxied.endpoint, { path: '/oidc/.well-known/openid-configuration', headers });
    expect(discovery.text).not.toContain(evil);
    expect(discovery.body.token_endpoint).toBe('https://login.example.com/oidc/token');
  });
});

describe('on https', () => {
  it.each(['secure', 'proxied'] as const)(
    'cookies are Secure, SameSite=Lax, without Domain, and for no script but the one that is none of our secrets (%s)',
    async (name) => {
      const asked = name === 'secure' ? secure : proxied;
      const start = await sendRaw(asked.endpoint, { path: authorization('https://login.example.com') });
      expect(start).toMatchObject({ status: 303, headers: { location: 'https://login.example.com/sign-in?app_id=demo-app' } });
      const lines = cookiesOf(start);
      expect(lines.map((line) => line.split('=')[0])).toEqual(
        expect.arrayContaining(['_interaction', '_interaction.sig', '_interaction_resume', '_logto']),
      );
      for (const line of lines) {
        expect(line).toMatch(/; secure/i);
        expect(line).toMatch(/; samesite=lax/i);
        expect(line).not.toMatch(/domain=/i);
        if (!line.startsWith('_logto=')) expect(line).toMatch(/; httponly/i);
      }
      const end = await sendRaw(asked.endpoint, { path: '/oidc/session/end', headers: { accept: 'text/html' } });
      for (const line of cookiesOf(end)) expect(line).toMatch(/; secure/i);
    },
  );

  it('our own cookie carries the prefix that binds it to its host', async () => {
    await secure.server
      .scope('default')
      .then((scope) =>
        scope.write([signInExperiencePart], (trx) =>
          updateSignInExperience(trx, { tenantId: 'default', patch: { unknownSessionRedirectUrl: 'https://bookstore.example/lost' } }),
        ),
      );
    const lost = await sendRaw(secure.endpoint, { path: '/sign-in' });
    expect(lost.headers.location).toBe('https://bookstore.example/lost');
    expect(cookiesOf(lost)[0]).toMatch(/^__Host-lintel_bounces=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/i);
  });
});

describe('on https, cookies that a site beside ours has planted', () => {
  const pathOf = (address: string): string => address.replace('https://login.example.com', '');
  /** A browser at some point of a sign-in; its cookies by name. */
  const start = async () => {
    const jar = new Map<string, string>();
    const ask = async (path: string, request: { method?: string; body?: unknown } = {}, cookies: ReadonlyMap<string, string> = jar) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await sendRaw(secure.endpoint, { path, ...request, headers: { cookie } });
      for (const line of cookiesOf(answer)) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
        jar.set(name, value);
      }
      return answer;
    };
    await ask(authorization('https://login.example.com'));
    return { jar, ask };
  };
  const begin = { method: 'PUT', body: { interactionEvent: 'SignIn' } };
  const only = (jar: ReadonlyMap<string, string>, wanted: RegExp) => [...jar].filter(([name]) => wanted.test(name));

  it('begin no sign-in of somebody else’s', async () => {
    const [attacker, victim] = [await start(), await start()];
    expect(victim.jar.get('__Host-lintel_browser')).not.toBe(attacker.jar.get('__Host-lintel_browser'));
    const planted = new Map([...victim.jar, ...only(attacker.jar, /^_interaction/)]);
    expect(await victim.ask('/api/experience', begin, planted)).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
    const bare = new Map(only(attacker.jar, /^_interaction/));
    expect((await victim.ask('/api/experience', begin, bare)).body.code).toBe('session.not_found');
    expect((await attacker.ask('/api/experience', begin)).status).toBe(204);
  });

  it('sign nobody in as somebody else', async () => {
    const password = 'a harbour at dusk';
    expect((await secure.api('/api/users', { method: 'POST', body: { username: 'mallory', password } })).status).toBe(200);
    const attacker = await start();
    await attacker.ask('/api/experience', begin);
    const identifier = { type: 'username', value: 'mallory' };
    const verified = await attacker.ask('/api/experience/verification/password', { method: 'POST', body: { identifier, password } });
    const { verificationId } = verified.body;
    await attacker.ask('/api/experience/identification', { method: 'POST', body: { verificationId } });
    const submitted = await attacker.ask('/api/experience/submit', { method: 'POST' });
    await attacker.ask(pathOf(submitted.body.redirectTo));
    const silent = authorization('https://login.example.com', { prompt: 'none' });
    expect((await attacker.ask(silent)).headers.location).toContain('code=');

    const victim = await start();
    const planted = new Map([...victim.jar, ...only(attacker.jar, /^_session/)]);
    expect((await victim.ask(silent, {}, planted)).headers.location).toContain('error=login_required');
    expect((await victim.ask(silent, {}, new Map(only(attacker.jar, /^_session/)))).headers.location).toContain('error=login_required');
  });
});

it('a forwarded client address is believed only where a proxy is trusted, and only what that proxy has written', async () => {
  const ask = async (asked: TestWorld) => {
    await sendRaw(asked.endpoint, {
      method: 'POST',
      path: '/oidc/token',
      body: 'grant_type=refresh_token&client_id=demo-app&refresh_token=abc',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': '6.6.6.6, 198.51.100.9' },
    });
    const { db } = await asked.scope();
    const read = async () =>
      JSON.stringify(await db.selectFrom('auditLogs').selectAll().where('key', '=', 'ExchangeTokenBy.RefreshToken').execute());
    await expect.poll(read, { timeout: 5_000 }).toContain('"ip"');
    return read();
  };
  expect(await ask(secure)).not.toContain('198.51.100.9');
  const told = await ask(proxied);
  expect(told).toContain('198.51.100.9');
  expect(told).not.toContain('6.6.6.6');
});

describe('an address in another spelling', () => {
  it.each([
    '/%6fidc/jwks',
    '/oidc%2fjwks',
    '/OIDC/jwks',
    '/oidc/../api/users',
    '/oidc/%2e%2e/api/users',
    '/oidc/..%2fapi/users',
    '/api/../oidc/jwks',
    '/sign-in/..%2fapi%2fusers',
    '/api%2fusers',
    '/api//users',
    '/api/users/',
    '/api/users;a=b',
    '/%61pi/users',
    `/\\${evil}/api/users`,
  ])('%s opens nothing', async (path) => {
    const { status, text, headers } = await sendRaw(world.endpoint, { path });
    expect(status).toBeLessThan(500);
    expect(
      status === 401 || status === 404 || headers['content-type']?.startsWith('text/html') || status === 302,
      `${status} ${text.slice(0, 100)}`,
    ).toBe(true);
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
    expect(text).not.toContain('"keys"');
  });

  it.each([
    '//evil.example',
    '//evil.example/%2e%2e',
    '///evil.example',
    '/\\evil.example',
    '/%2f%2fevil.example',
    '/%5cevil.example',
    '/sign-in//evil.example',
    '/?app_id=//evil.example',
  ])('%s leads to no other site', async (path) => {
    for (const method of ['GET', 'POST']) {
      const { headers, status } = await sendRaw(world.endpoint, { method, path });
      expect(status).toBeLessThan(500);
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    }
    const posted = await sendRaw(world.endpoint, {
      method: 'POST',
      path: `/callback/..${path}`,
      body: 'a=b',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(posted.headers.location ?? '/').toMatch(/^\/(?![/\\])/);
  });

  it('that cannot be read is refused in the contract’s shape', async () => {
    for (const path of ['/api/%zz', '/%ff', '/oidc/%c0%ae', '/assets/%']) {
      const answer = await sendRaw(world.endpoint, { path });
      expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', message: expect.any(String) } });
      expect(answer.text).not.toMatch(/FST_|fastify/i);
      expect(answer.headers['logto-core-request-id']).toBeTruthy();
    }
  });
});

it.each(['TRACE', 'PROPFIND', 'PUT', 'DELETE', 'PATCH'])('%s reflects nothing and does nothing where it has no meaning', async (method) => {
  for (const path of ['/oidc/token', '/oidc/auth', '/oidc/jwks', '/sign-in', '/demo-app', '/api/status']) {
    const { status, text } = await sendRaw(world.endpoint, { method, path, headers: { 'x-mark': 'reflected-mark' } });
    expect([400, 404, 405]).toContain(status);
    expect(text).not.toContain('reflected-mark');
  }
});

it('a JSON body for the protocol endpoints that is no flat object is refused', async () => {
  for (const body of [
    '{"grant_type":{"toString":1}}',
    '{"grant_type":[{"a":1}]}',
    '[]',
    'null',
    '"x"',
    '{"grant_type":',
    `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  ]) {
    const answer = await sendRaw(world.endpoint, { method: 'POST', path: '/oidc/token', body });
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  }
});
