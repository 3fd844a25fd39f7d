import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, requestToken, type TestClient } from '../test-clients.ts';

const indicator = 'https://shelves.example/api';

let world: TestWorld;
let spa: TestClient;
let machine: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
let library: string;

beforeAll(async () => {
  world = await createTestWorld();
  spa = await createClient(world, { type: 'SPA', custom: { allowTokenExchange: true, refreshReuseSeconds: 0 } });
  machine = await createClient(world, { type: 'MachineToMachine' });
  person = await createPerson(world);
  const resource = await world.manage('POST', '/api/resources', { name: 'Shelves', indicator });
  const scope = await world.manage('POST', `/api/resources/${resource.id}/scopes`, { name: 'read:shelves', description: 'Reads' });
  const role = await world.manage('POST', '/api/roles', { name: 'reader', description: 'A reader', scopeIds: [scope.id] });
  await world.manage('POST', `/api/users/${person.id}/roles`, { roleIds: [role.id] });
  library = (await world.manage('POST', '/api/organizations', { name: 'Library', customData: { city: 'Lisbon' } })).id;
  const librarian = await world.manage('POST', '/api/organization-roles', { name: 'librarian' });
  await world.manage('POST', `/api/organizations/${library}/users`, { userIds: [person.id] });
  await world.manage('POST', `/api/organizations/${library}/users/${person.id}/roles`, { organizationRoleIds: [librarian.id] });
}, 60_000);
afterAll(() => world.close());

const set = (type: 'access-token' | 'client-credentials', expression: string, more: object = {}) =>
  world.manage('PUT', `/api/configs/jwt-customizer/${type}`, {
    script: `const getCustomJwtClaims = async ({ token, context, environmentVariables, api }) => ${expression}`,
    ...more,
  });
beforeEach(async () => {
  await set('access-token', '({})');
  await set('client-credentials', '({})');
});

const signIn = async () => {
  const more = {
    scope: 'openid offline_access read:shelves urn:logto:scope:organizations',
    resource: [indicator, 'urn:logto:resource:organizations'],
  };
  return obtainCode(world, { client: spa, person, more });
};
const redeemFor = async (grant: Awaited<ReturnType<typeof signIn>>) =>
  requestToken(world, spa, {
    grant_type: 'authorization_code',
    code: grant.code,
    code_verifier: grant.pkce.verifier,
    redirect_uri: spa.redirectUri,
    resource: indicator,
  });
const machineToken = () => requestToken(world, machine, { grant_type: 'client_credentials', resource: indicator });

describe('a script adds claims', () => {
  it('to people’s tokens at code exchange and refresh, told of person, sign-in, application and organization', async () => {
    await set('access-token', '({ seen: { token, context, shelf: environmentVariables.SHELF } })', {
      environmentVariables: { SHELF: '7' },
    });
    const { body } = await redeemFor(await signIn());
    const { seen } = decodeJwt(body.access_token) as { seen: { token: object; context: Record<string, unknown>; shelf: string } };
    expect(seen.shelf).toBe('7');
    expect(seen.token).toMatchObject({
      kind: 'AccessToken',
      accountId: person.id,
      clientId: spa.id,
      aud: indicator,
      scope: 'read:shelves',
      gty: 'authorization_code',
      jti: expect.any(String),
      grantId: expect.any(String),
    });
    expect(seen.context).toMatchObject({
      user: {
        id: person.id,
        username: person.username,
        primaryEmail: expect.any(String),
        hasPassword: true,
        mfaVerificationFactors: [],
        ssoIdentities: [],
        roles: [
          { name: 'reader', description: 'A reader', scopes: [{ name: 'read:shelves', description: 'Reads', resource: { indicator } }] },
        ],
        organizations: [{ id: library, name: 'Library' }],
        organizationRoles: [{ organizationId: library, roleName: 'librarian' }],
      },
      application: { id: spa.id, type: 'SPA' },
      interaction: { interactionEvent: 'SignIn', userId: person.id, verificationRecords: [{ type: 'Password' }] },
    });
    expect(JSON.stringify(seen.context)).not.toMatch(/argon2|passwordDigest|secret/i);
    const organization = await refresh(world, spa, body.refresh_token, { organization_id: library, resource: indicator });
    expect(decodeJwt(organization.body.access_token)).toMatchObject({
      organization_id: library,
      seen: { context: { organization: { id: library, name: 'Library', customData: { city: 'Lisbon' } } } },
    });
  });

  it('to machines’ tokens', async () => {
    await set('client-credentials', '({ seen: { token, application: context.application.id } })');
    const { body } = await machineToken();
    expect(decodeJwt(body.access_token)).toMatchObject({
      sub: machine.id,
      seen: { token: { kind: 'ClientCredentials', clientId: machine.id, aud: indicator }, application: machine.id },
    });
  });

  it('to exchanged tokens, told of the context of the subject token', async () => {
    await set('access-token', '({ grant: context.grant })');
    const { subjectToken } = await world.manage('POST', '/api/subject-tokens', { userId: person.id, context: { ticket: 42 } });
    const type = 'urn:ietf:params:oauth:grant-type:token-exchange';
    const subject = { subject_token: subjectToken, subject_token_type: 'urn:logto:token-type:impersonation_token' };
    const { body } = await requestToken(world, spa, { grant_type: type, ...subject, resource: indicator });
    expect(decodeJwt(body.access_token)['grant']).toEqual({ type, subjectTokenContext: { ticket: 42 } });
  });

  it('never the claims that say whose a token is, and none to opaque tokens', async () => {
    await set(
      'access-token',
      '({ sub: "admin", aud: "x", scope: "all", iss: "x", client_id: "x", act: { sub: "x" }, organization_id: "x", nbf: 9e9, own: 1 })',
    );
    const grant = await signIn();
    const { body } = await redeemFor(grant);
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({ sub: person.id, aud: indicator, scope: 'read:shelves', client_id: spa.id, own: 1 });
    for (const name of ['act', 'organization_id', 'nbf']) expect(claims).not.toHaveProperty(name);
    const opaque = await redeem(world, spa, await signIn());
    expect(opaque.body.access_token).not.toContain('.');
  });
});

describe('a script that denies or fails', () => {
  it('denies: no token, and the reason', async () => {
    await set('client-credentials', 'api.denyAccess("closed today")');
    expect(await machineToken()).toMatchObject({ status: 400, body: { error: 'access_denied', error_description: 'closed today' } });
    await set('access-token', 'api.denyAccess()');
    const { status, body } = await redeemFor(await signIn());
    expect({ status, body }).toMatchObject({ status: 400, body: { error: 'access_denied' } });
    expect(body).not.toHaveProperty('access_token');
  });

  it.each(['{ throw new Error("no") }', '"text"', '{ while (true); }', 'new Promise(() => {})', '({ a: "x".repeat(1e5) })'])(
    'fails: no token, and nothing of the script: %s',
    async (expression) => {
      await set('client-credentials', expression);
      const { status, body } = await machineToken();
      expect({ status, body }).toMatchObject({ status: 400, body: { error: 'server_error' } });
      expect(body).not.toHaveProperty('access_token');
    },
  );

  it('fails, but the tenant would rather have tokens without its claims', async () => {
    await set('client-credentials', '{ throw new Error("no") }', { blockIssuanceOnError: false });
    expect((await machineToken()).status).toBe(200);
    await set('client-credentials', 'api.denyAccess()', { blockIssuanceOnError: false });
    expect((await machineToken()).status).toBe(400);
  });

  it('fails at a refresh: the refresh token is not lost, and still good for one use', async () => {
    const { body } = await redeemFor(await signIn());
    await set('access-token', '{ throw new Error("no") }');
    for (const _ of [1, 2]) {
      expect(await refresh(world, spa, body.refresh_token, { resource: indicator })).toMatchObject({
        status: 400,
        body: { error: 'server_error' },
      });
    }
    await set('access-token', '({ again: 1 })');
    const after = await refresh(world, spa, body.refresh_token, { resource: indicator });
    expect(decodeJwt(after.body.access_token)).toMatchObject({ again: 1 });
    expect(await refresh(world, spa, body.refresh_token, { resource: indicator })).toMatchObject({ body: { error: 'invalid_grant' } });
  });

  it('is in the audit log with its error, without the values of its variables', async () => {
    await set('client-credentials', '{ throw new Error("key " + environmentVariables.KEY) }', {
      environmentVariables: { KEY: 'hunter22' },
    });
    await machineToken();
    await expect
      .poll(async () => (await world.api('/api/logs?logKey=JwtCustomizer.ClientCredentials&page_size=1')).body)
      .toMatchObject([{ payload: { result: 'Error', applicationId: machine.id, denied: false, error: expect.stringContaining('key …') } }]);
    expect(JSON.stringify((await world.api('/api/logs?page_size=100')).body)).not.toContain('hunter22');
  });
});
