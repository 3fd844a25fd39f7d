import { createPrivateKey, X509Certificate } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, redirectUri, requestToken } from '../test-clients.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';
import { certificateAliases } from './sender-constraint.ts';
import { bookstoreCertificate, otherCertificate } from './test-certificates.ts';
import { createClientKey, createFapiClient, discover, toPrivateKey, type StrictClient } from './test-strict-client.ts';

// FAPI 2.0 Message Signing (JAR, JARM) and mutual TLS (RFC 8705) behind a proxy that hands the certificate on.

let world: TestWorld;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld({
    TRUST_PROXY_HEADER: '1',
    CLIENT_CERTIFICATE_HEADER: 'client-cert',
    CLIENT_CERTIFICATE_VERIFIED_HEADER: 'x-client-verified',
    CLIENT_CERTIFICATE_SUBDOMAIN: 'mtls',
  });
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

const inHeader = (pem: string) => `:${new X509Certificate(pem).raw.toString('base64')}:`;
const ofBookstore = { 'client-cert': inHeader(bookstoreCertificate) };
const ofSomebodyElse = { 'client-cert': inHeader(otherCertificate) };

/** openid-client's requests as they arrive through a proxy that saw this certificate. */
function throughProxy(config: client.Configuration, headers: Record<string, string>): client.Configuration {
  config[client.customFetch] = (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...headers } } as RequestInit);
  return config;
}

const ask = (challenge: string) => ({
  redirect_uri: redirectUri,
  scope: 'openid offline_access',
  prompt: 'consent',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  state: 'the-state',
});

describe('FAPI 2.0 Message Signing: signed requests and signed answers, tokens bound to a certificate', () => {
  let bank: StrictClient;
  let config: client.Configuration;
  beforeAll(async () => {
    bank = await createFapiClient(world, {
      settings: {
        dpopBoundAccessTokens: false,
        tlsClientCertificateBoundAccessTokens: true,
        requireSignedRequestObject: true,
        requestObjectSigningAlg: 'ES256',
        responseModes: ['jwt'],
        authorizationSignedResponseAlg: 'ES256',
      },
    });
    config = throughProxy(await discover(world, bank), ofBookstore);
    client.useJwtResponseMode(config);
  });

  const requestObject = (claims: Record<string, unknown> = {}, key = bank.key) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: bank.id,
      aud: `${world.endpoint}/oidc`,
      client_id: bank.id,
      response_type: 'code',
      response_mode: 'jwt',
      ...ask(createPkce().challenge),
      nbf: now,
      exp: now + 300,
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'client-key', typ: 'oauth-authz-req+jwt' })
      .sign(createPrivateKey({ key: key.privateJwk, format: 'jwk' }));
  };

  const push = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ client_id: bank.id, ...fields });
    const headers = new Headers();
    const now = Math.floor(Date.now() / 1000);
    const assertion = await new SignJWT({
      iss: bank.id,
      sub: bank.id,
      aud: `${world.endpoint}/oidc`,
      jti: crypto.randomUUID(),
      exp: now + 60,
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'client-key' })
      .sign(createPrivateKey({ key: bank.key.privateJwk, format: 'jwk' }));
    body.set('client_assertion', assertion);
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    return fetch(`${world.endpoint}/oidc/request`, { method: 'POST', headers, body });
  };

  it('signs in', async () => {
    const pkce = createPkce();
    const jar = await client.buildAuthorizationUrlWithJAR(config, ask(pkce.challenge), await toPrivateKey(bank.key));
    const url = await client.buildAuthorizationUrlWithPAR(config, jar.searchParams);
    const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
    const answer = location?.searchParams.get('response') ?? '';
    expect([...(location?.searchParams.keys() ?? [])]).toEqual(['response']);
    expect(decodeJwt(answer)).toMatchObject({ iss: `${world.endpoint}/oidc`, aud: bank.id, code: expect.any(String), state: 'the-state' });
    const checks = { pkceCodeVerifier: pkce.verifier, expectedState: 'the-state' };
    const tokens = await client.authorizationCodeGrant(config, location ?? url, checks);
    const me = (headers: Record<string, string>) =>
      fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.access_token}`, ...headers } });
    expect((await me(ofBookstore)).status).toBe(200);
    expect((await me(ofSomebodyElse)).status).toBe(401);
    expect((await me({})).status).toBe(401);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).resolves.toMatchObject({ access_token: expect.any(String) });
    const without = throughProxy(await discover(world, bank), {});
    await expect(client.refreshTokenGrant(without, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('takes a signed request', async () => {
    expect((await push({ request: await requestObject() })).status).toBe(201);
  });

  it.each<[string, () => Promise<string>]>([
    ['without nbf', () => requestObject({ nbf: undefined })],
    ['that lives longer than an hour', () => requestObject({ exp: Math.floor(Date.now() / 1000) + 7_200 })],
    ['from long ago', () => requestObject({ nbf: Math.floor(Date.now() / 1000) - 7_200, exp: Math.floor(Date.now() / 1000) + 60 })],
    ['from the future', () => requestObject({ iat: Math.floor(Date.now() / 1000) + 70 })],
    ['for another server', () => requestObject({ aud: 'https://other.example' })],
    ['of another client', () => requestObject({ client_id: 'somebody', iss: 'somebody' })],
    ['signed by somebody else', () => requestObject({}, createClientKey('client-key'))],
    ['that points at another', () => requestObject({ request_uri: 'https://bank.example/request' })],
    ['with a null character', () => requestObject({ login_hint: 'a\u0000b' })],
    ['that nobody signed', async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await requestObject()).split('.')[1]}.`],
    [
      'signed with a secret',
      () =>
        new SignJWT({ client_id: bank.id, response_type: 'code', ...ask(createPkce().challenge) })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('checked-by-lintel')),
    ],
  ])('refuses a request %s', async (_name, make) => {
    const answer = await push({ request: await make() });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/^invalid_request(_object)?$/) });
  });

  it('refuses a request that was pushed unsigned, and an answer that would not be signed', async () => {
    const plain = await push({ response_type: 'code', ...ask(createPkce().challenge) });
    expect([plain.status, await plain.json()]).toMatchObject([400, { error: 'invalid_request' }]);
    const open = await push({ request: await requestObject({ response_mode: 'query' }) });
    expect([open.status, await open.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  });
});

describe('RFC 8705, client authentication by certificate', () => {
  const credentials = { grant_type: 'client_credentials', resource: 'https://default.logto.app/api' };
  const machine = (protocolSettings: Record<string, unknown>) => createClient(world, { type: 'MachineToMachine', protocolSettings });

  it('tls_client_auth: the registered name, in a certificate that the proxy has verified', async () => {
    const app = await machine({
      tokenEndpointAuthMethod: 'tls_client_auth',
      tlsClientAuthSanDns: 'bookstore.example',
      tlsClientCertificateBoundAccessTokens: true,
    });
    const token = (headers: Record<string, string>) => requestToken(world, app, credentials, { auth: 'none', headers });
    const good = await token({ ...ofBookstore, 'x-client-verified': 'SUCCESS' });
    expect(good.status).toBe(200);
    expect(decodeJwt(good.body.access_token)).toMatchObject({ cnf: { 'x5t#S256': expect.stringMatching(/^[\w-]{43}$/) } });
    for (const headers of [
      ofBookstore,
      { ...ofBookstore, 'x-client-verified': 'FAILED:unable to get local issuer certificate' },
      { ...ofSomebodyElse, 'x-client-verified': 'SUCCESS' },
      { 'client-cert': 'nonsense', 'x-client-verified': 'SUCCESS' },
      {},
    ]) {
      expect(await token(headers)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    }
    expect(await requestToken(world, app, credentials)).toMatchObject({ status: 401 });
  });

  it('self_signed_tls_client_auth: one of the registered certificates, whoever signed it', async () => {
    const x5c = [new X509Certificate(bookstoreCertificate).raw.toString('base64')];
    const key = { ...new X509Certificate(bookstoreCertificate).publicKey.export({ format: 'jwk' }), kid: 'cert', x5c };
    const app = await machine({ tokenEndpointAuthMethod: 'self_signed_tls_client_auth', jwks: { keys: [key] } });
    const token = (headers: Record<string, string>) => requestToken(world, app, credentials, { auth: 'none', headers });
    expect((await token(ofBookstore)).status).toBe(200);
    expect(await token(ofSomebodyElse)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await token({})).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('a certificate in a header counts for nothing where none is configured', async () => {
    const plain = await createTestWorld();
    try {
      const app = await createClient(plain, {
        type: 'MachineToMachine',
        protocolSettings: { tokenEndpointAuthMethod: 'tls_client_auth', tlsClientAuthSanDns: 'bookstore.example' },
      });
      const answer = await requestToken(plain, app, credentials, {
        auth: 'none',
        headers: { ...ofBookstore, 'x-client-verified': 'SUCCESS' },
      });
      expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    } finally {
      await plain.close();
    }
  });
});

it('an answer can be signed in an application of the contract too', async () => {
  const shop = await createClient(world, { protocolSettings: { responseModes: ['query', 'form_post.jwt'] } });
  const url = new URL('/oidc/auth', world.endpoint);
  const query = { client_id: shop.id, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', response_mode: 'form_post.jwt' };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const { text } = await new TestBrowser(world.endpoint).signIn(url, person);
  const answer = /name="response" value="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(decodeProtectedHeader(answer)).toMatchObject({ alg: 'ES256' });
  expect(decodeJwt(answer)).toMatchObject({ aud: shop.id, code: expect.any(String) });
});

it('discovery names the endpoints on the host that asks for certificates, where a tenant of this host has clients with one (RFC 8705 §5)', () => {
  const tenantAt = (endpoint: string) => ({ tenant: { endpoint, issuer: `${endpoint}/oidc` } as Tenant }); // nothing else of it is read
  const headers = { certificate: 'client-cert', verified: undefined, aliases: { label: 'mtls', below: 'id.example' } };
  const use = { isMtls: true, isBackchannelAuthentication: false };
  const aliasesOf = (endpoint: string) => certificateAliases(tenantAt(endpoint), use, headers).mtls_endpoint_aliases;
  expect(aliasesOf('https://id.example')?.['token_endpoint']).toBe('https://mtls.id.example/oidc/token');
  expect(aliasesOf('https://books.id.example:8443')?.['userinfo_endpoint']).toBe('https://mtls.books.id.example:8443/oidc/me');
  for (const endpoint of ['https://auth.customer.example', 'https://customer-id.example']) expect(aliasesOf(endpoint)).toBeUndefined();
  expect(certificateAliases(tenantAt('https://id.example'), { ...use, isMtls: false }, headers)).toEqual({});
  expect(certificateAliases(tenantAt('https://id.example'), use, { ...headers, aliases: undefined })).toEqual({});
});

it('a tenant announces these endpoints as they are', async () => {
  const { port } = new URL(world.endpoint);
  const metadata = (await (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
  const aliases = metadata['mtls_endpoint_aliases'] as Record<string, string>;
  for (const [name, address] of Object.entries(aliases)) {
    expect(address).toBe(String(metadata[name]).replace('//localhost:', '//mtls.localhost:'));
  }
  expect(aliases['token_endpoint']).toBe(`http://mtls.localhost:${port}/oidc/token`);
});
