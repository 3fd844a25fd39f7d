import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from 'jose';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import {
  authorizationUrl,
  createClient,
  createPerson,
  obtainCode,
  redeem,
  refresh,
  signedOutUri,
  type TestClient,
} from '../test-clients.ts';

// A rotation interrupts nobody: what was begun under the old keys goes on, what was signed with them is believed.

let world: TestWorld;
let client: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;

beforeEach(async () => {
  world = await createTestWorld();
  client = await createClient(world);
  person = await createPerson(world);
}, 60_000);
afterEach(() => world.close());

async function rotate(keyType: 'private-keys' | 'cookie-keys', body: unknown = {}) {
  const answer = await world.api(`/api/configs/oidc/${keyType}/rotate`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  return answer.body as { id: string; status: string }[];
}

const remoteKeys = () => createRemoteJWKSet(new URL('/oidc/jwks', world.endpoint), { cooldownDuration: 0 });
const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const verify = (token: string, keys: ReturnType<typeof remoteKeys>) =>
  jwtVerify(token, keys, { issuer: `${world.endpoint}/oidc`, audience: client.id });

async function signInTokens(): Promise<{ id_token: string; refresh_token: string; access_token: string; browser: TestBrowser }> {
  const grant = await obtainCode(world, { client, person });
  const { status, body } = await redeem(world, client, grant);
  expect(status).toBe(200);
  return { ...body, browser: grant.browser };
}

describe('signing keys', () => {
  it('tokens from before and after a rotation verify with the published keys, also in a client that holds them in memory', async () => {
    const keys = remoteKeys();
    const before = await signInTokens();
    await verify(before.id_token, keys);
    const [current, previous] = await rotate('private-keys');
    const after = await signInTokens();
    expect([kidOf(after.id_token), kidOf(before.id_token)]).toEqual([current?.id, previous?.id]);
    for (const { id_token: token } of [before, after]) {
      await verify(token, keys);
      await verify(token, remoteKeys());
    }
  });

  it('with a grace period a client knows the new key before it signs, and needs to ask for keys only once', async () => {
    const [next] = await rotate('private-keys', { rotationGracePeriod: 600 });
    let fetches = 0;
    const keys = createRemoteJWKSet(new URL('/oidc/jwks', world.endpoint), {
      [customFetch]: (url: string, init: RequestInit) => {
        fetches += 1;
        return fetch(url, init);
      },
    });
    const before = await signInTokens();
    expect(kidOf(before.id_token)).not.toBe(next?.id);
    await verify(before.id_token, keys);
    world.advance(600_000);
    const after = await refresh(world, client, before.refresh_token);
    expect(kidOf(after.body.id_token)).toBe(next?.id);
    await verify(after.body.id_token, keys);
    await verify(before.id_token, keys);
    expect(fetches).toBe(1);
  });

  it('the state is in the database alone: nothing was written when the time came', async () => {
    await rotate('private-keys', { rotationGracePeriod: 600 });
    world.advance(600_000);
    await signInTokens();
    const { db } = await world.scope();
    const rows = await db.selectFrom('signingKeys').select(['status']).where('purpose', '=', 'token').orderBy('status').execute();
    expect(rows.map(({ status }) => status)).toEqual(['Current', 'Next']);
  });

  it('a sign-in that runs during rotations of both kinds of key ends well, and so does its refresh', async () => {
    const { verifier, challenge } = createPkce();
    const browser = new TestBrowser(world.endpoint);
    const started = await browser.request(authorizationUrl(world, client, { code_challenge: challenge, code_challenge_method: 'S256' }));
    const headers = { 'logto-app-id': client.id };
    await rotate('private-keys', { signingKeyAlgorithm: 'RSA' });
    expect(started.status).toBe(303);
    expect((await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers })).status).toBe(204);
    await rotate('cookie-keys');
    const verified = await browser.request('/api/experience/verification/password', {
      json: { identifier: { type: 'username', value: person.username }, password: person.password },
      headers,
    });
    await browser.request('/api/experience/identification', { json: { verificationId: verified.body.verificationId }, headers });
    const submitted = await browser.request('/api/experience/submit', { method: 'POST', headers });
    const returned = await browser.request(submitted.body.redirectTo);
    const code = returned.location?.searchParams.get('code') ?? '';
    const tokens = await redeem(world, client, { code, pkce: { verifier, challenge } });
    expect(tokens.status).toBe(200);
    await rotate('private-keys', { signingKeyAlgorithm: 'EC' });
    const renewed = await refresh(world, client, tokens.body.refresh_token);
    expect(renewed.status).toBe(200);
    await verify(renewed.body.id_token, remoteKeys());
    const userinfo = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.body.access_token}` } });
    expect(userinfo.status).toBe(200);
  });

  it('requests without pause during rotations all succeed', async () => {
    const { refresh_token: token } = await signInTokens();
    const isOver = new AbortController();
    const statuses: number[] = [];
    const load = Array.from({ length: 4 }, async () => {
      while (!isOver.signal.aborted) statuses.push((await refresh(world, client, token)).status);
    });
    for (const keyType of ['private-keys', 'cookie-keys', 'private-keys'] as const) await rotate(keyType);
    isOver.abort();
    await Promise.all(load);
    expect(statuses.length).toBeGreaterThan(4);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('a token of the Management API is believed until the key that signed it is deleted', async () => {
    const [, previous] = await rotate('private-keys', { signingKeyAlgorithm: 'RSA' });
    expect((await world.api('/api/applications')).status).toBe(200);
    expect((await world.api(`/api/configs/oidc/private-keys/${previous?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api('/api/applications')).status).toBe(401);
  });

  it.each(['RSA', 'EC', 'EdDSA'])(
    'after a change to %s an ID token from before is still a hint for signing out',
    async (signingKeyAlgorithm) => {
      const { id_token: hint, browser } = await signInTokens();
      await rotate('private-keys', { signingKeyAlgorithm });
      const parameters = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: signedOutUri });
      const page = await browser.request(`/oidc/session/end?${parameters}`);
      expect(page.status).toBe(200);
      const forged = new URLSearchParams({ id_token_hint: `${hint.slice(0, -4)}AAAA`, post_logout_redirect_uri: signedOutUri });
      expect((await browser.request(`/oidc/session/end?${forged}`)).status).toBe(400);
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const done = await browser.request('/oidc/session/end/confirm', { form: { xsrf, logout: 'yes' } });
      expect(done.location?.href).toBe(signedOutUri);
    },
  );
});

describe('cookie keys', () => {
  const isSignedIn = async (browser: TestBrowser) => {
    const url = authorizationUrl(world, client, { prompt: undefined, scope: 'openid' });
    return (await browser.request(url)).location?.searchParams.has('code');
  };

  it('a browser stays signed in across a rotation and is given the new signature; without any of its keys it is a stranger', async () => {
    const { browser } = await signInTokens();
    const { browser: absent } = await signInTokens();
    await rotate('cookie-keys');
    expect(await isSignedIn(browser)).toBe(true);
    await rotate('cookie-keys');
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(absent)).toBe(false);
  });
});

describe('the time a session lasts', () => {
  it('is the tenant’s choice, and a session takes it on when it is used', async () => {
    const lasts = async () => {
      const { db } = await world.scope();
      const seconds = sql<number>`max(extract(epoch from expires_at - now()))::int`;
      return (await db.selectFrom('oidcSessions').select(seconds.as('seconds')).executeTakeFirstOrThrow()).seconds;
    };
    const { browser } = await signInTokens();
    expect(Math.abs((await lasts()) - 1_209_600)).toBeLessThan(60);
    expect((await world.api('/api/configs/oidc/session', { method: 'PATCH', body: { ttl: 3_600 } })).status).toBe(200);
    await browser.request(authorizationUrl(world, client, { prompt: undefined, scope: 'openid' }));
    expect(Math.abs((await lasts()) - 3_600)).toBeLessThan(60);
  });
});
