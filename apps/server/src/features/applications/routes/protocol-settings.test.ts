import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClientKey } from '../../../oidc/security-profiles/test-strict-client.ts';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

const { publicJwk, privateJwk } = createClientKey();
const jwks = { keys: [publicJwk] };
const uris = (...redirectUris: string[]) => ({ redirectUris, postLogoutRedirectUris: [] });
const create = (body: Record<string, unknown>) =>
  world.api('/api/applications', {
    method: 'POST',
    body: { name: 'Bank', type: 'Traditional', oidcClientMetadata: uris('https://bank.example/cb'), ...body },
  });

const fapi = { tokenEndpointAuthMethod: 'private_key_jwt', jwks, dpopBoundAccessTokens: true };

describe('security profile and protocol settings of an application', () => {
  it('are stored, answered, and changed on their own', async () => {
    const created = await create({ securityProfile: 'fapi2', protocolSettings: fapi });
    expect(created).toMatchObject({ status: 200, body: { securityProfile: 'fapi2', protocolSettings: fapi } });
    const path = `/api/applications/${created.body.id}`;
    expect((await world.api(path)).body).toMatchObject({ securityProfile: 'fapi2', protocolSettings: fapi });
    const back = await world.api(path, { method: 'PATCH', body: { securityProfile: 'default', protocolSettings: {} } });
    expect(back).toMatchObject({ status: 200, body: { securityProfile: 'default', protocolSettings: {} } });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['FAPI 2 for a public client', { type: 'SPA', securityProfile: 'fapi2' }, /confidential/],
    ['FAPI 2 with a secret', { securityProfile: 'fapi2', protocolSettings: { dpopBoundAccessTokens: true } }, /private_key_jwt/],
    [
      'FAPI 2 with unbound tokens',
      { securityProfile: 'fapi2', protocolSettings: { ...fapi, dpopBoundAccessTokens: false } },
      /binds tokens/,
    ],
    [
      'FAPI 2 with a weak algorithm',
      { securityProfile: 'fapi2', protocolSettings: { ...fapi, tokenEndpointAuthSigningAlg: 'RS256' } },
      /tokenEndpointAuthSigningAlg/,
    ],
    [
      'FAPI 2 without https',
      { securityProfile: 'fapi2', protocolSettings: fapi, oidcClientMetadata: uris('http://localhost/cb') },
      /https/,
    ],
    [
      'FAPI 2 with a wildcard',
      { securityProfile: 'fapi2', protocolSettings: fapi, oidcClientMetadata: uris('https://*.bank.example.com/cb') },
      /wildcard/,
    ],
    [
      'OAuth 2.1 with tokens in the address',
      { securityProfile: 'oauth21', protocolSettings: { responseTypes: ['code id_token'] } },
      /only code/,
    ],
    ['OAuth 2.1 without https', { securityProfile: 'oauth21', oidcClientMetadata: uris('http://bank.example/cb') }, /https/],
    [
      'a key that a public client cannot keep',
      { type: 'SPA', protocolSettings: { tokenEndpointAuthMethod: 'private_key_jwt', jwks } },
      /cannot keep/,
    ],
    ['private_key_jwt without a key', { protocolSettings: { tokenEndpointAuthMethod: 'private_key_jwt' } }, /jwks or jwksUri/],
    [
      'two sources of keys',
      { protocolSettings: { tokenEndpointAuthMethod: 'private_key_jwt', jwks, jwksUri: 'https://bank.example/jwks' } },
      /not both/,
    ],
    [
      'a self-signed certificate that is not there',
      { protocolSettings: { tokenEndpointAuthMethod: 'self_signed_tls_client_auth', jwks } },
      /x5c/,
    ],
    ['tls_client_auth without a name', { protocolSettings: { tokenEndpointAuthMethod: 'tls_client_auth' } }, /exactly one/],
    [
      'a name of a certificate without tls_client_auth',
      { protocolSettings: { tlsClientAuthSanDns: 'bank.example' } },
      /only with tls_client_auth/,
    ],
    ['signed requests without a key', { protocolSettings: { requireSignedRequestObject: true } }, /request objects/],
    ['two bindings', { protocolSettings: { dpopBoundAccessTokens: true, tlsClientCertificateBoundAccessTokens: true } }, /not by both/],
    [
      'bound tokens and token exchange',
      { protocolSettings: { dpopBoundAccessTokens: true }, customClientMetadata: { allowTokenExchange: true } },
      /allowTokenExchange/,
    ],
    ['nonces without proofs', { protocolSettings: { dpopNonceRequired: true } }, /dpopNonceRequired/],
    ['bound tokens in the address', { protocolSettings: { dpopBoundAccessTokens: true, responseTypes: ['code token'] } }, /nothing binds/],
    [
      'tokens in an address without https',
      { protocolSettings: { responseTypes: ['id_token token'] }, oidcClientMetadata: uris('http://bank.example/cb') },
      /unencrypted/,
    ],
    [
      'answers for a machine',
      { type: 'MachineToMachine', protocolSettings: { responseTypes: ['code'] }, oidcClientMetadata: uris() },
      /responseTypes/,
    ],
    ['single claims for a third party', { isThirdParty: true, protocolSettings: { claimsParameter: true } }, /third-party/],
    ['an algorithm that the tenant has no key for', { protocolSettings: { idTokenSignedResponseAlg: 'RS256' } }, /no key for "RS256"/],
  ])('%s is refused when it is saved', async (_name, body, details) => {
    expect(await create(body)).toMatchObject({
      status: 400,
      body: { code: 'oidc.invalid_client_metadata', details: expect.stringMatching(details) },
    });
  });

  it.each<[string, unknown]>([
    ['a misspelt switch', { dpopBoundAccessToken: true }],
    ['a private key', { jwks: { keys: [privateJwk] } }],
    ['a shared key', { jwks: { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] } }],
    ['an RSA key of 1024 bits', { jwks: { keys: [{ kty: 'RSA', e: 'AQAB', n: Buffer.alloc(128, 1).toString('base64url') }] } }],
    ['keys at an address that is none', { jwksUri: 'file:///etc/passwd' }],
    ['a method that does not exist', { tokenEndpointAuthMethod: 'client_secret_jwt' }],
    ['an empty list', { responseTypes: [] }],
    ['text', 'fapi2'],
  ])('%s is invalid', async (_name, protocolSettings) => {
    expect(await create({ protocolSettings })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('an unknown profile is invalid', async () => {
    expect(await create({ securityProfile: 'fapi3' })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('a later change cannot leave the profile behind', async () => {
    const { body } = await create({ securityProfile: 'fapi2', protocolSettings: fapi });
    const path = `/api/applications/${body.id}`;
    for (const change of [{ oidcClientMetadata: uris('http://bank.example/cb') }, { protocolSettings: {} }]) {
      expect(await world.api(path, { method: 'PATCH', body: change })).toMatchObject({
        status: 400,
        body: { code: 'oidc.invalid_client_metadata' },
      });
    }
    expect((await world.api(path)).body).toMatchObject({ protocolSettings: fapi, oidcClientMetadata: uris('https://bank.example/cb') });
  });
});
