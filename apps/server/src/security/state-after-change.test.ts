import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  authorizationUrl,
  createClient,
  createPerson,
  obtainCode,
  redeem,
  refresh,
  requestToken,
  type TestClient,
} from '../oidc/test-clients.ts';
import { makeAdministrator } from '../features/tenants/make-administrator.ts';
import { consoleToken } from '../oidc/test-console-token.ts';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;
let client: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  client = await createClient(world);
});
afterAll(() => world.close());

type Person = Awaited<ReturnType<typeof createPerson>>;

/** A sign-in that has come some way and stops there. */
async function signInUntil(person: Person, stage: 'verified' | 'identified' | 'submitted') {
  const browser = new TestBrowser(world.endpoint);
  const pkce = createPkce();
  await browser.request(authorizationUrl(world, client, { code_challenge: pkce.challenge, code_challenge_method: 'S256' }));
  await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' } });
  const identifier = { type: 'username', value: person.username };
  const { body } = await browser.request('/api/experience/verification/password', { json: { identifier, password: person.password } });
  const identify = () => browser.request('/api/experience/identification', { json: { verificationId: body.verificationId } });
  const submit = () => browser.request('/api/experience/submit', { method: 'POST' });
  if (stage !== 'verified') await identify();
  const submitted = stage === 'submitted' ? await submit() : undefined;
  /** Goes on from there; answers the code that was given, if any. */
  return async (): Promise<string | null> => {
    if (stage === 'verified') await identify();
    const { redirectTo } = (submitted ?? (await submit())).body;
    if (redirectTo === undefined) return null;
    return (await browser.request(redirectTo)).location?.searchParams.get('code') ?? null;
  };
}

const changes: readonly (readonly [string, (person: Person) => Promise<{ status: number }>])[] = [
  ['suspended', ({ id }) => world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } })],
  ['deleted', ({ id }) => world.api(`/api/users/${id}`, { method: 'DELETE' })],
  [
    'given another password',
    ({ id }) => world.api(`/api/users/${id}/password`, { method: 'PATCH', body: { password: 'Another harbour at dusk' } }),
  ],
];

describe.each(changes)('whoever is %s', (_name, change) => {
  it('has no session, no code, no refresh token, no opaque token and no sign-in in progress any more, from that answer on', async () => {
    const person = await createPerson(world);
    const grant = await obtainCode(world, { client, person });
    const tokens = (await redeem(world, client, grant)).body;
    const unused = await obtainCode(world, { client, person });
    const started = await Promise.all((['verified', 'identified', 'submitted'] as const).map((stage) => signInUntil(person, stage)));

    expect((await change(person)).status).toBeLessThan(300);

    const refreshed = await refresh(world, client, tokens.refresh_token);
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const userinfo = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    expect(userinfo.status).toBe(401);
    const introspected = await requestToken(world, client, { token: tokens.refresh_token }, { path: '/oidc/token/introspection' });
    expect(introspected.body).toMatchObject({ active: false });
    expect(await redeem(world, client, unused)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const silent = await grant.browser.request(authorizationUrl(world, client, { prompt: 'none', scope: 'openid' }));
    expect(silent.location?.searchParams.get('error')).toBe('login_required');
    expect(await Promise.all(started.map((goOn) => goOn()))).toEqual([null, null, null]);
  });
});

it('whoever changes nothing goes on where they were', async () => {
  const person = await createPerson(world);
  const started = await Promise.all((['verified', 'identified', 'submitted'] as const).map((stage) => signInUntil(person, stage)));
  const codes = await Promise.all(started.map((goOn) => goOn()));
  expect(codes.every((code) => code !== null)).toBe(true);
});

it('a secret works until the moment it expires, and not after', async () => {
  const machine = await createClient(world, { type: 'MachineToMachine' });
  const { body: secret } = await world.api(`/api/applications/${machine.id}/secrets`, {
    method: 'POST',
    body: { name: 'Short', expiresAt: Date.now() + 60_000 },
  });
  const ask = () =>
    requestToken(
      world,
      { ...machine, secret: secret.value },
      { grant_type: 'client_credentials', resource: 'https://default.logto.app/api' },
    );
  expect((await ask()).status).toBe(200);
  world.advance(61_000);
  expect(await ask()).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

describe('the Management API, from the change on, refuses the token', () => {
  it('of a machine that was deleted, or has lost its role', async () => {
    const role = (await world.api('/api/roles?search=Logto%20Management%20API%20access')).body[0];
    for (const take of [
      ({ id }: TestClient) => world.api(`/api/applications/${id}`, { method: 'DELETE' }),
      ({ id }: TestClient) => world.api(`/api/applications/${id}/roles/${role.id}`, { method: 'DELETE' }),
    ]) {
      const machine = await createClient(world, { type: 'MachineToMachine' });
      await world.api(`/api/applications/${machine.id}/roles`, { method: 'POST', body: { roleIds: [role.id] } });
      const grant = { grant_type: 'client_credentials', resource: 'https://default.logto.app/api', scope: 'all' };
      const token: string = (await requestToken(world, machine, grant)).body.access_token;
      expect((await world.api('/api/users', { token })).status).toBe(200);
      expect((await take(machine)).status).toBe(204);
      expect((await world.api('/api/users', { token })).status).toBeOneOf([401, 403]);
    }
  });

  it('of a person of the console who was suspended, deleted, or removed from the tenant', async () => {
    const admin = await world.scope('admin');
    const asAdmin = (method: string, path: string, body?: unknown) =>
      world.api(path, { tenantId: 'admin', method, ...(body !== undefined && { body }) });
    const takes: ((id: string, by: string) => Promise<{ status: number }>)[] = [
      (id) => asAdmin('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true }),
      (id) => asAdmin('DELETE', `/api/users/${id}`),
      (id, by) => world.api(`/api/tenants/default/members/${id}`, { tenantId: 'admin', method: 'DELETE', token: by }),
    ];
    const createAdministrator = async (username: string): Promise<string> => {
      const { id } = (await asAdmin('POST', '/api/users', { username })).body;
      await admin.write([], (trx) => makeAdministrator(trx, { userId: id, tenantIds: ['default'] }));
      return id;
    };
    const by = await consoleToken(world, await createAdministrator('who_stays'));
    for (const [index, take] of takes.entries()) {
      const id = await createAdministrator(`who_goes_${index}`);
      const token = await consoleToken(world, id, 'https://default.logto.app/api');
      expect((await world.api('/api/users', { token })).status).toBe(200);
      expect((await take(id, by)).status).toBeLessThan(300);
      expect((await world.api('/api/users', { token })).status).toBeOneOf([401, 403]);
    }
  });
});
