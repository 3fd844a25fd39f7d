import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outboundTo, type OutboundDouble } from '../../tests/doubles/outbound.ts';
import { redirectUri, socialJourney, type Journey } from '../../tests/doubles/social.ts';
import { oidcConfigGuard } from './config.ts';
import createOidc from './connector.ts';

const issuer = 'https://id.acme.example';
const tokenEndpoint = `POST ${issuer}/token`;
const config = {
  authorizationEndpoint: `${issuer}/authorize?tenant=acme`,
  tokenEndpoint: `${issuer}/token`,
  clientId: 'lintel',
  clientSecret: 's:ecret/1',
  scope: 'profile email',
  idTokenVerificationConfig: { jwksUri: `${issuer}/keys`, issuer },
};

let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
let stranger: CryptoKey;
beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  stranger = (await generateKeyPair('RS256')).privateKey;
});

let provider: OutboundDouble;
let journey: Journey;

async function begin(overrides: Record<string, unknown> = {}): Promise<URL> {
  journey = await socialJourney(createOidc, { config: { ...config, ...overrides }, provider });
  return journey.start();
}

const now = () => Math.floor(Date.now() / 1000);
const claimsOf = (): JWTPayload => ({ iss: issuer, aud: 'lintel', sub: 'ann', iat: now(), exp: now() + 60, nonce: journey.session.nonce });

/** The provider issues an ID token with these claims; undefined takes a claim away. */
function issue(
  claims: Record<string, unknown> = {},
  { key = keys.privateKey, alg = 'RS256' }: { key?: CryptoKey | Uint8Array; alg?: string } = {},
): void {
  provider.route(tokenEndpoint, async () => {
    const payload = JSON.parse(JSON.stringify({ ...claimsOf(), ...claims })) as JWTPayload;
    const idToken = await new SignJWT(payload).setProtectedHeader({ alg, kid: 'one' }).sign(key);
    return { access_token: 'at', token_type: 'Bearer', expires_in: 60, refresh_token: 'rt', id_token: idToken };
  });
}

beforeEach(async () => {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  provider = outboundTo({ [`GET ${issuer}/keys`]: { keys: [jwk] } });
  await begin();
  issue();
});

describe('the way there', () => {
  it('asks for a code with state, nonce and PKCE, and always for openid', async () => {
    const uri = await begin({
      authRequestOptionalConfig: { prompt: 'login', uiLocales: 'th' },
      customConfig: { accessType: 'offline', state: 'theirs', redirectUri: 'https://evil.example' },
    });
    expect(`${uri.origin}${uri.pathname}`).toBe(`${issuer}/authorize`);
    const { nonce, code_challenge: challenge, ...query } = Object.fromEntries(uri.searchParams);
    expect(query).toEqual({
      tenant: 'acme',
      response_type: 'code',
      client_id: 'lintel',
      redirect_uri: redirectUri,
      state: 'a-state',
      scope: 'openid profile email',
      prompt: 'login',
      ui_locales: 'th',
      access_type: 'offline',
      code_challenge_method: 'S256',
    });
    expect(nonce).toBe(journey.session.nonce);
    expect(challenge).toBe(createHash('sha256').update(String(journey.session['codeVerifier'])).digest('base64url'));
  });

  it('makes another nonce and verifier every time, and none of PKCE where it is turned off', async () => {
    const first = journey.session;
    await begin();
    expect([journey.session.nonce, journey.session['codeVerifier']]).not.toEqual([first.nonce, first['codeVerifier']]);
    expect((await begin({ usePkce: false })).searchParams.has('code_challenge')).toBe(false);
    issue();
    await expect(journey.finish()).resolves.toMatchObject({ id: 'ann' });
  });
});

describe('the token request', () => {
  it('carries code, verifier and the address of the request, with the secret in the form', async () => {
    await journey.finish({ code: 'c', redirectUri: 'https://evil.example' });
    expect(provider.last(tokenEndpoint).form).toEqual({
      grant_type: 'authorization_code',
      code: 'c',
      redirect_uri: redirectUri,
      code_verifier: journey.session['codeVerifier'],
      client_id: 'lintel',
      client_secret: 's:ecret/1',
    });
  });

  it('sends client and secret form-encoded in the header (RFC 6749 §2.3.1)', async () => {
    await begin({ tokenEndpointAuthMethod: 'client_secret_basic' });
    issue();
    await journey.finish();
    const { headers, form } = provider.last(tokenEndpoint);
    expect(headers.get('authorization')).toBe(`Basic ${btoa('lintel:s%3Aecret%2F1')}`);
    expect(form).not.toHaveProperty('client_secret');
  });

  it('signs an assertion with the secret (RFC 7523 §2.2)', async () => {
    await begin({ tokenEndpointAuthMethod: 'client_secret_jwt', clientSecretJwtSigningAlgorithm: 'HS384' });
    issue();
    await journey.finish();
    const { client_assertion: assertion = '', client_assertion_type: type, ...form } = provider.last(tokenEndpoint).form;
    expect(type).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(form).not.toHaveProperty('client_secret');
    const { payload, protectedHeader } = await jwtVerify(assertion, new TextEncoder().encode(config.clientSecret), {
      issuer: 'lintel',
      subject: 'lintel',
      audience: config.tokenEndpoint,
    });
    expect(protectedHeader.alg).toBe('HS384');
    expect(payload.jti).toMatch(/./);
  });

  it('refreshes', async () => {
    await expect(journey.connector.getAccessTokenByRefreshToken?.('rt')).resolves.toMatchObject({ access_token: 'at' });
    expect(provider.last(tokenEndpoint).form).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'rt' });
  });
});

describe('who came', () => {
  it('is read from the ID token', async () => {
    issue({
      name: 'Ann',
      picture: 'https://acme.example/ann.png',
      email: 'ann@acme.example',
      email_verified: true,
      phone_number: '+66 81 234 5678',
      phone_number_verified: true,
    });
    await expect(journey.finishWithTokens()).resolves.toMatchObject({
      tokenResponse: { access_token: 'at', refresh_token: 'rt' },
      userInfo: {
        id: 'ann',
        name: 'Ann',
        avatar: 'https://acme.example/ann.png',
        email: 'ann@acme.example',
        phone: '66812345678',
        rawData: { iss: issuer, sub: 'ann' },
      },
    });
  });

  it.each([
    [{}, { email_verified: false }, undefined],
    [{}, {}, undefined],
    [{}, { email_verified: 'true' }, undefined],
    [{ acceptStringTypedBooleanClaims: true }, { email_verified: 'true' }, 'ann@acme.example'],
    [{ acceptStringTypedBooleanClaims: true }, { email_verified: 'false' }, undefined],
    [{ trustUnverifiedEmail: true }, {}, 'ann@acme.example'],
    [{ trustUnverifiedEmail: true }, { email_verified: false }, undefined],
  ])('with %j and %j has the e-mail address %s', async (overrides, claims, email) => {
    await begin(overrides);
    issue({ email: 'ann@acme.example', ...claims });
    expect((await journey.finish()).email).toBe(email);
  });

  it('has no phone number that is not verified', async () => {
    issue({ phone_number: '+66812345678' });
    expect(await journey.finish()).not.toHaveProperty('phone');
  });
});

describe('an ID token is refused', () => {
  const refused = { code: 'social_invalid_id_token', data: { hint: { en: expect.any(String) as string } } };

  it.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://id.evil.example' }],
    ['without an issuer', { iss: undefined }],
    ['for another client', { aud: 'another' }],
    ['for several, of whom another is the authorized party', { aud: ['lintel', 'another'], azp: 'another' }],
    ['of another sign-in', { nonce: 'another' }],
    ['without a nonce', { nonce: undefined }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['that never expires', { exp: undefined }],
    ['that names nobody', { sub: undefined }],
  ])('%s', async (_what, claims) => {
    issue(claims);
    await expect(journey.finish()).rejects.toMatchObject(refused);
  });

  it('without a configured issuer only when it names none', async () => {
    await begin({ idTokenVerificationConfig: { jwksUri: `${issuer}/keys` } });
    issue({ iss: undefined });
    await expect(journey.finish()).rejects.toMatchObject(refused);
    issue({ iss: 'https://anything.example' });
    await expect(journey.finish()).resolves.toMatchObject({ id: 'ann' });
  });

  it('with the signature of a stranger, of the client secret, or of nobody', async () => {
    issue({}, { key: stranger });
    await expect(journey.finish()).rejects.toMatchObject(refused);
    issue({}, { key: new TextEncoder().encode(config.clientSecret.padEnd(32)), alg: 'HS256' });
    await expect(journey.finish()).rejects.toMatchObject(refused);
    const unsigned = [{ alg: 'none' }, claimsOf()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    provider.route(tokenEndpoint, { access_token: 'at', id_token: `${unsigned}.` });
    await expect(journey.finish()).rejects.toMatchObject(refused);
  });

  it('with an algorithm that the administrator did not list', async () => {
    await begin({ idTokenVerificationConfig: { jwksUri: `${issuer}/keys`, issuer, algorithms: ['ES256', 'HS256', 'none'] } });
    issue();
    await expect(journey.finish()).rejects.toMatchObject(refused);
  });

  it('when there is none', async () => {
    provider.route(tokenEndpoint, { access_token: 'at' });
    await expect(journey.finish()).rejects.toMatchObject(refused);
  });

  it('without the session of the sign-in', async () => {
    await expect(journey.connector.getUserInfo({ code: 'c' }, async () => ({}))).rejects.toMatchObject({ code: 'general' });
  });
});

describe('failures say what to do', () => {
  const finishing = (data?: Record<string, unknown>) => journey.finish(data).catch((error: unknown) => error);

  it.each<[string, Record<string, unknown>, object]>([
    [
      'the person said no',
      { error: 'access_denied', error_description: 'No.' },
      { code: 'authorization_failed', data: { error: 'access_denied', message: 'No.' } },
    ],
    ['there is no code', { state: 'a-state' }, { code: 'insufficient_request_parameters' }],
    ['the answer is of another issuer (RFC 9207)', { code: 'c', iss: 'https://id.evil.example' }, { code: 'authorization_failed' }],
  ])('%s: no token is asked for', async (_what, data, expected) => {
    expect(await finishing(data)).toMatchObject(expected);
    expect(provider.requests).toHaveLength(0);
  });

  it.each([
    ['a code that was used', { status: 400, text: '{"error":"invalid_grant"}' }, 'social_auth_code_invalid'],
    ['a wrong secret', { status: 401, text: '{"error":"invalid_client"}' }, 'invalid_config'],
    ['a gateway', { status: 502, text: '<h1>Bad gateway</h1>', type: 'text/html' }, 'general'],
    ['too many requests', { status: 429, text: '{}' }, 'rate_limit_exceeded'],
    ['something else entirely', { status: 200, text: '<h1>Welcome</h1>', type: 'text/html' }, 'invalid_response'],
    ['no token', { status: 200, text: '{"token_type":"Bearer"}' }, 'invalid_response'],
    ['nothing in time', 'silence' as const, 'general'],
  ])('%s', async (_what, reply, code) => {
    provider.route(tokenEndpoint, reply);
    const failure = await finishing();
    expect(failure).toMatchObject({ code, data: { hint: { en: expect.any(String) as string, th: expect.any(String) as string } } });
    expect(JSON.stringify(failure)).not.toContain(config.clientSecret);
  });

  it('keys that cannot be had', async () => {
    provider.route(`GET ${issuer}/keys`, { status: 503, text: 'no' });
    expect(await finishing()).toMatchObject({
      code: 'general',
      data: { hint: { en: expect.stringContaining('id.acme.example') as string } },
    });
  });
});

describe('configuration', () => {
  it.each([
    [{ idTokenVerificationConfig: undefined }],
    [{ idTokenVerificationConfig: { jwksUri: 'keys' } }],
    [{ authorizationEndpoint: 'javascript:alert(1)' }],
    [{ tokenEndpointAuthMethod: 'none' }],
    [{ clientSecret: '' }],
  ])('refuses %j', (overrides) => {
    expect(oidcConfigGuard.safeParse({ ...config, ...overrides }).success).toBe(false);
  });
});
