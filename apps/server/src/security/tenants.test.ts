import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem } from '../oidc/test-clients.ts';
import { createPkce } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sendRaw } from './test-requests.ts';

let world: TestWorld;
let otherHost: string;

beforeAll(async () => {
  world = await createTestWorld();
  await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: 'Other', id: 'other' } });
  otherHost = `other.${new URL(world.endpoint).host}`;
});
afterAll(() => world.close());

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

it('a session of one tenant is none in another, under whatever name its cookie is sent', async () => {
  const client = await createClient(world);
  const person = await createPerson(world);
  const { browser } = await obtainCode(world, { client, person });
  const value = (name: string) => [...browser.cookies].find(([key]) => key.startsWith(`${name} `))?.[1].value ?? '';
  const { challenge } = createPkce();
  const silent = (origin: string, redirect: string, clientId: string) =>
    `/oidc/auth?${new URLSearchParams({ client_id: clientId, redirect_uri: `${origin}${redirect}`, response_type: 'code', scope: 'openid', prompt: 'none', code_challenge: challenge, code_challenge_method: 'S256' }).toString()}`;
  const cookieFor = (ending: string) => `_session${ending}=${value('_session')}; _session${ending}.sig=${value('_session.sig')}`;

  const own = await sendRaw(world.endpoint, { path: silent(world.endpoint, '/demo-app', 'demo-app'), headers: { cookie: cookieFor('') } });
  expect(own.headers.location).toContain('code=');
  const other = await sendRaw(world.endpoint, {
    path: silent(`http://${otherHost}`, '/demo-app', 'demo-app'),
    host: otherHost,
    headers: { cookie: cookieFor('') },
  });
  expect(other.headers.location).toContain('error=login_required');
  for (const ending of ['', '_admin']) {
    const path = silent(world.adminEndpoint, '/console/callback', 'admin-console');
    const admin = await sendRaw(world.adminEndpoint, { path, headers: { cookie: cookieFor(ending) } });
    expect(admin.headers.location).toContain('error=login_required');
  }
});

it('a sign-in in progress at one tenant cannot be gone on with at another', async () => {
  const start = await sendRaw(world.endpoint, {
    path: new URL(authorizationUrl(world, await createClient(world))).href.slice(world.endpoint.length),
  });
  const cookie = (start.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
  const begin = { method: 'PUT', path: '/api/experience', body: { interactionEvent: 'SignIn' } };
  expect((await sendRaw(world.endpoint, { ...begin, headers: { cookie } })).status).toBe(204);
  expect((await sendRaw(world.endpoint, { ...begin, host: otherHost, headers: { cookie } })).body).toMatchObject({
    code: 'session.not_found',
  });
  const renamed = cookie.replaceAll('_interaction', '_interaction_admin');
  expect(
    (await sendRaw(world.adminEndpoint, { ...begin, body: { interactionEvent: 'Register' }, headers: { cookie: renamed } })).body,
  ).toMatchObject({ code: 'session.not_found' });
  const resume = /path=(\/oidc\/auth\/[^;]+)/.exec((start.headers['set-cookie'] ?? []).join())?.[1] ?? '';
  expect((await sendRaw(world.endpoint, { path: resume, host: otherHost, headers: { cookie } })).status).toBe(400);
});

it('codes and tokens of one tenant are worth nothing at another, also for a client that every tenant has', async () => {
  const person = await createPerson(world);
  const demo = { id: 'demo-app', secret: undefined, redirectUri: `${world.endpoint}/demo-app` };
  const grant = await obtainCode(world, { client: demo, person, more: { prompt: undefined, scope: 'openid' } });
  const fields = { client_id: 'demo-app', code: grant.code, code_verifier: grant.pkce.verifier, redirect_uri: demo.redirectUri };
  const foreign = await sendRaw(world.endpoint, {
    path: '/oidc/token',
    host: otherHost,
    ...form({ grant_type: 'authorization_code', ...fields }),
  });
  expect(foreign).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });

  const { body: tokens } = await redeem(world, demo, grant);
  expect(tokens.refresh_token).toBeTruthy();
  const refreshed = await sendRaw(world.endpoint, {
    path: '/oidc/token',
    host: otherHost,
    ...form({ grant_type: 'refresh_token', client_id: 'demo-app', refresh_token: tokens.refresh_token }),
  });
  expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  for (const token of [tokens.access_token, tokens.id_token, tokens.refresh_token]) {
    expect((await sendRaw(world.endpoint, { path: '/oidc/me', host: otherHost, token })).status).toBe(401);
    expect((await sendRaw(world.endpoint, { path: '/api/users', token })).status).toBe(401);
    expect((await sendRaw(world.adminEndpoint, { path: '/api/tenants', token })).status).toBe(401);
  }
  await sendRaw(world.endpoint, {
    path: '/oidc/token/revocation',
    host: otherHost,
    ...form({ client_id: 'demo-app', token: tokens.refresh_token }),
  });
  expect((await sendRaw(world.endpoint, { path: '/oidc/me', token: tokens.access_token })).status).toBe(200);
});

it('a suspended or deleted tenant answers nobody, with whatever tokens', async () => {
  const patch = (isSuspended: boolean) => world.api('/api/tenants/other', { tenantId: 'admin', method: 'PATCH', body: { isSuspended } });
  const ask = async (path: string) => (await sendRaw(world.endpoint, { path, host: otherHost })).status;
  expect(await ask('/oidc/.well-known/openid-configuration')).toBe(200);
  await patch(true);
  for (const path of ['/oidc/.well-known/openid-configuration', '/api/.well-known/sign-in-exp', '/api/users', '/sign-in?preview=1']) {
    expect({ path, status: await ask(path) }).toMatchObject({ status: 403 });
  }
  await patch(false);
  expect(await ask('/oidc/.well-known/openid-configuration')).toBe(200);
  await world.api('/api/tenants/other', { tenantId: 'admin', method: 'DELETE' });
  for (const path of ['/oidc/.well-known/openid-configuration', '/api/.well-known/sign-in-exp', '/api/users', '/sign-in?preview=1']) {
    expect({ path, status: await ask(path) }).toMatchObject({ status: 404 });
  }
});

it('a further tenant is refused where it would have no address of its own', async () => {
  const other = await createTestWorld({ ENDPOINT: 'http://[2001:db8::7]:3001' });
  const answer = await other.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: 'Other', id: 'other' } });
  expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
  expect(JSON.stringify(answer.body)).toContain('ENDPOINT');
  expect((await other.api('/api/tenants', { tenantId: 'admin' })).body).toMatchObject([{ id: 'default' }]);
  await other.close();
});
