import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorizationUrl, requestToken, userinfo, type TestClient } from '../oidc/test-clients.ts';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { applyBootstrap } from './apply-bootstrap.ts';
import { parseBootstrap } from './read-bootstrap.ts';

const path = join(import.meta.dirname, '../../../../docs/examples/conformance.json');
const bootstrap = parseBootstrap(readFileSync(path, 'utf8'), path);
const redirectUri = 'https://localhost.emobix.co.uk:8443/test/a/lintel/callback';
const person = { username: 'conformance', password: 'replace this Pass phrase 1' };

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { database, server } = world;
  const { sealer, phrases } = await server.scope('default');
  await applyBootstrap(bootstrap, { database, tenancy: server.tenancy, sealer, phrases, scope: (id) => server.scope(id) });
}, 60_000);
afterAll(() => world.close());

const client = (id: string): TestClient => ({
  id,
  secret: bootstrap.tenants?.[0]?.applications?.find((application) => application.id === id)?.secret,
  redirectUri,
});

it('the person of docs/examples/conformance.json has every standard claim', async () => {
  const basic = client('oidf-basic-1');
  const pkce = createPkce();
  const url = authorizationUrl(world, basic, {
    scope: 'openid profile email phone address',
    prompt: undefined,
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
  });
  const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
  const code = location?.searchParams.get('code') ?? '';
  const tokens = await requestToken(world, basic, {
    grant_type: 'authorization_code',
    code,
    code_verifier: pkce.verifier,
    redirect_uri: redirectUri,
  });
  const claims = (await (await userinfo(world, tokens.body.access_token)).json()) as Record<string, unknown>;
  const standard =
    'sub name given_name family_name middle_name nickname preferred_username profile picture website email email_verified gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at';
  expect(standard.split(' ').filter((name) => claims[name] === undefined || claims[name] === null)).toEqual([]);
});

it.each([
  ['oidf-implicit', 'id_token'],
  ['oidf-implicit', 'id_token token'],
  ['oidf-hybrid-1', 'code id_token'],
  ['oidf-hybrid-2', 'code id_token token'],
])('%s signs in with %s', async (id, response_type) => {
  const url = authorizationUrl(world, client(id), { scope: 'openid', prompt: undefined, response_type, nonce: 'n' });
  const { location } = await new TestBrowser(world.endpoint).signIn(url, person);
  const answer = new URLSearchParams(location?.hash.slice(1));
  for (const name of response_type.split(' ')) expect(answer.get(name === 'token' ? 'access_token' : name)).toEqual(expect.any(String));
});

it.each(['oidf-fapi2-1', 'oidf-fapi2-2', 'oidf-signing-1', 'oidf-signing-2'])(
  '%s is under FAPI 2: nothing goes without a pushed request',
  async (id) => {
    const { challenge } = createPkce();
    const url = authorizationUrl(world, client(id), { code_challenge: challenge, code_challenge_method: 'S256' });
    expect((await new TestBrowser(world.endpoint).request(url)).location?.href).toContain('error=invalid_request');
    expect(await requestToken(world, client(id), { response_type: 'code' }, { path: '/oidc/request' })).toMatchObject({ status: 401 });
  },
);
