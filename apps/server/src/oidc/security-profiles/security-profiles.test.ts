import { createPrivateKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { authorizationUrl, createClient, createPerson, redirectUri, requestToken, type TokenAnswer } from '../test-clients.ts';
import { createFapiClient, discover, type StrictClient } from './test-strict-client.ts';

// FAPI 2.0 Security Profile, seen from the client (openid-client) and from whoever attacks it.

let world: TestWorld;
let bank: StrictClient;
let config: client.Configuration;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  person = await createPerson(world);
  bank = await createFapiClient(world);
  config = await discover(world, bank);
}, 60_000);
afterAll(() => world.close());

const parameters = (challenge: string) => ({
  redirect_uri: redirectUri,
  scope: 'openid offline_access profile',
  prompt: 'consent',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  state: 'the-state',
});

/** Pushes a request, signs in and returns with the address the client got back. */
async function signIn({ DPoP }: { DPoP?: client.DPoPHandle } = {}) {
  const pkce = createPkce();
  const url = await client.buildAuthorizationUrlWithPAR(config, parameters(pkce.challenge), { ...(DPoP && { DPoP }) });
  const answer = await new TestBrowser(world.endpoint).signIn(url, person);
  const { location } = answer;
  if (!location) throw new Error(`The browser was sent nowhere: ${answer.status} ${answer.text.slice(-400)}`);
  return { location, pkce, checks: { pkceCodeVerifier: pkce.verifier, expectedState: 'the-state' } };
}

const newProof = async () => client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));

async function assertion(claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}, by = bank): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: bank.id,
    sub: bank.id,
    aud: `${world.endpoint}/oidc`,
    jti: crypto.randomUUID(),
    iat: now,
    exp: now + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'client-key', ...header })
    .sign(createPrivateKey({ key: by.key.privateJwk, format: 'jwk' }));
}

/** Posts as the client, with an assertion made here instead of by the library. */
async function post(
  path: string,
  fields: Record<string, string>,
  init: { headers?: Record<string, string>; assertion?: string } = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${world.endpoint}${path}`, {
    method: 'POST',
    headers: init.headers ?? {},
    body: new URLSearchParams({
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: init.assertion ?? (await assertion()),
      ...fields,
    }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe('FAPI 2.0: the whole way with private_key_jwt and DPoP', () => {
  it('signs in with a pushed request, binds tokens to the key, and refreshes without rotation', async () => {
    const DPoP = await newProof();
    const { location, checks } = await signIn({ DPoP });
    expect(location.searchParams.get('iss')).toBe(`${world.endpoint}/oidc`);
    const tokens = await client.authorizationCodeGrant(config, location, checks, undefined, { DPoP });
    expect(tokens.token_type).toBe('dpop');
    expect(decodeProtectedHeader(tokens.id_token ?? '').alg).toBe('ES256');
    const claims = await client.fetchUserInfo(config, tokens.access_token, person.id, { DPoP });
    expect(claims).toMatchObject({ sub: person.id, name: 'Reader' });
    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '', undefined, { DPoP });
    expect(refreshed.refresh_token ?? tokens.refresh_token).toBe(tokens.refresh_token);
    expect(refreshed.token_type).toBe('dpop');
  });

  it('an access token for an API carries the key it is bound to', async () => {
    await world.api('/api/resources', { method: 'POST', body: { name: 'Loans', indicator: 'https://loans.example' } });
    const pkce = createPkce();
    const DPoP = await newProof();
    const url = await client.buildAuthorizationUrlWithPAR(
      config,
      { ...parameters(pkce.challenge), resource: 'https://loans.example' },
      { DPoP },
    );
    const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
    const checks = { pkceCodeVerifier: pkce.verifier, expectedState: 'the-state' };
    const tokens = await client.authorizationCodeGrant(config, location ?? url, checks, { resource: 'https://loans.example' }, { DPoP });
    expect(decodeJwt(tokens.access_token)).toMatchObject({ aud: 'https://loans.example', cnf: { jkt: await DPoP.calculateThumbprint() } });
  });

  it('discovery announces what the tenant uses', async () => {
    const metadata = config.serverMetadata();
    expect(metadata.dpop_signing_alg_values_supported).toEqual(['ES256', 'Ed25519', 'EdDSA']);
    expect(metadata.token_endpoint_auth_methods_supported).toContain('private_key_jwt');
    expect(metadata['authorization_response_iss_parameter_supported']).toBe(true);
  });
});

describe('FAPI 2.0: downgrades', () => {
  it('a request that was not pushed is refused', async () => {
    const pkce = createPkce();
    const url = authorizationUrl(world, bank, { code_challenge: pkce.challenge, code_challenge_method: 'S256' });
    const { location } = await new TestBrowser(world.endpoint).request(url);
    expect(location?.searchParams.get('error')).toBe('invalid_request');
    expect(location?.searchParams.has('code')).toBe(false);
  });

  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['for another response type', { response_type: 'code id_token', nonce: 'n' }],
    ['for none', { response_type: 'none' }],
    ['to an address that is not registered', { redirect_uri: 'https://bookstore.example/callback/' }],
    ['without an address', { redirect_uri: undefined }],
  ])('a pushed request %s is refused', async (_name, changed) => {
    const { challenge } = createPkce();
    const fields = { response_type: 'code', ...parameters(challenge), ...changed };
    const given = Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    const answer = await post('/oidc/request', given);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: expect.stringMatching(/^(invalid_request|invalid_redirect_uri|unsupported_response_type)$/),
    });
  });

  it('a code without a proof buys nothing', async () => {
    const { location, checks } = await signIn();
    await expect(client.authorizationCodeGrant(config, location, checks)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('a code that was asked for with one key buys nothing with another', async () => {
    const { location, checks } = await signIn({ DPoP: await newProof() });
    await expect(client.authorizationCodeGrant(config, location, checks, undefined, { DPoP: await newProof() })).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('a code injected into the sign-in of somebody else fails at its verifier', async () => {
    const DPoP = await newProof();
    const { location } = await signIn({ DPoP });
    const { verifier } = createPkce();
    await expect(
      client.authorizationCodeGrant(config, location, { pkceCodeVerifier: verifier, expectedState: 'the-state' }, undefined, { DPoP }),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('an answer of another issuer is refused by the client (mix-up, RFC 9207)', async () => {
    const DPoP = await newProof();
    const { location, checks } = await signIn({ DPoP });
    location.searchParams.set('iss', 'https://attacker.example/oidc');
    await expect(client.authorizationCodeGrant(config, location, checks, undefined, { DPoP })).rejects.toMatchObject({
      code: 'OAUTH_INVALID_RESPONSE',
      cause: { message: expect.stringContaining('iss') },
    });
  });

  it('a bound token is not a bearer token, and not usable with another key', async () => {
    const DPoP = await newProof();
    const { location, checks } = await signIn({ DPoP });
    const tokens = await client.authorizationCodeGrant(config, location, checks, undefined, { DPoP });
    const asBearer = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    expect(asBearer.status).toBe(401);
    await expect(client.fetchUserInfo(config, tokens.access_token, person.id, { DPoP: await newProof() })).rejects.toThrow(/./);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('a used code ends what it was used for', async () => {
    const DPoP = await newProof();
    const { location, checks } = await signIn({ DPoP });
    const tokens = await client.authorizationCodeGrant(config, location, checks, undefined, { DPoP });
    await expect(client.authorizationCodeGrant(config, location, checks, undefined, { DPoP })).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expect(client.fetchUserInfo(config, tokens.access_token, person.id, { DPoP })).rejects.toThrow(/./);
  });
});

it('an application that wants nonces is given one by the refusal of its first proof, and no other counts', async () => {
  const indicator = 'https://nonces.example';
  await world.api('/api/resources', { method: 'POST', body: { name: 'Nonces', indicator } });
  const machine = await createFapiClient(world, { type: 'MachineToMachine', settings: { dpopNonceRequired: true } });
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const proof = (nonce?: string) =>
    new SignJWT({ htm: 'POST', htu: `${world.endpoint}/oidc/token`, jti: crypto.randomUUID(), ...(nonce !== undefined && { nonce }) })
      .setIssuedAt()
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
      .sign(privateKey);
  const ask = async (DPoP: string) => {
    const own = await assertion({ iss: machine.id, sub: machine.id }, {}, machine);
    return post('/oidc/token', { grant_type: 'client_credentials', resource: indicator }, { headers: { DPoP }, assertion: own });
  };
  const first = await ask(await proof());
  expect(first).toMatchObject({ status: 400, body: { error: 'use_dpop_nonce' } });
  const nonce = first.headers.get('dpop-nonce') ?? '';
  const second = await proof(nonce);
  expect(await ask(second)).toMatchObject({ status: 200, body: { token_type: 'DPoP' } });
  expect((await ask(second)).status).toBe(400);
  expect(await ask(await proof('made up'))).toMatchObject({ status: 400, body: { error: 'use_dpop_nonce' } });

  const config = await discover(world, machine); // a client of the shelf asks again by itself
  const handle = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));
  expect(await client.clientCredentialsGrant(config, { resource: indicator }, { DPoP: handle })).toMatchObject({ token_type: 'dpop' });
});

describe('FAPI 2.0: client authentication', () => {
  const grant = { grant_type: 'refresh_token', refresh_token: 'x' };

  it.each([
    ['addressed to the token endpoint', async () => assertion({ aud: `${world.endpoint}/oidc/token` })],
    ['addressed to several', async () => assertion({ aud: [`${world.endpoint}/oidc`, 'https://other.example'] })],
    ['of another issuer', async () => assertion({ iss: 'somebody' })],
    ['without jti', async () => assertion({ jti: undefined })],
    ['that has expired', async () => assertion({ exp: Math.floor(Date.now() / 1000) - 120 })],
    ['that never expires', async () => assertion({ exp: 9_999_999_999_999 })],
    ['that was issued by a clock more than a minute ahead', async () => assertion({ iat: Math.floor(Date.now() / 1000) + 70 })],
    ['that is not valid yet', async () => assertion({ nbf: Math.floor(Date.now() / 1000) + 3_600 })],
    [
      'that nobody signed',
      async () => {
        const [, payload] = (await assertion()).split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      },
    ],
    [
      'signed with a shared secret that the server knows itself',
      async () =>
        new SignJWT({ iss: bank.id, sub: bank.id, aud: `${world.endpoint}/oidc`, jti: crypto.randomUUID() })
          .setExpirationTime('1m')
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('checked-by-lintel')),
    ],
  ])('refuses an assertion %s', async (_name, make) => {
    expect(await post('/oidc/token', grant, { assertion: await make() })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('refuses the secret that the application also has, and an unsigned request', async () => {
    const basic = `Basic ${Buffer.from(`${bank.id}:${bank.secret}`).toString('base64')}`;
    for (const headers of [{ authorization: basic }, {}]) {
      const response = await fetch(`${world.endpoint}/oidc/token`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ ...grant, client_id: bank.id }),
      });
      expect(response.status).toBe(401);
    }
  });

  it('takes an assertion of a clock that is ten seconds ahead', async () => {
    const ahead = Math.floor(Date.now() / 1000) + 8;
    expect(await post('/oidc/token', grant, { assertion: await assertion({ iat: ahead, nbf: ahead }) })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  it('of 20 uses of one assertion at the same time one succeeds', async () => {
    const once = await assertion();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/oidc/token', grant, { assertion: once })));
    expect(answers.filter(({ body }) => body.error === 'invalid_grant')).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error === 'invalid_client')).toHaveLength(19);
  });
});

describe('OAuth 2.1', () => {
  it('asks confidential clients for PKCE too, and knows no other response type', async () => {
    const shop = await createClient(world, { securityProfile: 'oauth21' });
    const refused = await new TestBrowser(world.endpoint).request(authorizationUrl(world, shop));
    expect(refused.location?.searchParams.get('error')).toBe('invalid_request');
    const { challenge } = createPkce();
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    expect((await new TestBrowser(world.endpoint).request(authorizationUrl(world, shop, pkce))).location?.pathname).toBe('/sign-in');
    const front = authorizationUrl(world, shop, { ...pkce, response_type: 'code id_token', nonce: 'n' });
    expect((await new TestBrowser(world.endpoint).request(front)).location?.href).toContain('error=');
  });

  it('counts addresses letter by letter', async () => {
    const wild = {
      name: 'Preview',
      type: 'SPA',
      oidcClientMetadata: { redirectUris: ['https://*.preview.example.com/callback'], postLogoutRedirectUris: [] },
    };
    const created = await world.api('/api/applications', { method: 'POST', body: wild });
    const before = authorizationUrl(
      world,
      { id: created.body.id, secret: undefined, redirectUri: 'https://pr-1.preview.example.com/callback' },
      {
        code_challenge: createPkce().challenge,
        code_challenge_method: 'S256',
      },
    );
    expect((await new TestBrowser(world.endpoint).request(before)).location?.pathname).toBe('/sign-in');
    const strict = await world.api(`/api/applications/${created.body.id}`, { method: 'PATCH', body: { securityProfile: 'oauth21' } });
    expect(strict).toMatchObject({
      status: 400,
      body: { code: 'oidc.invalid_client_metadata', details: expect.stringContaining('wildcard') },
    });
  });

  it("rotates a public client's refresh token whatever the switch says", async () => {
    const { id } = await createClient(world, { type: 'SPA', securityProfile: 'oauth21', custom: { rotateRefreshToken: false } });
    const pkce = createPkce();
    const url = authorizationUrl(
      world,
      { id, secret: undefined, redirectUri },
      { code_challenge: pkce.challenge, code_challenge_method: 'S256' },
    );
    const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
    const shop = { id, secret: undefined, redirectUri };
    const code = location?.searchParams.get('code') ?? '';
    const { body: first } = await requestToken(world, shop, {
      grant_type: 'authorization_code',
      code,
      code_verifier: pkce.verifier,
      redirect_uri: redirectUri,
    });
    const { body: second } = await requestToken(world, shop, { grant_type: 'refresh_token', refresh_token: first.refresh_token });
    expect(second.refresh_token).toEqual(expect.any(String));
    expect(second.refresh_token).not.toBe(first.refresh_token);
  });
});

describe('one application chooses, the others stay as they were', () => {
  it('proofs of clients that did not enrol are ignored, good or bad', async () => {
    const shop = await createClient(world);
    const pkce = createPkce();
    const url = authorizationUrl(world, shop, { code_challenge: pkce.challenge, code_challenge_method: 'S256', dpop_jkt: 'x'.repeat(43) });
    const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
    const { body: tokens } = await requestToken(
      world,
      shop,
      {
        grant_type: 'authorization_code',
        code: location?.searchParams.get('code') ?? '',
        code_verifier: pkce.verifier,
        redirect_uri: shop.redirectUri,
      },
      { headers: { dpop: 'nonsense' } },
    );
    expect(tokens).toMatchObject({ token_type: 'Bearer' });
    const me = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.access_token}`, dpop: 'nonsense' } });
    expect(me.status).toBe(200);
  });

  it('a client of the contract that replaces the metadata whole does not switch the profile off', async () => {
    const body = { customClientMetadata: { alwaysIssueRefreshToken: true } };
    const changed = await world.api(`/api/applications/${bank.id}`, { method: 'PATCH', body });
    expect(changed.body).toMatchObject({ securityProfile: 'fapi2', protocolSettings: { dpopBoundAccessTokens: true } });
    await world.api(`/api/applications/${bank.id}`, { method: 'PATCH', body: { customClientMetadata: {} } });
  });
});
