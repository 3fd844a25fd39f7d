import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify, UnsecuredJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OidcPayload } from '../features/sessions/tables.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import {
  authorizationUrl,
  createClient,
  createPerson,
  obtainCode,
  redeem,
  refresh,
  requestToken,
  userinfo,
  type TestClient,
} from './test-clients.ts';

// Behaviours that modules of the OpenID Foundation's suite look for; names in brackets are the modules'. What other files test is not repeated.

let world: TestWorld;
let person: Awaited<ReturnType<typeof createPerson>>;
let basic: TestClient;
let front: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  person = await createPerson(world);
  await world.api(`/api/users/${person.id}`, { method: 'PATCH', body: { primaryPhone: '15550101' } });
  await world.api(`/api/users/${person.id}/profile`, {
    method: 'PATCH',
    body: { profile: { givenName: 'Rita', address: { locality: 'Bangkok' } } },
  });
  basic = await createClient(world, { protocolSettings: { claimsParameter: true } });
  front = await createClient(world, {
    protocolSettings: { responseTypes: ['code', 'id_token', 'id_token token', 'code id_token', 'code token', 'code id_token token'] },
  });
}, 60_000);
afterAll(() => world.close());

const open = (url: URL, browser = new TestBrowser(world.endpoint)) => browser.request(url);
const ask = (client: TestClient, more: Record<string, string | undefined> = {}) =>
  authorizationUrl(world, client, { scope: 'openid', prompt: undefined, ...more });

/** Signs in and reads what came back in the fragment. */
async function fragmentOf(more: Record<string, string>, browser = new TestBrowser(world.endpoint)) {
  const { location } = await browser.signIn(ask(front, { nonce: 'the-nonce', ...more }), person);
  expect(location?.search).toBe('');
  return new URLSearchParams(location?.hash.slice(1));
}

const verify = (token: string, client: TestClient) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${world.endpoint}/oidc/jwks`)), { issuer: `${world.endpoint}/oidc`, audience: client.id });

/** OIDC Core §3.3.2.11: the left half of the hash. */
const halfHash = (value: string) => createHash('sha256').update(value).digest().subarray(0, 16).toString('base64url');

describe('Implicit and Hybrid plans: response types of an application that has them', () => {
  it.each([
    ['id_token', ['id_token']],
    ['id_token token', ['access_token', 'id_token']],
    ['code id_token', ['code', 'id_token']],
    ['code token', ['access_token', 'code']],
    ['code id_token token', ['access_token', 'code', 'id_token']],
  ])('%s', async (response_type, expected) => {
    const answer = await fragmentOf({ response_type });
    expect([...answer.keys()].filter((name) => ['code', 'access_token', 'id_token'].includes(name)).toSorted()).toEqual(expected);
    expect(answer.get('state')).toBe('the-state');
    const [code, accessToken, idToken] = [answer.get('code'), answer.get('access_token'), answer.get('id_token')];
    if (idToken !== null) {
      const { payload } = await verify(idToken, front);
      expect(payload).toMatchObject({ sub: person.id, nonce: 'the-nonce' });
      expect(payload['c_hash']).toBe(code === null ? undefined : halfHash(code));
      expect(payload['at_hash']).toBe(accessToken === null ? undefined : halfHash(accessToken));
    }
    if (accessToken !== null) {
      expect(answer.get('token_type')).toBe('Bearer');
      expect((await userinfo(world, accessToken)).status).toBe(200);
    }
    if (code !== null) {
      const tokens = await requestToken(world, front, { grant_type: 'authorization_code', code, redirect_uri: front.redirectUri });
      expect(tokens.status).toBe(200);
      expect(decodeJwt(tokens.body.id_token)).toMatchObject({ sub: person.id, nonce: 'the-nonce' });
    }
  });

  it.each(['id_token', 'code id_token', 'id_token token', 'code id_token token'])(
    '%s without nonce is refused [oidcc-ensure-request-without-nonce-fails]',
    async (response_type) => {
      const { location } = await open(ask(front, { response_type }));
      expect(new URLSearchParams(location?.hash.slice(1)).get('error')).toBe('invalid_request');
    },
  );

  it('code without nonce is fine [oidcc-ensure-request-without-nonce-succeeds-for-code-flow]', async () => {
    expect((await open(ask(basic))).location?.pathname).toBe('/sign-in');
  });

  it('tokens never come in the query', async () => {
    const { location } = await open(ask(front, { response_type: 'code id_token', nonce: 'n', response_mode: 'query' }));
    expect(location?.href).toContain('error=invalid_request');
    expect(location?.href).not.toContain('id_token=');
  });

  it('come in a form where that is asked for [form post plans]', async () => {
    const url = ask(front, { response_type: 'code id_token token', nonce: 'n', response_mode: 'form_post' });
    const { status, text, headers } = await new TestBrowser(world.endpoint).signIn(url, person);
    expect(status).toBe(200);
    for (const name of ['code', 'id_token', 'access_token', 'state']) expect(text).toContain(`name="${name}"`);
    expect(text).toContain(`action="${front.redirectUri}"`);
    expect(headers.get('content-security-policy')).not.toContain("'unsafe-inline'");
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('an access token in the address is for userinfo, never for an API', async () => {
    await world.api('/api/resources', { method: 'POST', body: { name: 'Orders', indicator: 'https://orders.example' } });
    const { location } = await open(ask(front, { response_type: 'code token', nonce: 'n', resource: 'https://orders.example' }));
    expect(new URLSearchParams(location?.hash.slice(1)).get('error')).toBe('invalid_target');
  });

  it('an application that did not choose them has none', async () => {
    const plain = await createClient(world);
    for (const response_type of ['id_token', 'code id_token', 'none', 'token', 'nonsense']) {
      const { location } = await open(ask(plain, { response_type, nonce: 'n' }));
      expect(location?.href).toMatch(/error=(invalid_request|unsupported_response_type)/);
    }
  });
});

describe('Basic plan: authentication', () => {
  it('max_age: signs in anew when the session is older, and says when [oidcc-max-age-1]', async () => {
    const grant = await obtainCode(world, { client: basic, person });
    const first = decodeJwt((await redeem(world, basic, grant)).body.id_token);
    const { db } = await world.scope();
    await db
      .updateTable('oidcSessions')
      .set({ payload: sql<OidcPayload>`payload || jsonb_build_object('loginTs', (payload ->> 'loginTs')::bigint - 60)` })
      .execute();
    expect((await open(ask(basic, { max_age: '1' }), grant.browser)).location?.pathname).toBe('/sign-in');
    const again = await obtainCode(world, { client: basic, person, browser: grant.browser, more: { max_age: '1', prompt: undefined } });
    const second = decodeJwt((await redeem(world, basic, again)).body.id_token);
    expect(Number(second['auth_time'])).toBeGreaterThanOrEqual(Number(first.iat) - 1);
  });

  it('max_age: a younger session goes on, with the time of the sign-in [oidcc-max-age-10000]', async () => {
    const { browser } = await obtainCode(world, { client: basic, person });
    const grant = await obtainCode(world, { client: basic, person, browser, more: { max_age: '10000', prompt: undefined } });
    expect(decodeJwt((await redeem(world, basic, grant)).body.id_token)['auth_time']).toEqual(expect.any(Number));
  });

  it('max_age of an application counts where the request has none', async () => {
    const bank = await createClient(world, { protocolSettings: { defaultMaxAge: 10_000 } });
    const grant = await obtainCode(world, { client: bank, person });
    expect(decodeJwt((await redeem(world, bank, grant)).body.id_token)['auth_time']).toEqual(expect.any(Number));
  });

  it('prompt=none: an error without a session, a code with one [oidcc-prompt-none-*]', async () => {
    expect((await open(ask(basic, { prompt: 'none' }))).location?.searchParams.get('error')).toBe('login_required');
    const { browser } = await obtainCode(world, { client: basic, person });
    expect((await open(ask(basic, { prompt: 'none' }), browser)).location?.searchParams.has('code')).toBe(true);
    expect((await open(ask(basic, { prompt: 'none login' }), browser)).location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('id_token_hint: the person of the session, or an error [oidcc-id-token-hint]', async () => {
    const grant = await obtainCode(world, { client: basic, person });
    const { id_token: hint } = (await redeem(world, basic, grant)).body;
    const same = await open(ask(basic, { prompt: 'none', id_token_hint: hint }), grant.browser);
    expect(same.location?.searchParams.has('code')).toBe(true);
    const other = await obtainCode(world, { client: basic, person: await createPerson(world) });
    const wrong = await open(ask(basic, { prompt: 'none', id_token_hint: hint }), other.browser);
    expect(wrong.location?.searchParams.get('error')).toBe('login_required');
    const broken = await open(ask(basic, { id_token_hint: `${hint}x` }));
    expect(broken.location?.searchParams.get('error')).toBe('invalid_request');
  });

  it.each<[string, Record<string, string>]>([
    ['oidcc-display-page', { display: 'page' }],
    ['oidcc-display-popup', { display: 'popup' }],
    ['oidcc-ui-locales', { ui_locales: 'se en' }],
    ['oidcc-claims-locales', { claims_locales: 'se' }],
    ['oidcc-login-hint', { login_hint: 'buffy@example.com' }],
    ['oidcc-ensure-request-with-acr-values-succeeds', { acr_values: '1 2' }],
    ['oidcc-ensure-request-with-unknown-parameter-succeeds', { extra: 'foobar' }],
  ])('takes parameters that it need not follow [%s]', async (_module, more) => {
    const grant = await obtainCode(world, { client: basic, person, more });
    expect(decodeJwt((await redeem(world, basic, grant)).body.id_token).sub).toBe(person.id);
  });

  it('a request object is refused in so many words [oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported]', async () => {
    const request = new UnsecuredJWT({ response_type: 'code', client_id: basic.id }).setIssuer(basic.id).encode();
    expect((await open(ask(basic, { request }))).location?.searchParams.get('error')).toBe('request_not_supported');
    const byReference = await open(ask(basic, { request_uri: 'https://bookstore.example/request.jwt' }));
    expect(byReference.location?.searchParams.get('error')).toMatch(/^(request_uri_not_supported|invalid_request_uri)$/);
  });

  it('an address with another query is another address [oidcc-redirect-uri-query-*]', async () => {
    const withQuery = await createClient(world, { redirectUris: ['https://bookstore.example/callback?tenant=1'] });
    expect((await open(ask(withQuery))).location?.pathname).toBe('/sign-in');
    for (const redirect_uri of [
      'https://bookstore.example/callback',
      'https://bookstore.example/callback?tenant=2',
      'https://bookstore.example/callback?tenant=1&x=2',
    ]) {
      expect((await open(ask(withQuery, { redirect_uri }))).status).toBe(400);
    }
    const { location } = await obtainCode(world, { client: withQuery, person }).then(({ returned }) => returned);
    expect(location?.searchParams.get('tenant')).toBe('1');
  });

  it('a request without an address or response type is refused [oidcc-response-type-missing, oidcc-ensure-redirect-uri-in-authorization-request]', async () => {
    expect((await open(ask(basic, { redirect_uri: undefined }))).status).toBe(400);
    expect((await open(ask(basic, { response_type: undefined }))).location?.searchParams.get('error')).toBe('invalid_request');
  });
});

describe('Basic plan: claims', () => {
  it('each scope has its claims, by GET, by POST with a header and by POST with a body [oidcc-scope-*, oidcc-userinfo-*]', async () => {
    const grant = await obtainCode(world, { client: basic, person, more: { scope: 'openid profile email phone address' } });
    const { access_token: token } = (await redeem(world, basic, grant)).body;
    const expected = {
      sub: person.id,
      name: 'Reader',
      given_name: 'Rita',
      email: expect.stringContaining('@example.com'),
      email_verified: true,
      phone_number: '15550101',
      phone_number_verified: true,
      address: { locality: 'Bangkok' },
    };
    const body = new URLSearchParams({ access_token: token });
    const answers = [
      await userinfo(world, token),
      await userinfo(world, token, { method: 'POST' }),
      await fetch(`${world.endpoint}/oidc/me`, { method: 'POST', body }),
    ];
    for (const answer of answers) expect(await answer.json()).toMatchObject(expected);
    const inQuery = await fetch(`${world.endpoint}/oidc/me?access_token=${token}`);
    expect(inQuery.status).toBe(400);
  });

  it('single claims, for applications that enrolled [oidcc-claims-essential]', async () => {
    const claims = JSON.stringify({ userinfo: { name: { essential: true } }, id_token: { email: null } });
    const grant = await obtainCode(world, { client: basic, person, more: { scope: 'openid', claims } });
    const tokens = (await redeem(world, basic, grant)).body;
    expect(await (await userinfo(world, tokens.access_token)).json()).toMatchObject({ name: 'Reader' });
    expect(decodeJwt(tokens.id_token)['email']).toEqual(expect.stringContaining('@example.com'));
    expect(decodeJwt(tokens.id_token)['name']).toBeUndefined();
  });

  it('single claims are ignored for others', async () => {
    const plain = await createClient(world);
    const claims = JSON.stringify({ userinfo: { name: { essential: true } }, id_token: { email: null } });
    const grant = await obtainCode(world, { client: plain, person, more: { scope: 'openid', claims } });
    const tokens = (await redeem(world, plain, grant)).body;
    expect(await (await userinfo(world, tokens.access_token)).json()).not.toHaveProperty('name');
    expect(decodeJwt(tokens.id_token)).not.toHaveProperty('email');
  });

  it.each(['nonsense', '[]', '{}', '{"userinfo":[]}', '{"userinfo":{"name":1}}', String.raw`{"id_token":{"name":{"value":"a\u0000"}}}`])(
    'claims=%s is an invalid request, never a fault',
    async (claims) => {
      expect((await open(ask(basic, { claims }))).location?.searchParams.get('error')).toBe('invalid_request');
    },
  );

  it('claims and registrations that are nested without end are invalid requests too', async () => {
    const endless = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;
    const claims = `{"userinfo":{"name":{"value":${endless}}}}`;
    const fields = { response_type: 'code', redirect_uri: basic.redirectUri, scope: 'openid', claims };
    const pushed = await requestToken(world, basic, fields, { path: '/oidc/request' });
    expect(pushed).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    await world.api('/api/configs/client-registration', { method: 'PATCH', body: { enabled: true } });
    const { value } = (await world.api('/api/initial-access-tokens', { method: 'POST', body: { name: 'Endless' } })).body;
    const registered = await fetch(`${world.endpoint}/oidc/reg`, {
      method: 'POST',
      headers: { authorization: `Bearer ${value}`, 'content-type': 'application/json' },
      body: `{"redirect_uris":["https://bookstore.example/callback"],"unknown":${endless}}`,
    });
    expect([registered.status, await registered.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  });

  it('signed userinfo, where an application has chosen it [oidcc-userinfo-rs256]', async () => {
    const signed = await createClient(world, { protocolSettings: { userinfoSignedResponseAlg: 'ES256' } });
    const grant = await obtainCode(world, { client: signed, person });
    const answer = await userinfo(world, (await redeem(world, signed, grant)).body.access_token);
    expect(answer.headers.get('content-type')).toContain('application/jwt');
    const { payload } = await verify(await answer.text(), signed);
    expect(payload).toMatchObject({ sub: person.id, name: 'Reader' });
  });
});

describe('Basic plan: tokens', () => {
  it('a code used twice ends everything that came of it [oidcc-codereuse, oidcc-codereuse-30seconds]', async () => {
    const grant = await obtainCode(world, { client: basic, person });
    const tokens = (await redeem(world, basic, grant)).body;
    expect(await redeem(world, basic, grant)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await userinfo(world, tokens.access_token)).status).toBe(401);
    expect(await refresh(world, basic, tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('a refreshed ID token tells of the same person, issuer and audience [oidcc-refresh-token]', async () => {
    const grant = await obtainCode(world, { client: basic, person, more: { nonce: 'n' } });
    const first = (await redeem(world, basic, grant)).body;
    const second = (await refresh(world, basic, first.refresh_token)).body;
    const [before, after] = [decodeJwt(first.id_token), decodeJwt(second.id_token)];
    expect({ sub: after.sub, iss: after.iss, aud: after.aud }).toEqual({ sub: before.sub, iss: before.iss, aud: before.aud });
  });

  it('a refresh token is worth nothing to another client [oidcc-refresh-token]', async () => {
    const grant = await obtainCode(world, { client: basic, person });
    const { refresh_token: token } = (await redeem(world, basic, grant)).body;
    const other = await createClient(world);
    expect(await refresh(world, other, token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('a code is worth nothing to another client, or for another address', async () => {
    const other = await createClient(world);
    expect(await redeem(world, other, await obtainCode(world, { client: basic, person }))).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    const { code, pkce } = await obtainCode(world, { client: basic, person });
    const elsewhere = { ...basic, redirectUri: 'https://bookstore.example/' };
    expect(await redeem(world, elsewhere, { code, pkce })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

it('Config plan: discovery and keys are what clients need [oidcc-discovery-endpoint-verification, oidcc-idtoken-signature]', async () => {
  const metadata = (await (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json()) as Record<string, string>;
  expect(metadata['issuer']).toBe(`${world.endpoint}/oidc`);
  const { keys } = (await (await fetch(metadata['jwks_uri'] ?? '')).json()) as { keys: Record<string, string>[] };
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) {
    expect(key).toMatchObject({ kid: expect.any(String), use: 'sig', alg: expect.any(String) });
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) expect(key).not.toHaveProperty(secret);
  }
  const grant = await obtainCode(world, { client: basic, person });
  const { id_token: token } = (await redeem(world, basic, grant)).body;
  const set = createLocalJWKSet({ keys: keys.map((key) => ({ ...key, kty: key['kty'] ?? '' })) });
  await expect(jwtVerify(token, set, { issuer: `${world.endpoint}/oidc`, audience: basic.id })).resolves.toBeDefined();
});
