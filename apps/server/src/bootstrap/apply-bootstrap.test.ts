import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { listRolesOfApplication } from '../features/roles/queries/application-roles.ts';
import { listRolesOfUser } from '../features/roles/queries/user-roles.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, updateUser } from '../features/users/queries.ts';
import { verifyPassword } from '../features/users/verify-password.ts';
import { createPkce, TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { applyBootstrap } from './apply-bootstrap.ts';
import { BootstrapError } from './bootstrap-error.ts';
import type { Bootstrap } from './bootstrap-schema.ts';
import { parseBootstrap } from './read-bootstrap.ts';

const path = join(import.meta.dirname, '../../../../docs/examples/bootstrap.json');
const example = () => parseBootstrap(readFileSync(path, 'utf8'), path);

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await apply(example());
});
afterAll(() => world.close());

async function apply(bootstrap: Bootstrap): Promise<void> {
  const { database, server } = world;
  const { sealer, phrases } = await server.scope('default');
  await applyBootstrap(bootstrap, { database, tenancy: server.tenancy, sealer, phrases, scope: (id) => server.scope(id) });
}

const applyTo = (tenantId: string, tenant: Omit<NonNullable<Bootstrap['tenants']>[number], 'id'>) =>
  apply({ tenants: [{ id: tenantId, ...tenant }] });

async function findUser(username: string, tenantId = 'default') {
  const { db } = await world.scope(tenantId);
  const user = await findUserByIdentifier(db, { type: 'username', value: username }, { caseSensitive: true });
  if (!user) throw new Error(`There is no user ${username}.`);
  return user;
}

async function tokenScope(
  client: { id: string; secret: string },
  { endpoint, resource, scope }: { endpoint: string; resource: string; scope: string },
) {
  const response = await fetch(`${endpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope }),
  });
  const answer = (await response.json()) as { access_token: string; scope: string };
  return { token: answer.access_token, scope: answer.scope };
}

/** Every row of every table a bootstrap writes to, but what counts writes. */
async function everything(): Promise<unknown> {
  const tables = ['applications', 'applicationSecrets', 'applicationRoles', 'resources', 'scopes', 'roles', 'roleScopes'] as const;
  const more = [
    'connectors',
    'signInExperiences',
    'users',
    'userRoles',
    'organizations',
    'organizationRoles',
    'organizationScopes',
  ] as const;
  const last = [
    'organizationRoleScopes',
    'organizationUsers',
    'organizationUserRoles',
    'signingKeys',
    'snapshotVersions',
    'bootstrapPasswords',
  ] as const;
  const names = [...tables, ...more, ...last];
  const { root, forTenant } = world.database;
  const installation = (['tenants', 'systemValues'] as const).map((table) => root.selectFrom(table).selectAll().execute());
  const owned = ['admin', 'default', 'acme'].flatMap((id) =>
    names.map(async (table) => [id, table, await forTenant(id).selectFrom(table).selectAll().execute()]),
  );
  return Promise.all([...installation, ...owned]);
}

describe('the documented example', () => {
  it('gives its machine the Management API and the resources of its roles', async () => {
    const automation = { id: 'automation', secret: 'AutomationSecret0123456789abcdef' };
    const management = await tokenScope(automation, { endpoint: world.endpoint, resource: 'https://default.logto.app/api', scope: 'all' });
    expect((await world.api('/api/users', { token: management.token })).status).toBe(200);
    const orders = { endpoint: world.endpoint, resource: 'https://api.bookstore.example/orders', scope: 'orders:read orders:cancel' };
    expect((await tokenScope(automation, orders)).scope).toBe('orders:read');
  });

  it('gives its machine of the admin tenant the Management API of another tenant', async () => {
    const operations = { id: 'operations', secret: 'OperationsSecret0123456789abcdef' };
    const { token } = await tokenScope(operations, {
      endpoint: world.adminEndpoint,
      resource: 'https://default.logto.app/api',
      scope: 'all',
    });
    expect((await world.api('/api/users', { token })).status).toBe(200);
  });

  it('makes the administrator of every tenant and ends the first registration', async () => {
    const { db, settings } = await world.scope('admin');
    const admin = await findUser('admin', 'admin');
    const roles = (await listRolesOfUser(db, admin.id)).map(({ name }) => name);
    expect(roles.toSorted()).toEqual(['acme:admin', 'default:admin', 'user']);
    expect(settings.get(signInExperiencePart).signInMode).toBe('SignIn');
    expect(await verifyPassword(await world.scope('admin'), admin, 'lintel-Admin-2026')).toBe(true);
  });

  it('lets the administrator manage a tenant that the file made, from the console', async () => {
    const pkce = createPkce();
    const redirectUri = `${world.adminEndpoint}/console/callback`;
    const resource = 'https://acme.logto.app/api';
    const request = { client_id: 'admin-console', redirect_uri: redirectUri, response_type: 'code', scope: 'openid all', resource };
    const proof = { code_challenge: pkce.challenge, code_challenge_method: 'S256' };
    const url = new URL(`${world.adminEndpoint}/oidc/auth?${new URLSearchParams({ ...request, ...proof }).toString()}`);
    const returned = await new TestBrowser(world.adminEndpoint).signIn(url, { username: 'admin', password: 'lintel-Admin-2026' });
    const response = await fetch(`${world.adminEndpoint}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'admin-console',
        code: returned.location?.searchParams.get('code') ?? '',
        code_verifier: pkce.verifier,
        redirect_uri: redirectUri,
        resource,
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    const headers = { host: `acme.${new URL(world.endpoint).host}`, authorization: `Bearer ${token}` };
    const users = await world.server.tenants.inject({ url: '/api/users', headers });
    expect({ status: users.statusCode, users: users.json() }).toEqual({ status: 200, users: [] });
    expect((await world.api('/api/users', { token })).status).toBe(401);
  });

  it('makes the tenant, signing with the key it names', async () => {
    const keys = await world.server.tenants.inject({ url: '/oidc/jwks', headers: { host: `acme.${new URL(world.endpoint).host}` } });
    expect(keys.json().keys).toEqual([expect.objectContaining({ kty: 'RSA', alg: 'RS256' })]);
  });

  it('makes people with their roles, passwords and imported digests, and members of organizations', async () => {
    const scope = await world.scope();
    const ada = await findUser('ada');
    expect((await listRolesOfUser(scope.db, ada.id)).map(({ name }) => name)).toEqual(['clerk']);
    expect(await verifyPassword(scope, ada, 'analytical-Engine-1843')).toBe(true);
    expect(await findUser('grace')).toMatchObject({ primaryPhone: '15550100', passwordAlgorithm: 'Bcrypt' });
    const members = await scope.db.selectFrom('organizationUserRoles').selectAll().where('organizationId', '=', 'north-library').execute();
    expect(members).toEqual([expect.objectContaining({ userId: ada.id })]);
  });

  it('sets up the connector, its configuration sealed, and the sign-in experience that needs it', async () => {
    const rows = await (await world.scope()).db.selectFrom('connectors').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('twilio-auth-token');
    const experience = await world.api('/api/.well-known/sign-in-exp', { token: null });
    expect(experience.body).toMatchObject({ color: { primaryColor: '#0f766e' }, signUp: { identifiers: ['phone'] } });
  });

  it('changes nothing when it is applied again', async () => {
    const before = await everything();
    await apply(example());
    expect(await everything()).toEqual(before);
  });
});

describe('a changed file', () => {
  it('brings named fields to its state and leaves the others', async () => {
    const application = { id: 'drift', name: 'Drift', type: 'Traditional', secret: 'FirstSecret' } as const;
    await applyTo('default', {
      applications: [{ ...application, redirectUris: ['https://a.example/cb'], customClientMetadata: { idTokenTtl: 60 } }],
    });
    await world.api('/api/applications/drift', { method: 'PATCH', body: { name: 'Changed in the console', customData: { kept: true } } });
    await applyTo('default', {
      applications: [{ ...application, secret: 'SecondSecret', customClientMetadata: { rotateRefreshToken: false } }],
    });
    const { settings } = await world.scope();
    expect(settings.get(applicationsPart).get('drift')).toMatchObject({
      name: 'Drift',
      customData: { kept: true },
      oidcClientMetadata: { redirectUris: ['https://a.example/cb'] },
      customClientMetadata: { idTokenTtl: 60, rotateRefreshToken: false },
      secrets: [{ name: 'Default secret', value: 'SecondSecret' }],
    });
  });

  it('keeps a generated secret and roles given elsewhere', async () => {
    const application = { id: 'machine', name: 'Machine', type: 'MachineToMachine', roles: ['packer'] } as const;
    const secretOf = async () => (await world.api('/api/applications/machine/secrets')).body[0].value;
    await applyTo('default', { applications: [{ ...application, roles: ['packer'] }] });
    const secret = await secretOf();
    await applyTo('default', { applications: [{ ...application, name: 'Renamed', roles: ['Logto Management API access'] }] });
    expect(await secretOf()).toBe(secret);
    const { db } = await world.scope();
    expect(await listRolesOfApplication(db, 'machine')).toHaveLength(2);
  });

  it('sets a password anew only when the file names another one, and ends the sessions then', async () => {
    const scope = await world.scope();
    const user = { username: 'linus', password: 'first-Password-1' };
    await applyTo('default', { users: [user] });
    const { id } = await findUser('linus');
    const own = await scope.passwords.hash('chosen-by-Linus-2');
    await scope.write([], (trx) => updateUser(trx, id, { password: own }));
    await applyTo('default', { users: [user] });
    expect(await verifyPassword(scope, await findUser('linus'), 'chosen-by-Linus-2')).toBe(true);

    await scope.db
      .insertInto('oidcGrants')
      .values({ id: 'g', accountId: id, clientId: 'c', payload: '{}' as never, expiresAt: new Date(Date.now() + 60_000) })
      .execute();
    await applyTo('default', { users: [{ ...user, password: 'second-Password-3' }] });
    expect(await verifyPassword(scope, await findUser('linus'), 'second-Password-3')).toBe(true);
    expect(await scope.db.selectFrom('oidcGrants').select('id').where('accountId', '=', id).execute()).toEqual([]);
  });
});

describe('what cannot be applied', () => {
  const refusal = (tenant: Parameters<typeof applyTo>[1]): Promise<string> =>
    applyTo('default', tenant).then(
      () => 'applied',
      (error: unknown) => (error instanceof BootstrapError ? error.message : String(error)),
    );

  it('is named with its place and the reason', async () => {
    const application = { id: 'x', name: 'X', type: 'MachineToMachine', roles: ['nobody'] } as const;
    expect(await refusal({ applications: [{ ...application, roles: ['nobody'] }] })).toMatch(
      /tenants\[0\]\.applications\[0\]: .*There is no role "nobody"\./,
    );
    expect(await refusal({ applications: [{ ...application, roles: ['clerk'] }] })).toContain('The role "clerk" is of type User.');
    expect(await refusal({ applications: [{ id: 'bookstore', name: 'B', type: 'SPA' }] })).toContain(
      'The application bookstore is of type Traditional; that never changes.',
    );
    expect(await refusal({ connectors: [{ connectorId: 'twilio', config: {} }] })).toMatch(
      /There is no connector package "twilio"\. Installed: .*twilio-short-message-service/,
    );
    expect(await refusal({ connectors: [{ connectorId: 'twilio-short-message-service', config: {} }] })).toMatch(
      /tenants\[0\]\.connectors\[0\]: .*accountSID/,
    );
    expect(await refusal({ roles: [{ name: 'r', scopes: { 'https://nowhere': ['x'] } }] })).toContain(
      'There is no API resource https://nowhere.',
    );
    expect(await refusal({ resources: [{ name: 'M', indicator: 'https://default.logto.app/api' }] })).toContain(
      'resource.cannot_modify_management_api',
    );
    expect(await refusal({ organizations: [{ id: 'o', name: 'O', members: [{ user: 'ghost' }] }] })).toContain('There is no user "ghost".');
    expect(await refusal({ users: [{ username: 'other', primaryPhone: '15550100' }] })).toContain('user.phone_already_in_use');
  });

  it('validates the sign-in experience like the API', async () => {
    const signUp = { identifiers: ['email' as const], password: false, verify: true };
    expect(await refusal({ signInExperience: { signUp } })).toMatch(/tenants\[0\]\.signInExperience: .*enabled_connector_not_found/);
  });

  it('names a key that the connector does not know', async () => {
    const [connector] = example().tenants?.find(({ id }) => id === 'default')?.connectors ?? [];
    if (!connector) throw new Error('the example has a connector');
    expect(await refusal({ connectors: [{ ...connector, config: { ...connector.config, authTokn: 'x' } }] })).toContain(
      'config.authTokn is not known. Did you mean authToken?',
    );
  });
});
