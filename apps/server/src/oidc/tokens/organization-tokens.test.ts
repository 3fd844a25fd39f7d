import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { updateUser } from '../../features/users/queries.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, requestToken, type TestClient } from '../test-clients.ts';

const organizations = 'urn:logto:scope:organizations';
const organizationRoles = 'urn:logto:scope:organization_roles';
const organizationsResource = 'urn:logto:resource:organizations';
const indicator = 'https://shelves.example/api';

let world: TestWorld;
let spa: TestClient;
let library: string;
let librarian: string;
let reader: string;
let readShelves: string;
let writeShelves: string;

const post = (path: string, body: unknown) => world.manage('POST', path, body);

beforeAll(async () => {
  world = await createTestWorld();
  spa = await createClient(world, { type: 'SPA' });
  library = (await post('/api/organizations', { name: 'Library', description: 'Lends books' })).id;
  const resource = await post('/api/resources', { name: 'Shelves', indicator });
  readShelves = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:shelves', description: '' })).id;
  writeShelves = (await post(`/api/resources/${resource.id}/scopes`, { name: 'write:shelves', description: '' })).id;
  const lend = (await post('/api/organization-scopes', { name: 'lend:books' })).id;
  const read = (await post('/api/organization-scopes', { name: 'read:books' })).id;
  librarian = (
    await post('/api/organization-roles', {
      name: 'librarian',
      organizationScopeIds: [lend, read],
      resourceScopeIds: [readShelves, writeShelves],
    })
  ).id;
  reader = (await post('/api/organization-roles', { name: 'reader', organizationScopeIds: [read], resourceScopeIds: [readShelves] })).id;
}, 60_000);
afterAll(() => world.close());

async function newMember(organizationRoleIds: string[] = []) {
  const person = await createPerson(world);
  await post(`/api/organizations/${library}/users`, { userIds: [person.id] });
  if (organizationRoleIds.length > 0) await post(`/api/organizations/${library}/users/${person.id}/roles`, { organizationRoleIds });
  return person;
}

const everything = `openid offline_access profile ${organizations} ${organizationRoles} lend:books read:books read:shelves write:shelves`;

async function signIn(
  person: { username: string; password: string },
  {
    scope = everything,
    resource = [indicator, organizationsResource],
    client = spa,
  }: { scope?: string; resource?: string[]; client?: TestClient } = {},
) {
  const grant = await obtainCode(world, { client, person, more: { scope, resource } });
  const { status, body } = await redeem(world, client, grant);
  expect(status).toBe(200);
  return body;
}

const userinfo = async (token: string) =>
  (await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).json();

describe('claims of organizations', () => {
  it('stand in the ID token by default, with the data of organizations in userinfo alone', async () => {
    const tokens = await signIn(await newMember([librarian, reader]));
    const claims = decodeJwt(tokens.id_token);
    expect(claims).toMatchObject({
      organizations: [library],
      organization_roles: [`${library}:librarian`, `${library}:reader`],
    });
    expect(claims).not.toHaveProperty('organization_data');
    expect(await userinfo(tokens.access_token)).toMatchObject({
      organizations: [library],
      organization_data: [{ id: library, name: 'Library', description: 'Lends books' }],
      organization_roles: [`${library}:librarian`, `${library}:reader`],
    });
  });

  it('are left out where their scope was not asked for, each by its own', async () => {
    const person = await newMember([reader]);
    const without = await signIn(person, { scope: 'openid offline_access profile' });
    expect(Object.keys(decodeJwt(without.id_token)).filter((name) => name.startsWith('organization'))).toEqual([]);
    const rolesOnly = await signIn(person, { scope: `openid ${organizationRoles}`, resource: [] });
    expect(decodeJwt(rolesOnly.id_token)).toMatchObject({ organization_roles: [`${library}:reader`] });
    expect(decodeJwt(rolesOnly.id_token)).not.toHaveProperty('organizations');
    expect(await userinfo(rolesOnly.access_token)).not.toHaveProperty('organization_data');
  });

  it('are empty lists for who is a member nowhere, and one entry without roles for who holds none', async () => {
    const stranger = await createPerson(world);
    expect(decodeJwt((await signIn(stranger)).id_token)).toMatchObject({ organizations: [], organization_roles: [] });
    expect(decodeJwt((await signIn(await newMember())).id_token)).toMatchObject({ organizations: [library], organization_roles: [] });
  });

  it('are dropped by a refresh with a narrower scope, and follow the membership', async () => {
    const person = await newMember([reader]);
    const tokens = await signIn(person);
    const narrowed = await refresh(world, spa, tokens.refresh_token, { scope: 'openid profile' });
    expect(decodeJwt(narrowed.body.id_token)).not.toHaveProperty('organizations');
    await world.manage('DELETE', `/api/organizations/${library}/users/${person.id}`);
    const later = await refresh(world, spa, narrowed.body.refresh_token);
    expect(decodeJwt(later.body.id_token)).toMatchObject({ organizations: [], organization_roles: [] });
  });
});

describe('refresh with organization_id', () => {
  it('alone answers a token for the organization, with the permissions of the person’s roles there', async () => {
    const tokens = await signIn(await newMember([librarian]));
    const { status, body } = await refresh(world, spa, tokens.refresh_token, { organization_id: library });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: expect.any(String), refresh_token: expect.any(String) });
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ typ: 'at+jwt' });
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({ iss: `${world.endpoint}/oidc`, aud: `urn:logto:organization:${library}`, client_id: spa.id });
    expect(String(claims['scope']).split(' ').toSorted()).toEqual(['lend:books', 'read:books']);
  });

  it('gives no more than the roles hold, the sign-in asked for and the refresh asks for', async () => {
    const asReader = await signIn(await newMember([reader]));
    const held = await refresh(world, spa, asReader.refresh_token, { organization_id: library });
    expect(decodeJwt(held.body.access_token)).toMatchObject({ scope: 'read:books' });

    const person = await newMember([librarian]);
    const askedFor = await signIn(person, { scope: `openid offline_access ${organizations} lend:books` });
    const granted = await refresh(world, spa, askedFor.refresh_token, { organization_id: library });
    expect(decodeJwt(granted.body.access_token)).toMatchObject({ scope: 'lend:books' });

    const wide = await signIn(person);
    const narrowed = await refresh(world, spa, wide.refresh_token, { organization_id: library, scope: 'read:books' });
    expect(decodeJwt(narrowed.body.access_token)).toMatchObject({ scope: 'read:books' });
  });

  it('with resource answers a token for the API, with what the organization roles carry there, and the claim', async () => {
    const person = await newMember([reader]);
    const tokens = await signIn(person);
    const within = await refresh(world, spa, tokens.refresh_token, { organization_id: library, resource: indicator });
    expect(within.status).toBe(200);
    expect(decodeJwt(within.body.access_token)).toMatchObject({ aud: indicator, organization_id: library, scope: 'read:shelves' });
    const outside = await refresh(world, spa, within.body.refresh_token, { resource: indicator });
    expect(decodeJwt(outside.body.access_token)).toMatchObject({ aud: indicator, scope: '' });
    expect(decodeJwt(outside.body.access_token)).not.toHaveProperty('organization_id');
  });

  it('serves every form from one refresh token, several at once', async () => {
    const tokens = await signIn(await newMember([librarian]));
    const answers = await Promise.all(
      [{}, { resource: indicator }, { organization_id: library }, { organization_id: library, resource: indicator }].map((more) =>
        refresh(world, spa, tokens.refresh_token, more),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers[0]?.body.access_token).not.toContain('.');
    expect(answers.slice(1).map(({ body }) => decodeJwt(body.access_token).aud)).toEqual([
      indicator,
      `urn:logto:organization:${library}`,
      indicator,
    ]);
  });

  it('needs the organizations scope, and no more than that', async () => {
    const person = await newMember([librarian]);
    const without = await signIn(person, { scope: 'openid offline_access profile' });
    expect(await refresh(world, spa, without.refresh_token, { organization_id: library })).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope', code: 'oidc.insufficient_scope', message: expect.any(String) },
    });
    const scopeAlone = await signIn(person, { scope: `openid offline_access ${organizations}`, resource: [] });
    const answer = await refresh(world, spa, scopeAlone.refresh_token, { organization_id: library });
    expect(decodeJwt(answer.body.access_token)).toMatchObject({ aud: `urn:logto:organization:${library}`, scope: '' });
    expect((await refresh(world, spa, answer.body.refresh_token)).body.access_token).not.toContain('.');
  });

  it('is refused to who is no member, in the contract’s form, without using up the refresh token', async () => {
    const stranger = await createPerson(world);
    const client = await createClient(world, { type: 'SPA', custom: { refreshReuseSeconds: 0 } });
    const tokens = await signIn(stranger, { client });
    const refused = {
      status: 403,
      body: { error: 'access_denied', code: 'oidc.access_denied', message: expect.any(String), error_description: expect.any(String) },
    };
    expect(await refresh(world, client, tokens.refresh_token, { organization_id: library })).toMatchObject(refused);
    expect(await refresh(world, client, tokens.refresh_token, { organization_id: library, resource: indicator })).toMatchObject(refused);
    expect(await refresh(world, client, tokens.refresh_token, { organization_id: 'nowhere' })).toMatchObject(refused);
    expect(await refresh(world, client, tokens.refresh_token)).toMatchObject({ status: 200 });
  });

  it('is refused for an organization of another tenant', async () => {
    const foreign = await world.api('/api/organizations', { method: 'POST', tenantId: 'admin', body: { name: 'Elsewhere' } });
    expect(foreign.status).toBe(201);
    const tokens = await signIn(await newMember([librarian]));
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: foreign.body.id })).toMatchObject({ status: 403 });
  });

  it('follows roles and membership at once', async () => {
    const person = await newMember([librarian]);
    const tokens = await signIn(person);
    const members = `/api/organizations/${library}/users/${person.id}`;
    await world.manage('PUT', `${members}/roles`, { organizationRoleIds: [reader] });
    const lowered = await refresh(world, spa, tokens.refresh_token, { organization_id: library });
    expect(decodeJwt(lowered.body.access_token)).toMatchObject({ scope: 'read:books' });
    const api = await refresh(world, spa, lowered.body.refresh_token, { organization_id: library, resource: indicator });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ scope: 'read:shelves' });
    await world.manage('DELETE', members);
    expect(await refresh(world, spa, api.body.refresh_token, { organization_id: library })).toMatchObject({ status: 403 });
  });

  it('is refused without a second factor where the organization demands one', async () => {
    const person = await newMember([librarian]);
    const strict = (await post('/api/organizations', { name: 'Vault', isMfaRequired: true })).id;
    await post(`/api/organizations/${strict}/users`, { userIds: [person.id] });
    const tokens = await signIn(person);
    const refused = { status: 403, body: { error: 'access_denied' } };
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: strict })).toMatchObject(refused);
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: strict, resource: indicator })).toMatchObject(refused);
    const { write } = await world.scope();
    const enrol = (type?: 'BackupCode' | 'Totp') =>
      write([], (trx) =>
        updateUser(trx, person.id, { mfaVerifications: type ? [{ id: 'factor', type, createdAt: new Date().toISOString() }] : [] }),
      );
    await enrol('BackupCode');
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: strict })).toMatchObject(refused);
    await enrol('Totp');
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: strict })).toMatchObject({ status: 200 });
    await enrol();
    expect(await refresh(world, spa, tokens.refresh_token, { organization_id: strict })).toMatchObject(refused);
  });

  it('takes one organization, of characters that an id can have', async () => {
    const { refresh_token: refreshToken } = await signIn(await newMember([reader]));
    const send = (body: string) =>
      fetch(`${world.endpoint}/oidc/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `grant_type=refresh_token&client_id=${spa.id}&refresh_token=${refreshToken}&${body}`,
      });
    for (const bad of [`organization_id=${library}&organization_id=${library}`, 'organization_id=a%00b']) {
      const answer = await send(bad);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
    }
    expect((await send('organization_id=')).status).toBe(200);
  });

  it('is not bought by naming an organization where the code is exchanged', async () => {
    const stranger = await createPerson(world);
    const { code, pkce } = await obtainCode(world, { client: spa, person: stranger, more: { scope: everything, resource: [indicator] } });
    const { body } = await requestToken(world, spa, {
      grant_type: 'authorization_code',
      code,
      code_verifier: pkce.verifier,
      redirect_uri: spa.redirectUri,
      resource: indicator,
      organization_id: library,
    });
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: indicator, scope: '' });
    expect(decodeJwt(body.access_token)).not.toHaveProperty('organization_id');
  });
});

describe('client credentials with organization_id', () => {
  const ask = (machine: TestClient, more: Record<string, string>) =>
    requestToken(world, machine, { grant_type: 'client_credentials', scope: 'lend:books read:books read:shelves write:shelves', ...more });

  it('answers a member application with what its roles carry, in the organization and with an API', async () => {
    const machine = await createClient(world, { type: 'MachineToMachine' });
    const [permission] = await world.manage('GET', '/api/organization-scopes?q=lend:books');
    const robot = (
      await post('/api/organization-roles', {
        name: 'robot',
        type: 'MachineToMachine',
        organizationScopeIds: [permission.id],
        resourceScopeIds: [readShelves],
      })
    ).id;
    await post(`/api/organizations/${library}/applications`, { applicationIds: [machine.id] });
    const bare = await ask(machine, { organization_id: library });
    expect(decodeJwt(bare.body.access_token)).toMatchObject({ aud: `urn:logto:organization:${library}`, scope: '' });
    await post(`/api/organizations/${library}/applications/${machine.id}/roles`, { organizationRoleIds: [robot] });

    const own = await ask(machine, { organization_id: library });
    expect(own).toMatchObject({ status: 200, body: { token_type: 'Bearer', scope: 'lend:books' } });
    expect(decodeJwt(own.body.access_token)).toMatchObject({
      aud: `urn:logto:organization:${library}`,
      scope: 'lend:books',
      client_id: machine.id,
    });
    const api = await ask(machine, { organization_id: library, resource: indicator });
    expect(decodeJwt(api.body.access_token)).toMatchObject({ aud: indicator, organization_id: library, scope: 'read:shelves' });
    const outside = await ask(machine, { resource: indicator });
    expect(decodeJwt(outside.body.access_token)).toMatchObject({ aud: indicator, scope: '' });
    expect(decodeJwt(outside.body.access_token)).not.toHaveProperty('organization_id');

    await world.manage('DELETE', `/api/organizations/${library}/applications/${machine.id}/roles/${robot}`);
    expect(await ask(machine, { organization_id: library })).toMatchObject({ status: 200, body: { scope: '' } });
    await world.manage('DELETE', `/api/organizations/${library}/applications/${machine.id}`);
    expect(await ask(machine, { organization_id: library })).toMatchObject({ status: 403 });
  });

  it('is refused to who is no member, here or in another tenant', async () => {
    const machine = await createClient(world, { type: 'MachineToMachine' });
    const foreign = (await world.api('/api/organizations', { method: 'POST', tenantId: 'admin', body: { name: 'Elsewhere' } })).body.id;
    for (const more of [{ organization_id: library }, { organization_id: library, resource: indicator }, { organization_id: foreign }]) {
      expect(await ask(machine, more)).toMatchObject({ status: 403, body: { error: 'access_denied', code: 'oidc.access_denied' } });
    }
    expect(await ask(machine, {})).toMatchObject({ status: 400, body: { error: 'invalid_target' } });
  });
});

describe('SQL statements', () => {
  const statements = async (work: () => Promise<unknown>) => (await world.statementsOf(work)).length;

  it('of a member’s tokens are at most one more than those of other refreshes', async () => {
    const client = await createClient(world);
    const { refresh_token: token } = await signIn(await newMember([librarian]), {
      client,
      scope: `openid offline_access ${organizations} lend:books read:shelves`,
    });
    const plain = await statements(() => refresh(world, client, token, { resource: indicator }));
    const own = await statements(() => refresh(world, client, token, { organization_id: library }));
    const api = await statements(() => refresh(world, client, token, { organization_id: library, resource: indicator }));
    expect(own).toBeLessThanOrEqual(plain + 1); // the roles outside of organizations are not asked for
    expect(api).toBeLessThanOrEqual(plain + 1);
  });

  it('of a member application’s tokens are two', async () => {
    const machine = await createClient(world, { type: 'MachineToMachine' });
    await post(`/api/organizations/${library}/applications`, { applicationIds: [machine.id] });
    const grant = { grant_type: 'client_credentials', organization_id: library };
    expect(await statements(() => requestToken(world, machine, grant))).toBe(2);
  });

  it('of the claims are one, and none without their scopes', async () => {
    const person = await newMember([librarian, reader]);
    const ask = async (scope: string) => {
      const { access_token: token } = await signIn(person, { scope, resource: [] });
      return statements(() => userinfo(token));
    };
    expect((await ask(`openid ${organizations} ${organizationRoles}`)) - (await ask('openid'))).toBe(1);
  });
});
