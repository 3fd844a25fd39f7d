import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorizationUrl, createClient, createPerson, obtainCode, type TestClient } from '../oidc/test-clients.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;
let client: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  client = await createClient(world);
});
afterAll(() => world.close());

const cookie = (browser: TestBrowser, name: string) => [...browser.cookies].find(([key]) => key.startsWith(`${name} `));
const silent = (browser: TestBrowser) => browser.request(authorizationUrl(world, client, { prompt: 'none', scope: 'openid' }));

/** Brings a person's sign-in to the point where only the resume address is left to be opened. */
async function submit(browser: TestBrowser): Promise<string> {
  const person = await createPerson(world);
  await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' } });
  const identifier = { type: 'username', value: person.username };
  const { body } = await browser.request('/api/experience/verification/password', { json: { identifier, password: person.password } });
  await browser.request('/api/experience/identification', { json: { verificationId: body.verificationId } });
  return (await browser.request('/api/experience/submit', { method: 'POST' })).body.redirectTo;
}

it('a session cookie planted before the sign-in is worth nothing after it (session fixation)', async () => {
  const attacker = new TestBrowser(world.endpoint);
  await attacker.request('/oidc/session/end');
  const planted = ['_session', '_session.sig'].map((name) => cookie(attacker, name));
  const victim = new TestBrowser(world.endpoint);
  for (const entry of planted) if (entry) victim.cookies.set(...entry);
  expect(planted.every((entry) => entry !== undefined)).toBe(true);

  await obtainCode(world, { client, person: await createPerson(world), browser: victim });
  expect(cookie(victim, '_session')?.[1].value).not.toBe(planted[0]?.[1].value);
  expect((await silent(victim)).location?.searchParams.get('code')).toBeTruthy();
  expect((await silent(attacker)).location?.searchParams.get('error')).toBe('login_required');
});

it('a session cookie of the same person before and after another sign-in is not the same', async () => {
  const browser = new TestBrowser(world.endpoint);
  const person = await createPerson(world);
  await obtainCode(world, { client, person, browser });
  const before = cookie(browser, '_session')?.[1].value;
  await obtainCode(world, { client, person, browser, more: { prompt: 'login consent' } });
  expect(cookie(browser, '_session')?.[1].value).not.toBe(before);
});

it('whoever knows the address of a finished sign-in, and even its interaction cookie, cannot open it in another browser', async () => {
  const victim = new TestBrowser(world.endpoint);
  await victim.request(authorizationUrl(world, client));
  const redirectTo = await submit(victim);

  const stranger = new TestBrowser(world.endpoint);
  expect((await stranger.request(redirectTo)).status).toBe(400);
  for (const name of ['_interaction', '_interaction.sig']) {
    const stolen = cookie(victim, name);
    if (stolen) stranger.cookies.set(...stolen);
  }
  expect((await stranger.request(redirectTo)).status).toBe(400);
  await stranger.request(authorizationUrl(world, client));
  expect((await stranger.request(redirectTo)).location?.searchParams.get('code') ?? null).toBeNull();
  expect((await victim.request(redirectTo)).location?.searchParams.get('code')).toBeTruthy();
});

it('interaction ids cannot be swapped between browsers, added to a cookie, or named by a header', async () => {
  const [victim, attacker] = [new TestBrowser(world.endpoint), new TestBrowser(world.endpoint)];
  await victim.request(authorizationUrl(world, client));
  await attacker.request(authorizationUrl(world, client));
  await victim.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' } });
  const id = Object.values(JSON.parse(decodeURIComponent(cookie(victim, '_interaction')?.[1].value ?? '{}')))[0] as string;
  const own = cookie(attacker, '_interaction');
  const ownMap = JSON.parse(decodeURIComponent(own?.[1].value ?? '{}'));
  const read = (headers: Record<string, string> = {}) => attacker.request('/api/experience/interaction', { headers });

  expect((await read()).body.code).toBe('session.interaction_not_found');
  for (const headers of [{ 'logto-app-id': id }, { 'logto-app-id': '__proto__' }, { 'logto-app-id': 'constructor' }]) {
    expect((await read(headers)).body.code).toBe('session.not_found');
  }
  for (const value of [id, JSON.stringify({ [client.id]: id }), JSON.stringify({ ...ownMap, other: id })]) {
    if (own) attacker.cookies.set(own[0], { ...own[1], value: encodeURIComponent(value) });
    expect((await read()).body.code).toBe('session.not_found');
  }
});

it('a page of another host, of another tenant even, moves no sign-in on', async () => {
  const browser = new TestBrowser(world.endpoint);
  await browser.request(authorizationUrl(world, client));
  const json = { interactionEvent: 'SignIn' };
  const from = (fetchSite: string) => ({ 'sec-fetch-site': fetchSite });
  for (const site of ['same-site', 'cross-site']) {
    for (const [method, path] of [
      ['POST', '/api/experience/submit'],
      ['POST', '/api/interaction/consent'],
      ['DELETE', '/api/interaction'],
    ] as const) {
      const answer = await browser.request(path, { method, headers: from(site) });
      expect(answer).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
    expect((await browser.request('/api/experience', { method: 'PUT', json, headers: from(site) })).status).toBe(403);
  }
  expect((await browser.request('/api/experience', { method: 'PUT', json, headers: from('same-origin') })).status).toBe(204);
});

it('another site gets no answer to read, with or without cookies', async () => {
  const browser = new TestBrowser(world.endpoint);
  await browser.request(authorizationUrl(world, client));
  for (const origin of [
    'https://evil.example',
    'null',
    `${world.endpoint}.evil.example`,
    world.endpoint.replace('localhost', 'evil.localhost'),
  ]) {
    for (const [path, method] of [
      ['/api/experience', 'PUT'],
      ['/api/users', 'GET'],
      ['/oidc/auth', 'GET'],
      ['/oidc/session/end', 'GET'],
      ['/sign-in', 'GET'],
    ] as const) {
      for (const asked of [method, 'OPTIONS']) {
        const headers = { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' };
        const answer = await browser.request(path, {
          method: asked,
          headers,
          ...(asked === 'PUT' && { json: { interactionEvent: 'SignIn' } }),
        });
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      }
    }
  }
});
