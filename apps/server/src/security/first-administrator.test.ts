import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createSetupToken } from '../features/tenants/setup-token.ts';
import { createPerson } from '../sign-in/test-person.ts';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sendRaw } from './test-requests.ts';

const open: TestWorld[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});
const newWorld = async (environment?: Record<string, string>): Promise<TestWorld> => {
  const world = await createTestWorld(environment);
  open.push(world);
  return world;
};

const publicConsole = 'https://console.example.com';
const onPublicAddress = { ENDPOINT: 'https://login.example.com', ADMIN_ENDPOINT: publicConsole };
let count = 0;

/** Tries to register in the console's tenant; answers the status of the step that makes the account. */
async function register(
  world: TestWorld,
  {
    clientId = 'admin-console',
    path = '/console/callback',
    address = world.adminEndpoint,
    token,
  }: { clientId?: string; path?: string; address?: string; token?: string } = {},
) {
  const browser = new TestBrowser(world.adminEndpoint);
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${address}${path}`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createPkce().challenge,
    code_challenge_method: 'S256',
    ...(token !== undefined && { setup_token: token }),
  });
  const start = await browser.request(`/oidc/auth?${query.toString()}`);
  if (start.status !== 303) return { status: start.status, step: 'authorization' };
  const started = await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'Register' } });
  if (started.status !== 204) return { status: started.status, step: 'start' };
  const identifier = { type: 'username', value: `stranger_${(count += 1)}` };
  const identity = await browser.request('/api/experience/verification/new-password-identity', {
    json: { identifier, password: 'a harbour at dusk' },
  });
  const { status } = await browser.request('/api/experience/identification', { json: { verificationId: identity.body?.verificationId } });
  return { status, step: 'identification' };
}

const people = async (world: TestWorld): Promise<number> =>
  (await (await world.scope('admin')).db.selectFrom('users').select('id').execute()).length;

describe('where others can reach the server, nobody becomes the first administrator', () => {
  it('without the link, with a wrong one, or through another application of the console’s tenant; with the link one does, once', async () => {
    const world = await newWorld(onPublicAddress);
    const token = await createSetupToken(world.database);
    const attempts = [
      {},
      { token: '' },
      { token: 'wrong' },
      { token: `${token}x` },
      { clientId: 'account-center', path: '/account' },
      { clientId: 'account-center', path: '/account', token: 'wrong' },
    ];
    for (const attempt of attempts) {
      expect(await register(world, { address: publicConsole, ...attempt })).toEqual({ status: 403, step: 'identification' });
    }
    expect(await people(world)).toBe(0);

    const both = await Promise.all([1, 2].map(() => register(world, { address: publicConsole, token })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 403]);
    expect(await register(world, { address: publicConsole, token })).toEqual({ status: 403, step: 'start' });
    expect(await people(world)).toBe(1);
  });

  it('although ADMIN_ENDPOINT is loopback, when HOST is not', async () => {
    const world = await newWorld({ HOST: '0.0.0.0' });
    expect(await register(world)).toEqual({ status: 403, step: 'identification' });
    const token = await createSetupToken(world.database);
    expect(await register(world, { token })).toEqual({ status: 201, step: 'identification' });
  });
});

it('the link is stored as a digest only, and gone once it was used', async () => {
  const world = await newWorld(onPublicAddress);
  const token = await createSetupToken(world.database);
  const values = async () => JSON.stringify(await world.database.root.selectFrom('systemValues').selectAll().execute());
  expect(await values()).not.toContain(token);
  expect(await values()).toContain('setup-token');
  expect((await register(world, { address: publicConsole, token })).status).toBe(201);
  expect(await values()).not.toContain('setup-token');
});

it('a site whose name was made to resolve to this machine gets nothing from the console’s address (DNS rebinding)', async () => {
  const world = await newWorld();
  for (const path of ['/api/.well-known/sign-in-exp', '/oidc/.well-known/openid-configuration', '/sign-in?preview=1']) {
    expect((await sendRaw(world.adminEndpoint, { path, host: `evil.example:${new URL(world.adminEndpoint).port}` })).status).toBe(404);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '192.0.2.7']) {
      expect({ host, path, status: (await sendRaw(world.adminEndpoint, { path, host })).status }).toMatchObject({ status: 200 });
    }
  }
});

it('the person who registers through another application on this machine is the first administrator as well, so that nobody comes after', async () => {
  const world = await newWorld();
  expect((await register(world, { clientId: 'account-center', path: '/account' })).status).toBe(201);
  expect(await register(world)).toEqual({ status: 403, step: 'start' });
  expect(await people(world)).toBe(1);
});

describe('of the console’s tenant', () => {
  const shared = createTestWorld();
  afterAll(async () => (await shared).close());

  it('a person without a role reaches no Management API, not even that of a tenant, nor the list of tenants', async () => {
    const world = await shared;
    expect((await register(world)).status).toBe(201);
    await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username: 'stranger', password: 'a harbour at dusk' } });
    for (const [resource, path, origin] of [
      ['https://default.logto.app/api', '/api/users', world.endpoint],
      ['https://default.logto.app/api', '/api/tenants', world.adminEndpoint],
      ['https://admin.logto.app/api', '/api/users', world.adminEndpoint],
    ] as const) {
      const token = await accessTokenOf(world, { username: 'stranger', resource });
      const answer = await sendRaw(origin, { path, ...(token !== undefined && { token }) });
      expect([401, 403]).toContain(answer.status);
    }
  });

  it('the first administrator reaches the tenants, but not the Management API of the console’s tenant itself', async () => {
    const world = await shared;
    const [{ username } = { username: '' }] = (await world.api('/api/users?search.username=stranger_%25', { tenantId: 'admin' })).body;
    const token = await accessTokenOf(world, { username, resource: 'https://default.logto.app/api' });
    expect((await sendRaw(world.endpoint, { path: '/api/users', token })).status).toBe(200);
    expect((await sendRaw(world.adminEndpoint, { path: '/api/tenants', token })).status).toBe(200);
    expect((await sendRaw(world.adminEndpoint, { path: '/api/users', token })).status).toBe(401);
    const own = await accessTokenOf(world, { username, resource: 'https://admin.logto.app/api' });
    if (own !== undefined) expect((await sendRaw(world.adminEndpoint, { path: '/api/users', token: own })).status).toBe(403);
  });

  it('a person with the role of one tenant administers neither another nor the installation', async () => {
    const world = await shared;
    for (const id of ['north', 'south']) await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: id, id } });
    const { body: user } = await world.api('/api/users', {
      tenantId: 'admin',
      method: 'POST',
      body: { username: 'nora', password: 'a harbour at dusk' },
    });
    await world.api(`/api/users/${user.id}/roles`, { tenantId: 'admin', method: 'POST', body: { roleIds: ['u-north'] } });
    const { host } = new URL(world.endpoint);
    const token = await accessTokenOf(world, { username: 'nora', resource: 'https://north.logto.app/api' });
    expect((await sendRaw(world.endpoint, { path: '/api/users', host: `north.${host}`, token })).status).toBe(200);
    for (const [origin, path, name] of [
      [world.endpoint, '/api/users', `south.${host}`],
      [world.endpoint, '/api/users', host],
      [world.adminEndpoint, '/api/users', undefined],
      [world.adminEndpoint, '/api/tenants', undefined],
      [world.adminEndpoint, '/api/tenants/north', undefined],
    ] as const) {
      expect({ path, name, status: (await sendRaw(origin, { path, host: name, token })).status }).toMatchObject({ status: 401 });
    }
    const foreign = await accessTokenOf(world, { username: 'nora', resource: 'https://south.logto.app/api' });
    if (foreign !== undefined)
      expect((await sendRaw(world.endpoint, { path: '/api/users', host: `south.${host}`, token: foreign })).status).toBe(403);
  });

  it('tokens of another tenant are worth nothing there, whatever they are called', async () => {
    const world = await shared;
    const { body: resource } = await world.api('/api/resources', {
      method: 'POST',
      body: { name: 'Lookalike', indicator: 'https://admin.logto.app/me' },
    });
    await world.api(`/api/resources/${resource.id}/scopes`, { method: 'POST', body: { name: 'all' } });
    const machine = await world.managementToken('default');
    for (const path of ['/api/tenants', '/api/users', '/api/roles', '/api/logs']) {
      expect((await sendRaw(world.adminEndpoint, { path, token: machine })).status).toBe(401);
    }
    const tokens = [machine];
    for (const token of tokens) {
      const info = await sendRaw(world.adminEndpoint, { path: '/oidc/me', token });
      expect(info.status).toBeGreaterThanOrEqual(400);
      expect(info.status).toBeLessThan(500);
    }
  });
});

/** Signs a person of the admin tenant in to the console; `undefined` when no token is given for the resource. */
async function accessTokenOf(
  world: TestWorld,
  { username, resource }: { username: string; resource: string },
): Promise<string | undefined> {
  const person = createPerson(world, { tenantId: 'admin' });
  const pkce = createPkce();
  await person.start('SignIn', { scope: 'openid all', resource, code_challenge: pkce.challenge });
  const identifier = { type: 'username', value: username };
  const { body } = await person.call('POST', '/api/experience/verification/password', { identifier, password: 'a harbour at dusk' });
  await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId });
  const code = (await person.finish()).get('code') ?? '';
  const response = await fetch(`${world.adminEndpoint}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'admin-console',
      code,
      code_verifier: pkce.verifier,
      redirect_uri: `${world.adminEndpoint}/console/callback`,
      resource,
    }),
  });
  return ((await response.json()) as { access_token?: string }).access_token;
}
