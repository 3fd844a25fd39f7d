import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { startHttpsServer, type TestHttpsServer } from '../../test-https-server.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { authorizationUrl, createPerson, redeem, refresh, requestToken, userinfo, type TestClient } from '../test-clients.ts';

const indicator = 'https://books.example/api';
const redirectUri = 'http://127.0.0.1:4711/callback';
const pkce = createPkce();
let world: TestWorld;
let site: TestHttpsServer;
let person: Awaited<ReturnType<typeof createPerson>>;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let requests: string[];
let clientId: string;
let browser: TestBrowser;
let documents = 0;

const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;
const setEnabled = (enabled: boolean) => world.api('/api/configs/cimd', { method: 'PATCH', body: { enabled } });

beforeAll(async () => {
  site = await startHttpsServer((request, response) => {
    requests.push(request.url ?? '');
    answer(request, response);
  });
  world = await createTestWorld({ OUTBOUND_ALLOW: '127.0.0.0/8,::1/128' });
  person = await createPerson(world);
  const resource = await post('/api/resources', { name: 'Books', indicator });
  const readId = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books' })).id;
  const writeId = (await post(`/api/resources/${resource.id}/scopes`, { name: 'write:books' })).id;
  const role = await post('/api/roles', { name: 'Books', description: 'Books', scopeIds: [readId, writeId] });
  await post(`/api/users/${person.id}/roles`, { roleIds: [role.id] });
  await post('/api/cimd/user-consent-scopes', { userScopes: ['profile', 'urn:logto:scope:organizations'], resourceScopes: [readId] });
  await setEnabled(true);
}, 60_000);
afterAll(async () => {
  await world.close();
  await site.close();
});
beforeEach(() => {
  documents += 1;
  clientId = `${site.origin}/clients/${documents}.json`;
  requests = [];
  answer = sendDocument({});
  browser = new TestBrowser(world.endpoint);
});

/** A server that answers with the document of this test's client. */
const sendDocument =
  (more: object, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    const document = { client_id: clientId, client_name: 'Reader', redirect_uris: [redirectUri], ...more };
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(document));
  };

const client = (): TestClient => ({ id: clientId, secret: undefined, redirectUri });
const url = (more: Record<string, string | undefined> = {}): URL =>
  authorizationUrl(world, client(), {
    scope: 'openid offline_access profile email read:books write:books',
    resource: indicator,
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
    ...more,
  });
const authorize = (more: Record<string, string | undefined> = {}) =>
  browser.request(url(more), { headers: { accept: 'application/json' } });
const consent = async (body: object = {}) => {
  const { body: given } = await browser.request('/api/interaction/consent', { json: body });
  const returned = await browser.request(given.redirectTo);
  return { returned, code: returned.location?.searchParams.get('code') ?? '' };
};
async function obtainTokens(more: Record<string, string | undefined> = {}) {
  await browser.signIn(url(more), person);
  return redeem(world, client(), { code: (await consent()).code, pkce });
}

describe('a client described by a metadata document', () => {
  it('signs a person in, within what an administrator allows such clients, and is forgotten by nobody', async () => {
    const asked = await browser.signIn(url(), person);
    expect(asked.location?.pathname).toBe('/consent');
    expect((await browser.request('/api/interaction/consent')).body).toMatchObject({
      application: { id: clientId, name: 'Reader', host: new URL(clientId).host },
      missingOIDCScope: ['profile'],
      missingResourceScopes: [{ scopes: [{ name: 'read:books' }] }],
      redirectUri,
    });
    const tokens = await redeem(world, client(), { code: (await consent()).code, pkce });
    expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile', refresh_token: expect.any(String) } });
    const claims = await (await userinfo(world, tokens.body.access_token)).json();
    expect(claims).toMatchObject({ sub: person.id, name: 'Reader' });
    expect(claims).not.toHaveProperty('email');
    const forBooks = await refresh(world, client(), tokens.body.refresh_token, { resource: indicator });
    expect(forBooks).toMatchObject({ status: 200, body: { scope: 'read:books', refresh_token: expect.any(String) } });
    const reused = await refresh(world, client(), forBooks.body.refresh_token);
    expect(reused.status).toBe(200);
    expect(requests).toHaveLength(1);
    const { grants } = (await world.api(`/api/users/${person.id}/grants?appType=thirdParty`)).body;
    expect(grants).toContainEqual(expect.objectContaining({ application: { id: clientId, name: 'Reader' } }));
    expect((await world.api(`/api/users/${person.id}/grants?appType=firstParty`)).body.grants).toEqual([]);
  });

  it('asks each time, and each consent is a grant of its own', async () => {
    const first = await obtainTokens({ prompt: undefined });
    expect(first.status).toBe(200);
    const again = await authorize({ prompt: undefined, scope: 'openid profile' });
    expect(again.location?.pathname).toBe('/consent');
    const silent = await authorize({ prompt: 'none', scope: 'openid profile' });
    expect(silent.location?.searchParams.get('error')).toBe('interaction_required');
    const narrow = await authorize({ prompt: 'consent', scope: 'openid offline_access' });
    expect(narrow.location?.pathname).toBe('/consent');
    const tokens = await redeem(world, client(), { code: (await consent()).code, pkce });
    expect(tokens.body.scope).toBe('openid offline_access');
  });

  it('takes any port of a loopback address and no other address', async () => {
    const other = await authorize({ redirect_uri: 'http://127.0.0.1:9/callback' });
    expect(other.location?.pathname).toBe('/sign-in');
    for (const redirect_uri of ['http://127.0.0.1:4711/other', 'https://evil.example/callback', `${site.origin}/callback`]) {
      expect(await authorize({ redirect_uri })).toMatchObject({ status: 400, body: { error: 'invalid_redirect_uri' } });
    }
  });

  it('must use PKCE', async () => {
    const refused = await authorize({ code_challenge: undefined, code_challenge_method: undefined });
    expect(refused.location?.searchParams.get('error')).toBe('invalid_request');
  });

  it('acts in one organization at most, one of the person’s', async () => {
    const organizations: string[] = [];
    for (const name of ['One', 'Two', 'Three']) organizations.push((await post('/api/organizations', { name })).id);
    const [one, two, three] = organizations;
    for (const id of [one, two]) await post(`/api/organizations/${id}/users`, { userIds: [person.id] });
    await browser.signIn(url({ scope: 'openid offline_access urn:logto:scope:organizations' }), person);
    expect((await browser.request('/api/interaction/consent')).body.organizations).toHaveLength(2);
    const choose = (organizationIds: unknown[]) => browser.request('/api/interaction/consent', { json: { organizationIds } });
    expect(await choose([one, two])).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
    expect(await choose([three])).toMatchObject({ status: 422, body: { code: 'organization.require_membership' } });
    const given = await choose([two]);
    expect(given.status).toBe(200);
    const returned = await browser.request(given.body.redirectTo);
    const { body: tokens } = await redeem(world, client(), { code: returned.location?.searchParams.get('code') ?? '', pkce });
    expect(await (await userinfo(world, tokens.access_token)).json()).toMatchObject({ organizations: [two] });
    const inTwo = await refresh(world, client(), tokens.refresh_token, { organization_id: String(two) });
    expect(inTwo).toMatchObject({ status: 200 });
    const { refresh_token: token } = inTwo.body;
    expect(await refresh(world, client(), token, { organization_id: String(one) })).toMatchObject({
      status: 403,
      body: { error: 'access_denied' },
    });
    await world.api(`/api/organizations/${two}/users/${person.id}`, { method: 'DELETE' });
    expect(await refresh(world, client(), token, { organization_id: String(two) })).toMatchObject({
      status: 403,
      body: { error: 'access_denied' },
    });
  });

  it('may prove itself by a key, and then must', async () => {
    const keys = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' };
    answer = sendDocument({ token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [jwk] } });
    await browser.signIn(url(), person);
    const { code } = await consent();
    const grant = { grant_type: 'authorization_code', code, code_verifier: pkce.verifier, redirect_uri: redirectUri };
    expect(await requestToken(world, client(), grant)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    const assertion = await new SignJWT({ jti: 'assertion-one' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(`${world.endpoint}/oidc`)
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(keys.privateKey);
    const proven = { client_assertion: assertion, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' };
    expect(await requestToken(world, client(), { ...grant, ...proven })).toMatchObject({ status: 200 });
  });

  it('is served no more from the moment the tenant switches it off', async () => {
    const { body: tokens } = await obtainTokens();
    await setEnabled(false);
    try {
      expect(await refresh(world, client(), tokens.refresh_token)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      expect(await authorize()).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
      expect((await userinfo(world, tokens.access_token)).status).toBe(401);
    } finally {
      await setEnabled(true);
    }
  });

  it('is announced in the server’s metadata while it is served', async () => {
    const read = async (path: string) => (await fetch(`${world.endpoint}${path}`)).json();
    const paths = [
      '/oidc/.well-known/openid-configuration',
      '/oidc/.well-known/oauth-authorization-server',
      '/.well-known/openid-configuration/oidc',
      '/.well-known/oauth-authorization-server/oidc',
    ];
    for (const path of paths) {
      expect(await read(path)).toMatchObject({ issuer: `${world.endpoint}/oidc`, client_id_metadata_document_supported: true });
    }
    await setEnabled(false);
    try {
      for (const path of paths) expect(await read(path)).not.toHaveProperty('client_id_metadata_document_supported');
    } finally {
      await setEnabled(true);
    }
  });

  it('is no client of another tenant', async () => {
    const elsewhere = new URL(url());
    const response = await fetch(`${world.adminEndpoint}${elsewhere.pathname}${elsewhere.search}`, {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(requests).toEqual([]);
  });
});

describe('the document', () => {
  // The beginning of a new minute: fetches are counted by the clock's.
  beforeEach(async () => {
    const { now } = await world.scope();
    world.advance(180_000 - (now() % 60_000));
  });

  const refused = (description: string) => ({
    status: 400,
    body: { error: 'invalid_client', error_description: expect.stringContaining(description) },
  });

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string]>([
    ['of another client', (request, response) => sendDocument({ client_id: `${clientId}x` })(request, response), 'client_id'],
    ['of another type', (request, response) => sendDocument({}, { 'content-type': 'text/html' })(request, response), 'content type'],
    ['that is no JSON', (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'), 'not JSON'],
    ['that is not there', (_request, response) => response.writeHead(404).end(), 'could not be fetched'],
    [
      'that is somewhere else',
      (_request, response) => response.writeHead(302, { location: `${site.origin}/other` }).end(),
      'could not be fetched',
    ],
    ['that is too large', (request, response) => sendDocument({ filler: 'x'.repeat(40_000) })(request, response), 'could not be fetched'],
    ['that is cut off', (_request, response) => void response.socket?.destroy(), 'could not be fetched'],
  ])('%s is refused, is not asked for again at once, and the audit log tells', async (_what, send, description) => {
    answer = send;
    expect(await authorize()).toMatchObject(refused(description));
    answer = sendDocument({});
    expect(await authorize()).toMatchObject(refused(description));
    expect(requests).toHaveLength(1);
    world.advance(61_000);
    expect((await authorize()).location?.pathname).toBe('/sign-in');
    expect(requests).toHaveLength(2);
    await expect
      .poll(async () => (await world.api('/api/logs?logKey=ClientMetadataDocument.Fetch')).body, { timeout: 5_000 })
      .toContainEqual(expect.objectContaining({ payload: expect.objectContaining({ result: 'Error', cimdClientId: clientId }) }));
  });

  it('at a private address is not fetched, and a stranger is not told why', async () => {
    clientId = 'https://10.0.0.1/client';
    const { body } = await authorize();
    expect(body).toMatchObject({ error: 'invalid_client', error_description: 'the client metadata document could not be fetched' });
    expect(JSON.stringify(body)).not.toContain('OUTBOUND_ALLOW');
  });

  it('is asked for again when it is no longer fresh, and what it says then counts', async () => {
    answer = sendDocument({}, { 'cache-control': 'public, max-age=600' });
    expect((await authorize()).status).toBe(303);
    world.advance(599_000);
    answer = sendDocument({ redirect_uris: ['http://127.0.0.1/elsewhere'] });
    expect((await authorize()).status).toBe(303);
    world.advance(2_000);
    expect(await authorize()).toMatchObject({ status: 400, body: { error: 'invalid_redirect_uri' } });
    expect(requests).toHaveLength(2);
  });

  it('counts for a day while its server is down, but not when it was taken away', async () => {
    expect((await authorize()).status).toBe(303);
    world.advance(3_601_000);
    answer = (_request, response) => response.writeHead(503).end();
    expect((await authorize()).status).toBe(303);
    expect(requests).toHaveLength(2);
    world.advance(61_000);
    answer = (_request, response) => response.writeHead(404).end();
    expect(await authorize()).toMatchObject(refused('could not be fetched'));
  });

  it('is fetched thirty times a minute for all clients of a tenant together, also by requests at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        fetch(url({ client_id: `${clientId}?${index}` }), { redirect: 'manual', headers: { accept: 'application/json' } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 400)); // each names the document of another
    expect(requests).toHaveLength(30);
  });

  it('is fetched once for requests at the same time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => authorize()));
    expect(requests).toHaveLength(1);
  });
});
