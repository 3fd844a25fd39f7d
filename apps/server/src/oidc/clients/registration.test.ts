import * as oidc from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { TestBrowser } from '../../test-browser.ts';
import { createClientKey, discover } from '../security-profiles/test-strict-client.ts';
import { createPerson, obtainCode, redeem, requestToken, userinfo } from '../test-clients.ts';

const redirectUri = 'https://partner.example/callback';
const settings = {
  enabled: true,
  applicationTypes: ['Traditional', 'SPA', 'Native', 'MachineToMachine'],
  authMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  responseTypes: ['code', 'code id_token'],
  redirectHosts: [] as string[],
  consentScopes: { userScopes: ['profile'] },
  securityProfile: 'default',
  maxClients: 1_000,
};

let world: TestWorld;
let token: string;
beforeAll(async () => {
  world = await createTestWorld();
  await configure(settings);
  token = await initialToken();
}, 60_000);
afterAll(() => world.close());

const configure = async (body: object) => {
  const answer = await world.api('/api/configs/client-registration', { method: 'PATCH', body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
};
/** Changes the settings for a while. */
async function meanwhile(body: object, work: () => Promise<void>): Promise<void> {
  await configure(body);
  try {
    await work();
  } finally {
    await configure(settings);
  }
}
const initialToken = async (more: object = {}, tenantId = 'default'): Promise<string> =>
  (await world.api('/api/initial-access-tokens', { method: 'POST', tenantId, body: { name: 'Partners', ...more } })).body.value;

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
async function send(url: string, method: string, bearer: string | undefined, body?: unknown): Promise<{ status: number; body: any }> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}
const endpoint = () => `${world.endpoint}/oidc/reg`;
const register = (metadata: unknown = {}, bearer: string | undefined = token) =>
  send(endpoint(), 'POST', bearer, typeof metadata === 'object' ? { redirect_uris: [redirectUri], ...metadata } : metadata);
const manage = (client: { registration_client_uri: string; registration_access_token: string }, method = 'GET', body?: unknown) =>
  send(client.registration_client_uri, method, client.registration_access_token, body);
const application = async (id: string) => (await world.api(`/api/applications/${id}`)).body;
/** How many answers had each status. */
const counted = (answers: readonly { readonly status: number }[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, { length }]) => [status, length]));
const tokenNamed = async (name: string) =>
  (await world.api('/api/initial-access-tokens')).body.find((one: { name: string }) => one.name === name);
const usesOf = async (name: string) => (await tokenNamed(name)).uses;

describe('the endpoint', () => {
  it('is there, and announced, only where the tenant lets clients register themselves', async () => {
    const announced = async () => (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();
    expect(await announced()).toMatchObject({ registration_endpoint: endpoint() });
    await meanwhile({ enabled: false }, async () => {
      expect(await announced()).not.toHaveProperty('registration_endpoint');
      expect((await register()).status).toBe(404);
    });
  });

  it('may be called by a page of any origin, with its token and without cookies', async () => {
    const preflight = (address: string, method: string) =>
      fetch(address, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://inspector.example',
          'access-control-request-method': method,
          'access-control-request-headers': 'authorization',
        },
      });
    const asked = await preflight(endpoint(), 'POST');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toBe('POST');
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const { body: client } = await register();
    expect((await preflight(client.registration_client_uri, 'PUT')).headers.get('access-control-allow-methods')).toBe('GET,PUT,DELETE');
    for (const bearer of [client.registration_access_token, 'unknown']) {
      const read = await fetch(client.registration_client_uri, {
        headers: { origin: 'https://a.example', authorization: `Bearer ${bearer}` },
      });
      expect(read.headers.get('access-control-allow-origin')).toBe('*');
    }
    await meanwhile({ enabled: false }, async () => {
      expect((await preflight(endpoint(), 'POST')).headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  it('takes nothing without a token, with one that nobody made, and with a token for something else', async () => {
    expect(await send(endpoint(), 'POST', undefined, {})).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    const { body: client } = await register();
    for (const bearer of ['iat_0123456789', 'x'.repeat(5_000), client.registration_access_token]) {
      expect(await register({}, bearer)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    }
    expect((await manage({ ...client, registration_access_token: token })).status).toBe(401);
  });

  it('refuses tokens that have expired, are used up, were revoked or are another tenant’s', async () => {
    const [expired, other, once, revoked] = [
      await initialToken({ name: 'Expired', expiresAt: Date.now() + 60_000 }),
      await initialToken({}, 'admin'),
      await initialToken({ name: 'Once', maxUses: 1 }),
      await initialToken({ name: 'Revoked' }),
    ];
    const { db } = await world.scope();
    await db
      .updateTable('initialAccessTokens')
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where('name', '=', 'Expired')
      .execute();
    await world.api(`/api/initial-access-tokens/${(await tokenNamed('Revoked')).id}`, { method: 'DELETE' });
    expect((await register({}, once)).status).toBe(201);
    for (const value of [expired, other, once, revoked]) {
      expect(await register({}, value)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    }
  });

  it('of 50 registrations at once with a token for one, one succeeds', async () => {
    const once = await initialToken({ name: 'Single', maxUses: 1 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => register({ client_name: 'Raced' }, once)));
    expect(counted(answers)).toEqual({ 201: 1, 401: 49 });
    expect(await usesOf('Single')).toBe(1);
    const made = (await world.api('/api/applications?page_size=100')).body.filter(({ name }: { name: string }) => name === 'Raced');
    expect(made).toHaveLength(1);
  });

  it('stops at as many clients as the tenant takes', async () => {
    const { length } = (await world.api('/api/registered-clients?page_size=100')).body;
    await meanwhile({ maxClients: length + 1 }, async () => {
      const answers = await Promise.all([register(), register(), register()]);
      expect(counted(answers)).toEqual({ 201: 1, 403: 2 });
    });
  });
});

describe('a client that registers itself', () => {
  it('is an application that signs people in: by openid-client, within what such clients may ask for', async () => {
    const metadata = {
      client_name: 'Partner',
      redirect_uris: [redirectUri],
      scope: 'openid profile read:everything',
      contacts: ['dev@partner.example'],
    };
    const config = await oidc.dynamicClientRegistration(new URL(`${world.endpoint}/oidc`), metadata, undefined, {
      initialAccessToken: token,
      execute: [oidc.allowInsecureRequests],
    });
    const { client_id: id, client_secret: secret } = config.clientMetadata();
    expect(await application(id)).toMatchObject({ name: 'Partner', type: 'Traditional', isThirdParty: true, securityProfile: 'default' });
    expect((await world.api(`/api/applications/${id}/secrets`)).body).toMatchObject([{ name: 'Default secret', value: secret }]);
    expect((await world.api('/api/registered-clients')).body[0]).toMatchObject({
      applicationId: id,
      isSelfManaged: true,
      details: { contacts: ['dev@partner.example'] },
    });

    const person = await createPerson(world);
    const browser = new TestBrowser(world.endpoint);
    const verifier = oidc.randomPKCECodeVerifier();
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid offline_access profile email',
      prompt: 'consent',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    expect((await browser.signIn(url, person)).location?.pathname).toBe('/consent');
    const { body: given } = await browser.request('/api/interaction/consent', { json: {} });
    const { location } = await browser.request(given.redirectTo);
    if (!location) throw new Error('Nobody was sent back.');
    const answer = await oidc.authorizationCodeGrant(config, location, { pkceCodeVerifier: verifier });
    expect(answer.scope).toBe('openid offline_access profile');
    expect(await oidc.fetchUserInfo(config, answer.access_token, person.id)).toMatchObject({ name: 'Reader' });
  });

  it('says which kind of application it is', async () => {
    const key = createClientKey();
    const kinds = [
      [{ token_endpoint_auth_method: 'none' }, { type: 'SPA' }],
      [{ application_type: 'native', redirect_uris: ['com.partner.app:/callback', 'http://127.0.0.1/callback'] }, { type: 'Native' }],
      [
        { application_type: 'native', redirect_uris: undefined, grant_types: ['urn:ietf:params:oauth:grant-type:device_code'] },
        { type: 'Native', customClientMetadata: { isDeviceFlow: true } },
      ],
      [
        {
          token_endpoint_auth_method: 'private_key_jwt',
          jwks: { keys: [key.publicJwk] },
          response_types: ['code', 'id_token code'],
          dpop_bound_access_tokens: true,
          require_pushed_authorization_requests: true,
          backchannel_logout_uri: 'https://partner.example/signed-out',
          tos_uri: 'https://partner.example/terms',
        },
        {
          type: 'Traditional',
          protocolSettings: {
            tokenEndpointAuthMethod: 'private_key_jwt',
            jwks: { keys: [key.publicJwk] },
            responseTypes: ['code', 'code id_token'],
            dpopBoundAccessTokens: true,
            requirePushedAuthorizationRequests: true,
          },
          oidcClientMetadata: { backchannelLogoutUri: 'https://partner.example/signed-out' },
        },
      ],
    ] as const;
    for (const [metadata, expected] of kinds) {
      const { status, body } = await register(metadata);
      expect([status, body.error_description]).toEqual([201, undefined]);
      expect(await application(body.client_id)).toMatchObject({ isThirdParty: true, ...expected });
      const { registration_access_token: _, ...read } = (await manage(body)).body;
      const { registration_access_token: __, ...told } = body;
      expect(read).toEqual(told);
    }
  });

  it('may be a machine, which authenticates at once and holds no role', async () => {
    await world.api('/api/roles', {
      method: 'POST',
      body: { name: 'Machines', description: 'x', type: 'MachineToMachine', isDefault: true },
    });
    const { body } = await register({ redirect_uris: undefined, grant_types: ['client_credentials'] });
    expect(await application(body.client_id)).toMatchObject({ type: 'MachineToMachine', isThirdParty: false });
    expect((await world.api(`/api/applications/${body.client_id}/roles`)).body).toEqual([]);
    const client = { id: body.client_id, secret: body.client_secret, redirectUri };
    const { body: answer } = await requestToken(world, client, { grant_type: 'client_credentials' });
    expect(answer.error).toBe('invalid_target'); // there is no API yet that it could be for
    const stranger = await requestToken(world, { ...client, secret: 'another' }, { grant_type: 'client_credentials' });
    expect(stranger.body.error).toBe('invalid_client');
  });

  it('is first-party where its initial access token says so', async () => {
    const logo_uri = 'https://partner.example/logo.svg';
    const { body } = await register({ logo_uri }, await initialToken({ isThirdParty: false }));
    const client = { id: body.client_id, secret: body.client_secret, redirectUri };
    const logoAt = async (appId: string) => (await world.api(`/api/.well-known/sign-in-exp?appId=${appId}`)).body.branding.logoUrl;
    expect(await logoAt(client.id)).toBe(logo_uri); // OIDC Registration §2: people see it when they sign in
    expect(await logoAt((await register({ logo_uri })).body.client_id)).not.toBe(logo_uri); // a stranger does not dress up the tenant's page
    const tokens = await redeem(world, client, await obtainCode(world, { client, person: await createPerson(world) }));
    expect(await (await userinfo(world, tokens.body.access_token)).json()).toHaveProperty('email');
  });

  it.each([
    ['no redirect address', { redirect_uris: undefined }, 'invalid_redirect_uri'],
    ['a wildcard', { redirect_uris: ['https://*.apps.partner.example/callback'] }, 'invalid_redirect_uri'],
    ['a fragment', { redirect_uris: ['https://partner.example/#x'] }, 'invalid_redirect_uri'],
    ['a script', { application_type: 'native', redirect_uris: ['javascript:alert(1)'] }, 'invalid_redirect_uri'],
    ['plain http', { redirect_uris: ['http://partner.example/callback'] }, 'invalid_redirect_uri'],
    ['too many addresses', { redirect_uris: Array.from({ length: 21 }, (_, index) => `${redirectUri}/${index}`) }, 'invalid_redirect_uri'],
    ['redirect addresses that are no list', { redirect_uris: redirectUri }, 'invalid_redirect_uri'],
    ['a name that turns the text around it', { client_name: 'Bank\u202egro.elpmaxe' }, 'invalid_client_metadata'],
    ['a null character', { client_name: 'a\u0000b' }, 'invalid_client_metadata'],
    ['a name that is none', { client_name: 7 }, 'invalid_client_metadata'],
    ['a name without end', { client_name: 'x'.repeat(300) }, 'invalid_client_metadata'],
    ['an unknown grant', { grant_types: ['password'] }, 'invalid_client_metadata'],
    [
      'token exchange',
      { grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:token-exchange'] },
      'invalid_client_metadata',
    ],
    ['two ways at once', { grant_types: ['authorization_code', 'client_credentials'] }, 'invalid_client_metadata'],
    ['a secret on a device', { application_type: 'native', token_endpoint_auth_method: 'client_secret_basic' }, 'invalid_client_metadata'],
    ['mutual TLS, which the tenant does not take', { token_endpoint_auth_method: 'tls_client_auth' }, 'invalid_client_metadata'],
    ['a response type that the tenant does not take', { response_types: ['code token'] }, 'invalid_client_metadata'],
    ['keys that are none', { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: 'x' } }, 'invalid_client_metadata'],
    [
      'a private key',
      { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [createClientKey().privateJwk] } },
      'invalid_client_metadata',
    ],
    [
      'keys at a plain address',
      { token_endpoint_auth_method: 'private_key_jwt', jwks_uri: 'http://partner.example/keys' },
      'invalid_client_metadata',
    ],
    ['no key to authenticate with', { token_endpoint_auth_method: 'private_key_jwt' }, 'invalid_client_metadata'],
    [
      'two kinds of binding',
      {
        dpop_bound_access_tokens: true,
        tls_client_certificate_bound_access_tokens: true,
        token_endpoint_auth_method: 'none',
        response_types: 'code',
      },
      'invalid_client_metadata',
    ],
    ['a logo that is a script', { logo_uri: 'javascript:alert(1)' }, 'invalid_client_metadata'],
    ['a contact that is none', { contacts: ['nobody'] }, 'invalid_client_metadata'],
    ['a list', [], 'invalid_request'],
    ['no JSON', '{', 'invalid_request'],
  ])('is refused with %s, and costs the token nothing', async (_name, metadata, error) => {
    const uses = await usesOf('Partners');
    const answer = Array.isArray(metadata) ? await send(endpoint(), 'POST', token, metadata) : await register(metadata);
    expect(answer).toMatchObject({ status: 400, body: { error, error_description: expect.any(String) } });
    expect(await usesOf('Partners')).toBe(uses);
  });

  it('is refused where the policy does not want it', async () => {
    await meanwhile({ applicationTypes: ['SPA'], redirectHosts: ['partner.example', '*.partner.example'] }, async () => {
      const spa = (uri: string) => register({ token_endpoint_auth_method: 'none', redirect_uris: [uri] });
      expect(await register()).toMatchObject({ status: 400, body: { error: 'invalid_client_metadata' } });
      for (const uri of ['https://partner.example.evil.example/', 'https://evilpartner.example/', 'https://other.example/']) {
        expect(await spa(uri)).toMatchObject({ status: 400, body: { error: 'invalid_redirect_uri' } });
      }
      const allowed = [redirectUri, 'https://app.partner.example/', 'http://localhost:3000/callback'];
      for (const uri of allowed) expect((await spa(uri)).status).toBe(201);
    });
  });

  it('lives by the profile that the tenant chose for such clients', async () => {
    const key = createClientKey();
    const strict = { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [key.publicJwk] } };
    const fapi = { applicationTypes: ['Traditional'], authMethods: ['private_key_jwt'], responseTypes: ['code'], securityProfile: 'fapi2' };
    await meanwhile(fapi, async () => {
      expect(await register(strict)).toMatchObject({
        status: 400,
        body: { error_description: expect.stringContaining('FAPI 2 binds tokens') },
      });
      const { status, body } = await register({ ...strict, dpop_bound_access_tokens: true });
      expect({ status, body }).toMatchObject({ status: 201, body: { require_pushed_authorization_requests: true } });
      const config = await discover(world, { id: body.client_id, key, secret: undefined, redirectUri });
      const pushed = await oidc.buildAuthorizationUrlWithPAR(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier()),
        code_challenge_method: 'S256',
      });
      expect(pushed.searchParams.get('request_uri')).toMatch(/^urn:/);
    });
  });
});

describe('a registered client manages itself', () => {
  it('reads, changes and deletes its registration; each change brings another token', async () => {
    const { body: first } = await register({ client_name: 'Before' });
    await world.api(`/api/applications/${first.client_id}`, {
      method: 'PATCH',
      body: { customClientMetadata: { refreshTokenTtlInDays: 3 }, protocolSettings: { claimsParameter: false } },
    });
    expect((await manage(first)).body).toMatchObject({
      client_name: 'Before',
      redirect_uris: [redirectUri],
      client_secret: first.client_secret,
    });
    const changed = await manage(first, 'PUT', {
      client_id: first.client_id,
      client_secret: first.client_secret,
      client_name: 'After',
      redirect_uris: ['https://partner.example/other'],
      policy_uri: 'https://partner.example/privacy',
    });
    expect(changed).toMatchObject({ status: 200, body: { client_name: 'After', client_secret: first.client_secret } });
    expect(await application(first.client_id)).toMatchObject({
      name: 'After',
      oidcClientMetadata: { redirectUris: ['https://partner.example/other'] },
      customClientMetadata: { refreshTokenTtlInDays: 3 },
      protocolSettings: { claimsParameter: false },
    });
    expect((await manage(first)).status).toBe(401);
    const next = { ...first, registration_access_token: changed.body.registration_access_token };
    expect((await manage(next)).body).toMatchObject({ client_name: 'After', policy_uri: 'https://partner.example/privacy' });
    expect((await manage(next, 'DELETE')).status).toBe(204);
    expect((await world.api(`/api/applications/${first.client_id}`)).status).toBe(404);
    expect((await manage(next)).status).toBe(401);
  });

  it('changes nothing with what is wrong, and keeps its token', async () => {
    const { body: client } = await register({ client_name: 'Steady' });
    const base = { client_id: client.client_id, redirect_uris: [redirectUri] };
    for (const [body, error] of [
      [{ ...base, token_endpoint_auth_method: 'none' }, 'invalid_client_metadata'],
      [{ ...base, redirect_uris: ['http://partner.example/'] }, 'invalid_redirect_uri'],
      [{ ...base, client_secret: 'another' }, 'invalid_request'],
      [{ ...base, client_id: 'another' }, 'invalid_request'],
      [{ ...base, registration_access_token: client.registration_access_token }, 'invalid_request'],
      [[], 'invalid_request'],
    ] as const) {
      expect(await manage(client, 'PUT', body)).toMatchObject({ status: 400, body: { error } });
    }
    expect((await manage(client)).body).toMatchObject({ client_name: 'Steady' });
  });

  it('of changes at once with one token one succeeds', async () => {
    const { body: client } = await register();
    const change = (name: string) =>
      manage(client, 'PUT', { client_id: client.client_id, redirect_uris: [redirectUri], client_name: name });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => change(`Name ${index}`)));
    expect(counted(answers)).toEqual({ 200: 1, 401: 9 });
  });

  it('does not reach another client, whose administrator can also end it for good', async () => {
    const [{ body: one }, { body: other }] = [await register(), await register()];
    expect((await manage({ ...one, registration_client_uri: other.registration_client_uri })).status).toBe(401);
    expect((await manage(one)).status).toBe(401); // whoever tries loses the token
    expect((await manage(other)).status).toBe(200);
    const path = `/api/registered-clients/${other.client_id}/registration-access-token`;
    expect((await world.api(path, { method: 'DELETE', tenantId: 'admin' })).status).toBe(404);
    expect((await world.api(path, { method: 'DELETE' })).status).toBe(204);
    expect((await manage(other)).status).toBe(401);
    expect(await application(other.client_id)).toMatchObject({ id: other.client_id });
  });
});

it('the audit log tells of registrations, changes, deletions and refusals, without a secret', async () => {
  const { body: client } = await register({ client_name: 'Told' });
  await manage(client, 'PUT', { client_id: client.client_id, redirect_uris: ['nothing'] });
  await manage(client, 'DELETE');
  await world.server.flushAudit();
  const { body: rows } = await world.api(`/api/logs?applicationId=${client.client_id}`);
  expect(rows.map(({ key, payload }: { key: string; payload: { result: string } }) => [key, payload.result])).toEqual([
    ['ClientRegistration.Delete', 'Success'],
    ['ClientRegistration.Update', 'Error'],
    ['ClientRegistration.Create', 'Success'],
  ]);
  for (const secret of [token, client.client_secret, client.registration_access_token]) expect(JSON.stringify(rows)).not.toContain(secret);
});
