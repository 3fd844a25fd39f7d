import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertUser } from '../../features/users/queries.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, requestToken, userinfo, type TestClient } from '../test-clients.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:token-exchange';
const accessToken = 'urn:ietf:params:oauth:token-type:access_token';
const impersonation = 'urn:logto:token-type:impersonation_token';
const personal = 'urn:logto:token-type:personal_access_token';
const indicator = 'https://shelves.example/api';

let world: TestWorld;
/** May exchange; `web` may not. */
let exchanger: TestClient;
let web: TestClient;
let role: string;
let readShelves: string;

const post = (path: string, body: unknown) => world.manage('POST', path, body);

beforeAll(async () => {
  world = await createTestWorld();
  exchanger = await createClient(world, { custom: { allowTokenExchange: true } });
  web = await createClient(world);
  const resource = await post('/api/resources', { name: 'Shelves', indicator, accessTokenTtl: 900 });
  readShelves = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:shelves', description: '' })).id;
  await post(`/api/resources/${resource.id}/scopes`, { name: 'write:shelves', description: '' });
  role = (await post('/api/roles', { name: 'reader', description: 'Reads', scopeIds: [readShelves] })).id;
}, 60_000);
afterAll(() => world.close());

type Person = Awaited<ReturnType<typeof createPerson>>;

async function reader(): Promise<Person> {
  const person = await createPerson(world);
  await post(`/api/users/${person.id}/roles`, { roleIds: [role] });
  return person;
}

const impersonate = async ({ id }: Person, context?: unknown): Promise<string> =>
  (await post('/api/subject-tokens', { userId: id, ...(context !== undefined && { context }) })).subjectToken;
const patOf = async ({ id }: Person, more: object = {}): Promise<string> =>
  (await post(`/api/users/${id}/personal-access-tokens`, { name: `token ${Math.random()}`, ...more })).value;

async function signIn(person: Person, { client = web, scope = 'openid profile' }: { client?: TestClient; scope?: string } = {}) {
  return (await redeem(world, client, await obtainCode(world, { client, person, more: { scope } }))).body;
}

type More = Readonly<Record<string, string>>;
const exchange = (subject: { type: string; value: string }, more: More = {}, client = exchanger) =>
  requestToken(world, client, { grant_type: grantType, subject_token: subject.value, subject_token_type: subject.type, ...more });

const invalidGrant = { status: 400, body: { error: 'invalid_grant', code: 'oidc.invalid_grant' } };
const invalidRequest = { status: 400, body: { error: 'invalid_request', code: 'oidc.invalid_request' } };

it('discovery announces the grant', async () => {
  const { body } = await world.api('/oidc/.well-known/openid-configuration');
  expect(body.grant_types_supported).toContain(grantType);
});

describe('what is exchanged (RFC 8693 §2.1)', () => {
  it('an impersonation token, once, for what the person holds of what was asked for', async () => {
    const person = await reader();
    const value = await impersonate(person);
    const { status, body } = await exchange({ type: impersonation, value }, { resource: indicator, scope: 'read:shelves write:shelves' });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.any(String),
        issued_token_type: accessToken,
        token_type: 'Bearer',
        expires_in: 900,
        scope: 'read:shelves',
      },
    });
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ typ: 'at+jwt' });
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({ sub: person.id, client_id: exchanger.id, aud: indicator, scope: 'read:shelves' });
    expect(claims).not.toHaveProperty('act');
    expect(await exchange({ type: impersonation, value }, { resource: indicator })).toMatchObject(invalidGrant);
  });

  it('of fifty parallel uses of one impersonation token one succeeds', async () => {
    const value = await impersonate(await reader());
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange({ type: impersonation, value }, { resource: indicator })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(49);
  });

  it('a request that is refused does not use the impersonation token up', async () => {
    const value = await impersonate(await reader());
    expect(await exchange({ type: impersonation, value }, { resource: 'https://unknown.example' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_target' },
    });
    expect((await exchange({ type: impersonation, value }, { resource: indicator })).status).toBe(200);
  });

  it('a personal access token, again and again, until it is deleted', async () => {
    const person = await reader();
    const { value, name } = await post(`/api/users/${person.id}/personal-access-tokens`, { name: 'deploy' });
    for (const _ of [1, 2]) {
      const { body } = await exchange({ type: personal, value }, { resource: indicator, scope: 'read:shelves' });
      expect(decodeJwt(body.access_token)).toMatchObject({ sub: person.id, scope: 'read:shelves' });
    }
    await world.manage('DELETE', `/api/users/${person.id}/personal-access-tokens/${name}`);
    expect(await exchange({ type: personal, value }, { resource: indicator })).toMatchObject(invalidGrant);
  });

  it('an opaque access token of another application, until it is revoked', async () => {
    const person = await reader();
    const { access_token: value } = await signIn(person);
    const { body } = await exchange({ type: accessToken, value }, { resource: indicator, scope: 'read:shelves' });
    expect(decodeJwt(body.access_token)).toMatchObject({ sub: person.id, client_id: exchanger.id, scope: 'read:shelves' });
    await requestToken(world, web, { token: value }, { path: '/oidc/token/revocation' });
    expect(await exchange({ type: accessToken, value }, { resource: indicator })).toMatchObject(invalidGrant);
  });

  it('a JWT access token that was exchanged before, with the roles of this moment', async () => {
    const person = await reader();
    const first = await exchange({ type: personal, value: await patOf(person) }, { resource: indicator, scope: 'read:shelves' });
    const again = () => exchange({ type: accessToken, value: first.body.access_token }, { resource: indicator, scope: 'read:shelves' });
    expect((await again()).body.scope).toBe('read:shelves');
    await world.manage('DELETE', `/api/users/${person.id}/roles/${role}`);
    expect(await again()).toMatchObject({ status: 200, body: { scope: '' } });
  });

  it('an access token, for one that ends no later than it does', async () => {
    const person = await reader();
    const short = await exchange({ type: personal, value: await patOf(person) }, { resource: indicator });
    const { exp } = decodeJwt(short.body.access_token);
    const opaque = await exchange({ type: accessToken, value: short.body.access_token }, { scope: 'openid' });
    expect(opaque.body.expires_in).toBeLessThanOrEqual(900);
    const back = await exchange({ type: accessToken, value: opaque.body.access_token }, { resource: indicator });
    expect(decodeJwt(back.body.access_token).exp).toBeLessThanOrEqual(Number(exp));
  });

  it('without a resource, `openid` gives an opaque token, and neither a refresh nor an ID token', async () => {
    const person = await reader();
    const scope = 'openid profile offline_access read:shelves';
    const { status, body } = await exchange({ type: personal, value: await patOf(person) }, { scope });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.not.stringContaining('.'),
        issued_token_type: accessToken,
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'openid profile',
      },
    });
    const asked = { token: body.access_token };
    const introspected = await requestToken(world, exchanger, asked, { path: '/oidc/token/introspection' });
    expect(introspected.body).toMatchObject({ active: true, sub: person.id, scope: 'openid profile' });
  });

  it('and user info takes that token, for what it says, until its person is suspended', async () => {
    const person = await reader();
    const { body } = await exchange({ type: personal, value: await patOf(person) }, { scope: 'openid profile' });
    const told = await userinfo(world, body.access_token);
    expect(told.status).toBe(200);
    const claims = await told.json();
    expect(claims).toMatchObject({ sub: person.id, name: 'Reader' });
    expect(claims).not.toHaveProperty('email');
    const forApi = await exchange({ type: personal, value: await patOf(person) }, { resource: indicator });
    const own = await exchange({ type: personal, value: await patOf(person) }, { scope: 'openid' });
    expect((await userinfo(world, forApi.body.access_token)).status).toBe(401);
    await world.manage('PATCH', `/api/users/${person.id}/is-suspended`, { isSuspended: true });
    expect((await userinfo(world, own.body.access_token)).status).toBe(401);
  });

  it('without a resource, the tenant’s default one', async () => {
    const { id } = await post('/api/resources', { name: 'Default', indicator: 'https://default.example' });
    await world.manage('PATCH', `/api/resources/${id}/is-default`, { isDefault: true });
    const { body } = await exchange({ type: personal, value: await patOf(await reader()) });
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: 'https://default.example', scope: '' });
    await world.manage('PATCH', `/api/resources/${id}/is-default`, { isDefault: false });
  });
});

describe('who acts for whom (RFC 8693 §4.1)', () => {
  const actor = async (person: Person) => ({ actor_token: (await signIn(person)).access_token, actor_token_type: accessToken });

  it('the actor stands in `act`, and whoever acted before within', async () => {
    const [person, first, second] = [await reader(), await reader(), await reader()];
    const resource = indicator;
    const once = await exchange({ type: impersonation, value: await impersonate(person) }, { resource, ...(await actor(first)) });
    expect(decodeJwt(once.body.access_token)).toMatchObject({ sub: person.id, act: { sub: first.id } });
    const subject = { type: accessToken, value: once.body.access_token };
    const twice = await exchange(subject, { resource, ...(await actor(second)) });
    expect(decodeJwt(twice.body.access_token)).toMatchObject({ sub: person.id, act: { sub: second.id, act: { sub: first.id } } });
    const kept = await exchange(subject, { resource });
    expect(decodeJwt(kept.body.access_token)['act']).toEqual({ sub: first.id });
  });

  it('an opaque token keeps `act` through introspection and a further exchange', async () => {
    const [person, first] = [await reader(), await reader()];
    const subject = { type: impersonation, value: await impersonate(person) };
    const opaque = await exchange(subject, { scope: 'openid', ...(await actor(first)) });
    const asked = { token: opaque.body.access_token };
    const introspected = await requestToken(world, exchanger, asked, { path: '/oidc/token/introspection' });
    expect(introspected.body).toMatchObject({ active: true, sub: person.id, act: { sub: first.id } });
    const further = await exchange({ type: accessToken, value: opaque.body.access_token }, { resource: indicator });
    expect(decodeJwt(further.body.access_token)['act']).toEqual({ sub: first.id });
  });

  it('refuses actors that prove nothing: JWTs, tokens without `openid`, suspended people, half a parameter', async () => {
    const value = await patOf(await reader());
    const resource = indicator;
    const jwt = (await exchange({ type: personal, value }, { resource })).body.access_token;
    const narrow = (await exchange({ type: personal, value }, { scope: 'openid profile' })).body.access_token;
    const suspended = await reader();
    const theirs = (await signIn(suspended)).access_token;
    await world.manage('PATCH', `/api/users/${suspended.id}/is-suspended`, { isSuspended: true });
    const subject = { type: personal, value };
    for (const actor_token of [jwt, theirs, 'nonsense']) {
      expect(await exchange(subject, { resource, actor_token, actor_token_type: accessToken })).toMatchObject(invalidGrant);
    }
    expect(await exchange(subject, { resource, actor_token: narrow })).toMatchObject(invalidRequest);
    expect(await exchange(subject, { resource, actor_token: narrow, actor_token_type: personal })).toMatchObject(invalidRequest);
    expect(await exchange(subject, { resource, actor_token_type: accessToken })).toMatchObject(invalidRequest);
  });
});

describe('within an organization', () => {
  let library: string;
  beforeAll(async () => {
    library = (await post('/api/organizations', { name: 'Library' })).id;
    const lend = (await post('/api/organization-scopes', { name: 'lend:books' })).id;
    const librarian = await post('/api/organization-roles', {
      name: 'librarian',
      organizationScopeIds: [lend],
      resourceScopeIds: [readShelves],
    });
    librarianRole = librarian.id;
  });
  let librarianRole: string;

  async function member(): Promise<Person> {
    const person = await createPerson(world);
    await post(`/api/organizations/${library}/users`, { userIds: [person.id] });
    await post(`/api/organizations/${library}/users/${person.id}/roles`, { organizationRoleIds: [librarianRole] });
    return person;
  }

  it('a member gets a token of the organization, or for an API within it', async () => {
    const value = await patOf(await member());
    const own = await exchange({ type: personal, value }, { organization_id: library, scope: 'lend:books' });
    expect(decodeJwt(own.body.access_token)).toMatchObject({ aud: `urn:logto:organization:${library}`, scope: 'lend:books' });
    const api = await exchange({ type: personal, value }, { organization_id: library, resource: indicator, scope: 'read:shelves' });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ aud: indicator, organization_id: library, scope: 'read:shelves' });
  });

  it('nobody else does: no stranger, no former member, no member without the second factor it demands', async () => {
    const denied = { status: 403, body: { error: 'access_denied' } };
    const subject = { type: personal, value: await patOf(await reader()) };
    expect(await exchange(subject, { organization_id: library })).toMatchObject(denied);
    expect(await exchange(subject, { organization_id: 'no-such' })).toMatchObject(denied);
    const person = await member();
    const theirs = { type: personal, value: await patOf(person) };
    await world.manage('PATCH', `/api/organizations/${library}`, { isMfaRequired: true });
    expect(await exchange(theirs, { organization_id: library })).toMatchObject(denied);
    await world.manage('PATCH', `/api/organizations/${library}`, { isMfaRequired: false });
    expect((await exchange(theirs, { organization_id: library })).status).toBe(200);
    await world.manage('DELETE', `/api/organizations/${library}/users/${person.id}`);
    expect(await exchange(theirs, { organization_id: library })).toMatchObject(denied);
  });
});

describe('who may exchange', () => {
  it('only applications that were let; a machine-to-machine one too', async () => {
    const person = await reader();
    const subject = { type: personal, value: await patOf(person) };
    expect(await exchange(subject, { resource: indicator }, web)).toMatchObject(invalidRequest);
    const machine = await createClient(world, { type: 'MachineToMachine', custom: { allowTokenExchange: true } });
    const { body } = await exchange(subject, { resource: indicator, scope: 'read:shelves' }, machine);
    expect(decodeJwt(body.access_token)).toMatchObject({ sub: person.id, client_id: machine.id, scope: 'read:shelves' });
    const wrong = await requestToken(world, { ...exchanger, secret: 'wrong' }, { grant_type: grantType });
    expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('not for people outside of the application’s access rules', async () => {
    const person = await reader();
    const limited = await createClient(world, { custom: { allowTokenExchange: true } });
    const subject = { type: personal, value: await patOf(person) };
    const rules = { userIds: [(await reader()).id], userRoleIds: [], organizationIds: [], organizationRoleRules: [] };
    await world.manage('PUT', `/api/applications/${limited.id}/access-control`, rules);
    await world.manage('PATCH', `/api/applications/${limited.id}`, { appLevelAccessControlEnabled: true });
    expect(await exchange(subject, { resource: indicator }, limited)).toMatchObject({ status: 400, body: { error: 'access_denied' } });
  });

  it.each(['suspended', 'deleted'])('not for a %s person, whatever stands for them', async (what) => {
    const person = await reader();
    const value = await patOf(person);
    const subjects = [
      { type: personal, value },
      { type: impersonation, value: await impersonate(person) },
      { type: accessToken, value: (await exchange({ type: personal, value }, { resource: indicator })).body.access_token },
      { type: accessToken, value: (await signIn(person)).access_token },
    ];
    if (what === 'suspended') await world.manage('PATCH', `/api/users/${person.id}/is-suspended`, { isSuspended: true });
    else await world.manage('DELETE', `/api/users/${person.id}`);
    for (const subject of subjects) expect(await exchange(subject, { resource: indicator })).toMatchObject(invalidGrant);
  });
});

describe('what is refused', () => {
  it('tokens that are forged, expired, of another kind or of a machine', async () => {
    const person = await reader();
    const { id_token: idToken, access_token: opaque } = await signIn(person);
    const machine = await createClient(world, { type: 'MachineToMachine' });
    const machineToken = (await requestToken(world, machine, { grant_type: 'client_credentials', resource: indicator })).body.access_token;
    const jwt = (await exchange({ type: personal, value: await patOf(person) }, { resource: indicator })).body.access_token as string;
    const [header, payload, signature] = jwt.split('.');
    const other = Buffer.from(JSON.stringify({ ...decodeJwt(jwt), sub: 'somebody' })).toString('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
    const forged = [`${header}.${other}.${signature}`, `${none}.${payload}.`, `${header}.${payload}.`];
    for (const value of [...forged, idToken, machineToken, 'nonsense', 'a.b.c', await patOf(person), await impersonate(person)]) {
      expect(await exchange({ type: accessToken, value }, { resource: indicator })).toMatchObject(invalidGrant);
    }
    for (const type of [personal, impersonation]) {
      expect(await exchange({ type, value: opaque }, { resource: indicator })).toMatchObject(invalidGrant);
      expect(await exchange({ type, value: 'a\0b' }, { resource: indicator })).toMatchObject({ status: 400 });
    }
    const passing = await patOf(person, { expiresAt: Date.now() + 60_000 });
    const { db } = await world.scope();
    await db
      .updateTable('personalAccessTokens')
      .set({ expiresAt: new Date(0) })
      .where('expiresAt', 'is not', null)
      .execute();
    expect(await exchange({ type: personal, value: passing }, { resource: indicator })).toMatchObject(invalidGrant);
  });

  it('a personal access token of another tenant', async () => {
    const [name, value] = ['theirs', 'pat_of_another_tenant'];
    const { db, sealer } = await world.scope('admin');
    await db.transaction().execute(async (trx) => {
      const user = await insertUser(trx, { name });
      const secrets = { valueDigest: digest(value), sealedValue: sealer.seal(value) };
      await trx
        .insertInto('personalAccessTokens')
        .values({ userId: user.id, name, ...secrets, expiresAt: null })
        .execute();
    });
    expect(await exchange({ type: personal, value }, { resource: indicator })).toMatchObject(invalidGrant);
  });

  it('requests that lack a parameter or ask for what there is not', async () => {
    const subject = { type: personal, value: await patOf(await reader()) };
    const send = (parameters: More) => requestToken(world, exchanger, { grant_type: grantType, ...parameters });
    expect(await send({ subject_token: subject.value })).toMatchObject(invalidRequest);
    expect(await send({ subject_token_type: personal })).toMatchObject(invalidRequest);
    expect(await exchange({ ...subject, type: 'urn:ietf:params:oauth:token-type:saml2' })).toMatchObject(invalidRequest);
    expect(await exchange(subject, { requested_token_type: 'urn:ietf:params:oauth:token-type:refresh_token' })).toMatchObject(
      invalidRequest,
    );
    expect(await exchange(subject, { resource: 'https://unknown.example' })).toMatchObject({ body: { error: 'invalid_target' } });
    const twice = new URLSearchParams({
      grant_type: grantType,
      subject_token: subject.value,
      subject_token_type: personal,
      client_id: exchanger.id,
    });
    for (const resource of [indicator, 'https://second.example']) twice.append('resource', resource);
    const response = await fetch(`${world.endpoint}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${exchanger.id}:${exchanger.secret}`).toString('base64')}` },
      body: twice,
    });
    expect(await response.json()).toMatchObject({ error: 'invalid_target' });
  });
});

it('the audit log tells whose token was exchanged, by whom, for which subject', async () => {
  const person = await reader();
  const actor = await reader();
  const value = await impersonate(person);
  const acting = { actor_token: (await signIn(actor)).access_token, actor_token_type: accessToken };
  await exchange({ type: impersonation, value }, { resource: indicator, ...acting });
  await exchange({ type: impersonation, value }, { resource: indicator });
  await world.server.flushAudit();
  const newest = await world.api(`/api/logs?logKey=ExchangeTokenBy.TokenExchange&applicationId=${exchanger.id}&page_size=2`);
  expect(newest.body).toMatchObject([
    { payload: { result: 'Error' } },
    { payload: { result: 'Success', userId: person.id, subjectTokenType: impersonation, actor: actor.id } },
  ]);
  const { body: logs } = await world.api('/api/logs?logKey=ExchangeTokenBy.TokenExchange&page_size=100');
  expect(JSON.stringify(logs)).not.toContain(value);
});
