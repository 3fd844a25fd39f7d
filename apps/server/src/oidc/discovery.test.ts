import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createClient } from './test-clients.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
const discover = async (): Promise<any> => (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();

it('a tenant that chose nothing announces what the contract says, and nothing more', async () => {
  const metadata = await discover();
  expect(metadata).toMatchObject({
    response_modes_supported: ['form_post', 'fragment', 'query'],
    code_challenge_methods_supported: ['S256'],
    subject_types_supported: ['public'],
    claims_parameter_supported: false,
    request_uri_parameter_supported: false,
    authorization_response_iss_parameter_supported: true,
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
  });
  expect(metadata.response_types_supported.toSorted()).toEqual(['code', 'code id_token', 'id_token', 'none']);
  expect(metadata.grant_types_supported).toEqual(
    expect.arrayContaining(['implicit', 'authorization_code', 'refresh_token', 'client_credentials']),
  );
  expect(metadata.token_endpoint_auth_methods_supported).toEqual(
    expect.arrayContaining(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none']),
  );
  for (const name of [
    'request_parameter_supported',
    'dpop_signing_alg_values_supported',
    'tls_client_certificate_bound_access_tokens',
    'authorization_signing_alg_values_supported',
    'userinfo_signing_alg_values_supported',
  ]) {
    expect(metadata[name] ?? false).toBe(false);
  }
});

it('announces a part of the protocol with the first application that uses it, and no longer without', async () => {
  const { id } = await createClient(world, {
    protocolSettings: {
      dpopBoundAccessTokens: true,
      claimsParameter: true,
      responseModes: ['query', 'jwt'],
      userinfoSignedResponseAlg: 'ES256',
    },
  });
  expect(await discover()).toMatchObject({
    dpop_signing_alg_values_supported: expect.any(Array),
    claims_parameter_supported: true,
    response_modes_supported: expect.arrayContaining(['jwt', 'query.jwt']),
    authorization_signing_alg_values_supported: ['ES256'],
    userinfo_signing_alg_values_supported: ['ES256'],
  });
  await world.api(`/api/applications/${id}`, { method: 'DELETE' });
  expect((await discover()).dpop_signing_alg_values_supported).toBeUndefined();
});

it('every announced response type of an application that has it works, the others are refused', async () => {
  const client = await createClient(world, { protocolSettings: { responseTypes: ['code', 'code token'] } });
  expect((await discover()).response_types_supported).toContain('code token');
  const other = await createClient(world);
  const ask = async (id: string) => {
    const query = new URLSearchParams({
      client_id: id,
      redirect_uri: client.redirectUri,
      response_type: 'code token',
      scope: 'openid',
      nonce: 'n',
    });
    const { headers } = await fetch(`${world.endpoint}/oidc/auth?${query}`, { redirect: 'manual' });
    return headers.get('location') ?? '';
  };
  expect(await ask(client.id)).toContain('/sign-in');
  expect(await ask(other.id)).toContain('error=invalid_request');
});
