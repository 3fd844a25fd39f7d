import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId, newSecret } from '../foundation/crypto/ids.ts';
import { fileBody } from '../foundation/http/file-body.ts';
import { consoleToken } from '../oidc/test-console-token.ts';
import { errorStatuses, type ErrorCode } from '../foundation/http/error-codes.ts';
import type { AnyRoute } from '../foundation/http/route.ts';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { insertApplication } from '../features/applications/queries.ts';
import { insertSecret } from '../features/applications/queries/secrets.ts';
import { managementApiIndicator } from '../features/resources/resource.ts';
import { assignRolesToApplication } from '../features/roles/queries/application-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { tenantAdministration } from '../features/roles/seed.ts';
import { routes as table } from '../routes.gen.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { sampleBody, spoiltBodies, type IdOf } from './test-bodies.ts';
import { sendRaw, type RawAnswer, type RawRequest } from './test-requests.ts';

const routes = table as readonly AnyRoute<never>[];
const bearerRoutes = routes.filter(({ access }) => access === 'management' || access === 'administrator' || access === 'me');
const nameOf = ({ method, path }: AnyRoute<never>): string => `${method} ${path}`;

let world: TestWorld;
/** Tokens of machines of the admin tenant, by the tenant they administer; `me`: of a person of the console. */
const tokens = new Map<string, string>();
const ids = new Map<string, Map<string, string>>();

beforeAll(async () => {
  world = await createTestWorld();
  const { body: a } = await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: 'Tenant A', id: 'tenant-a' } });
  const { body: b } = await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { name: 'Tenant B', id: 'tenant-b' } });
  for (const tenantId of ['admin', 'default', a.id, b.id]) tokens.set(tenantId, await tokenFor(tenantId));
  for (const tenantId of [a.id, b.id]) ids.set(tenantId, await fill(tenantId));
  const { body: person } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username: 'console_person' } });
  tokens.set('me', await consoleToken(world, person.id));
}, 60_000);
afterAll(() => world.close());

/** A machine-to-machine client of the admin tenant that may administer exactly one tenant. */
async function tokenFor(tenantId: string): Promise<string> {
  const scope = await world.scope('admin');
  const [id, secret] = [newId(), newSecret()];
  await scope.write([applicationsPart, rolesPart], async (trx) => {
    await insertApplication(trx, {
      id,
      name: `Machine of ${tenantId}`,
      description: null,
      type: 'MachineToMachine',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: {},
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
    });
    await insertSecret(trx, { applicationId: id, name: 'Secret', sealedValue: scope.sealer.seal(secret), expiresAt: null });
    await assignRolesToApplication(trx, id, [tenantAdministration(tenantId).machineRole.id]);
  });
  return (await requestToken(id, secret, { resource: managementApiIndicator(tenantId), scope: 'all' })) ?? '';
}

async function requestToken(id: string, secret: string, parameters: Record<string, string>): Promise<string | undefined> {
  const response = await fetch(`${world.adminEndpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...parameters }),
  });
  return ((await response.json()) as { access_token?: string }).access_token;
}

/** A request to a tenant. `token`: one of its own when not given, none when null. */
function call(
  tenantId: string,
  { token, ...request }: Omit<RawRequest, 'host' | 'token'> & { readonly token?: string | null },
): Promise<RawAnswer> {
  const bearer = token === undefined ? tokens.get(tenantId) : (token ?? undefined);
  if (tenantId === 'admin') return sendRaw(world.adminEndpoint, { ...request, token: bearer });
  const { host } = new URL(world.endpoint);
  return sendRaw(world.endpoint, { ...request, token: bearer, host: tenantId === 'default' ? host : `${tenantId}.${host}` });
}

/** One object of every kind, each named for its tenant, so that an answer that shows another tenant's can be told. */
async function fill(tenantId: string): Promise<Map<string, string>> {
  const mark = `mark-of-${tenantId}`;
  const own = new Map<string, string>();
  const make = async (noun: string, path: string, body: unknown, method = 'POST') => {
    const answer = await call(tenantId, { method, path, body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    if (answer.body?.id !== undefined) own.set(noun, answer.body.id);
  };
  const of = (noun: string) => own.get(noun) ?? '';
  await make('user', '/api/users', { username: 'ann', name: mark, primaryEmail: `${mark}@example.com`, password: 'a harbour at dusk' });
  await make('application', '/api/applications', { name: mark, type: 'MachineToMachine' });
  await make('resource', '/api/resources', { name: mark, indicator: `https://${mark}.example.com` });
  await make('scope', `/api/resources/${of('resource')}/scopes`, { name: `${mark}:read` });
  await make('role', '/api/roles', { name: mark, description: mark, scopeIds: [of('scope')] });
  await make('organization', '/api/organizations', { name: mark });
  await make('organizationScope', '/api/organization-scopes', { name: `${mark}:org` });
  await make('organizationRole', '/api/organization-roles', {
    name: mark,
    organizationScopeIds: [of('organizationScope')],
    resourceScopeIds: [of('scope')],
  });
  await make('', `/api/organizations/${of('organization')}/users`, { userIds: [of('user')] });
  await make('', `/api/organizations/${of('organization')}/users/roles`, {
    userIds: [of('user')],
    organizationRoleIds: [of('organizationRole')],
  });
  await make('organizationInvitation', '/api/organization-invitations', {
    organizationId: of('organization'),
    invitee: `${mark}@example.org`,
    expiresAt: Date.now() + 3_600_000,
  });
  await make('oneTimeToken', '/api/one-time-tokens', { email: `${mark}@example.com` });
  await make('logStream', '/api/log-streams', { name: mark, config: { url: `https://${mark}.example.com` } });
  await make('hook', '/api/hooks', { name: mark, events: ['User.Data.Updated'], config: { url: `https://${mark}.example.com` } });
  await make('', `/api/users/${of('user')}`, { name: mark }, 'PATCH');
  const { body: deliveries } = await call(tenantId, { path: `/api/hooks/${of('hook')}/deliveries` });
  own.set('delivery', deliveries?.[0]?.id ?? newId());
  const details = { subject: mark, content: mark };
  const { body: written } = await call(tenantId, {
    method: 'PUT',
    path: '/api/email-templates',
    body: { templates: [{ languageTag: 'en', templateType: 'Generic', details }] },
  });
  own.set('emailTemplate', written[0].id);
  await make('', '/api/custom-profile-fields', { name: 'company', type: 'Text', label: mark, required: false });
  own.set('profileField', 'company');
  await make('', `/api/users/${of('user')}/roles`, { roleIds: [of('role')] });
  await make('', `/api/users/${of('user')}/personal-access-tokens`, { name: 'Default secret' });
  await make('', '/api/custom-phrases/fr', { screen: { signIn: { title: mark } } }, 'PUT');
  const config = { host: 'smtp.example.com', port: 25, auth: { user: mark, pass: mark }, fromEmail: 'a@example.com', templates: [] };
  const template = (usageType: string) => ({ usageType, contentType: 'text/plain', subject: mark, content: '{{code}}' });
  const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map(template);
  await make('connector', '/api/connectors', { connectorId: 'simple-mail-transfer-protocol', config: { ...config, templates } });
  const { body: logs } = await call(tenantId, { path: '/api/logs' });
  own.set('log', logs?.[0]?.id ?? newId());
  return own;
}

const nouns: Readonly<Record<string, string>> = {
  users: 'user',
  applications: 'application',
  roles: 'role',
  resources: 'resource',
  scopes: 'scope',
  organizations: 'organization',
  'organization-invitations': 'organizationInvitation',
  'one-time-tokens': 'oneTimeToken',
  'email-templates': 'emailTemplate',
  'organization-roles': 'organizationRole',
  'organization-scopes': 'organizationScope',
  'resource-scopes': 'scope',
  connectors: 'connector',
  hooks: 'hook',
  'log-streams': 'logStream',
  deliveries: 'delivery',
  logs: 'log',
};
const fixed: Readonly<Record<string, string>> = {
  ':languageTag': 'fr',
  ':name': 'Default secret',
  ':factoryId': 'simple-mail-transfer-protocol',
  ':organizationRoleId': 'organizationRole',
  ':organizationScopeId': 'organizationScope',
  ':scopeType': 'resource-scopes',
  ':scopeId': 'scope',
};

/** The path with ids of a tenant's objects. */
function pathWith({ path }: AnyRoute<never>, idOf: IdOf): string {
  const segments = path.split('/');
  return segments
    .map((segment, index) => {
      if (!segment.startsWith(':')) return segment;
      const known = fixed[segment];
      const id = known === undefined ? idOf(nouns[segments[index - 1] ?? ''] ?? '') : (idOf(known) ?? known);
      return encodeURIComponent(id ?? 'nobody');
    })
    .join('/');
}

const idsOf =
  (tenantId: string): IdOf =>
  (noun) =>
    ids.get(tenantId)?.get(noun);

/** The listener and tenant a route is asked of: tenants are administered on the admin address only. */
const homeOf = ({ access }: AnyRoute<never>): string => (access === 'management' ? 'tenant-a' : 'admin');

const internals = /\bat .+:\d+:\d+|node_modules|select .+ from |insert into|sqlstate|"stack"|\/work\/|\.ts\b/i;

function expectRefusal(answer: RawAnswer, route: AnyRoute<never>, expected: readonly number[], what: string): void {
  const shown = `${nameOf(route)} ${what}: ${answer.status} ${answer.text.slice(0, 300)}`;
  expect(expected, shown).toContain(answer.status);
  expect(answer.body, shown).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  expect(answer.text, shown).not.toMatch(internals);
}

/** 501 is what a server says that lacks a part, where a route has it among its errors. */
const isOurFailure = (route: AnyRoute<never>, { status, body }: RawAnswer): boolean =>
  status >= 500 && !(status === 501 && route.errors.includes(body?.code));

/** Every route may answer them: what validation lets through does not fit a column. */
const databaseRefusals = ['entity.invalid_input', 'entity.value_too_long'];

const jwtPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('every route of the route table', () => {
  it('refuses a request without a token, with another scheme, with a made-up or a tampered token', async () => {
    const real = tokens.get('tenant-a')?.split('.') ?? [];
    const payload = JSON.parse(Buffer.from(real[1] ?? '', 'base64url').toString());
    const forged = [
      'abc',
      `${jwtPart({ alg: 'none', typ: 'at+jwt' })}.${jwtPart(payload)}.`,
      `${jwtPart({ alg: 'HS256', typ: 'at+jwt' })}.${jwtPart(payload)}.${real[2]}`,
      `${real[0]}.${jwtPart({ ...payload, sub: 'somebody', scope: 'all' })}.${real[2]}`,
    ];
    for (const route of bearerRoutes) {
      const request = { method: route.method, path: pathWith(route, idsOf('tenant-a')), ...(route.body && { body: {} }) };
      expectRefusal(await call(homeOf(route), { ...request, token: null }), route, [401], 'without token');
      const basic = { ...request, token: null, headers: { authorization: `Basic ${tokens.get('tenant-a')}` } };
      expectRefusal(await call(homeOf(route), basic), route, [401], 'with another scheme');
      for (const token of forged)
        expectRefusal(await call(homeOf(route), { ...request, token }), route, [401], `with ${token.slice(0, 40)}`);
    }
  });

  it('refuses a token without its scope', async () => {
    const scope = await world.scope('admin');
    const [id, secret] = [newId(), newSecret()];
    await scope.write([applicationsPart, rolesPart], async (trx) => {
      const metadata = {
        oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
        customClientMetadata: {},
        protectedAppMetadata: null,
      };
      const rest = { description: null, customData: {}, isThirdParty: false, appLevelAccessControlEnabled: false };
      await insertApplication(trx, { id, name: 'Powerless', type: 'MachineToMachine', ...metadata, ...rest });
      await insertSecret(trx, { applicationId: id, name: 'Secret', sealedValue: scope.sealer.seal(secret), expiresAt: null });
    });
    const powerless = new Map<string, string>();
    for (const tenantId of ['tenant-a', 'default', 'admin']) {
      const token = await requestToken(id, secret, { resource: managementApiIndicator(tenantId), scope: 'all' });
      if (token !== undefined) powerless.set(tenantId, token);
    }
    for (const route of bearerRoutes) {
      const token = powerless.get(route.access === 'management' ? 'tenant-a' : 'default');
      if (token === undefined) continue; // not even an empty token is given
      const request = { method: route.method, path: pathWith(route, idsOf('tenant-a')), token, ...(route.body && { body: {} }) };
      expectRefusal(await call(homeOf(route), request), route, [401, 403], 'with a token without scope');
    }
    expect(powerless.size).toBeGreaterThan(0);
  });

  it('refuses a token for another tenant', async () => {
    for (const route of bearerRoutes) {
      const request = { method: route.method, path: pathWith(route, idsOf('tenant-a')), ...(route.body && { body: {} }) };
      const foreign = route.access === 'management' ? ['tenant-b', 'default', 'admin'] : ['tenant-a', 'tenant-b'];
      for (const tenantId of foreign) {
        expectRefusal(
          await call(homeOf(route), { ...request, token: tokens.get(tenantId) ?? '' }),
          route,
          [401],
          `with the token of ${tenantId}`,
        );
      }
      if (route.access === 'management') continue;
      const onTenants = await call('default', { ...request, token: tokens.get('default') ?? '' });
      expectRefusal(onTenants, route, [404], 'on the address of the tenants');
    }
  });

  it('finds nothing of another tenant by its ids, shows nothing of it, and changes nothing of it', async () => {
    const before = await rowsOf('tenant-a');
    for (const route of bearerRoutes.filter(({ access }) => access === 'management')) {
      const idOf = idsOf('tenant-a');
      const path = pathWith(route, idOf);
      const answer = await call('tenant-b', { method: route.method, path, body: sampleBody(route, idOf) });
      const shown = `${nameOf(route)} as tenant B: ${answer.status} ${answer.text.slice(0, 300)}`;
      expect(isOurFailure(route, answer), shown).toBe(false);
      expect(answer.text, shown).not.toContain('mark-of-tenant-a');
      // Objects with made-up ids are addressed by what they are; these are not.
      const namesObject = /\/:(?!languageTag|factoryId|targetType)/.test(route.path) && !route.path.includes('connector-factories');
      if (namesObject && route.method !== 'GET') expect(answer.status, shown).toBeGreaterThanOrEqual(400);
    }
    expect(await rowsOf('tenant-a')).toEqual(before);
  });

  it('answers its documented errors, and never a failure of ours, to every field being wrong', async () => {
    const wrong = new Map<string, string>();
    for (const route of bearerRoutes) {
      const tenantId = route.access === 'management' ? 'tenant-b' : 'admin';
      const idOf = idsOf('tenant-b');
      const path = pathWith(route, idOf);
      if (!route.body || route.body === fileBody) continue;
      const body = sampleBody(route, idOf);
      const { error } = route.body.safeParse(body);
      if (error) wrong.set(nameOf(route), `the sample does not fit: ${error.message}`);
      for (const spoilt of spoiltBodies(body)) {
        const token = tokens.get(route.access === 'me' ? 'me' : tenantId) ?? '';
        const answer = await call(tenantId, { method: route.method, path, token, body: JSON.stringify(spoilt) });
        const { status, text, body: reply } = answer;
        if (status < 400) continue;
        const documented: readonly string[] = ['guard.invalid_input', ...databaseRefusals, ...route.errors];
        const code: ErrorCode | undefined = reply?.code;
        const isFine =
          !isOurFailure(route, answer) &&
          code !== undefined &&
          documented.includes(code) &&
          errorStatuses[code] !== undefined &&
          !internals.test(text);
        if (!isFine)
          wrong.set(`${nameOf(route)} ${status} ${code ?? ''}`, `${JSON.stringify(spoilt).slice(0, 200)}: ${text.slice(0, 200)}`);
      }
    }
    expect(Object.fromEntries(wrong)).toEqual({});
  }, 240_000);

  it('refuses bodies that are no JSON, no UTF-8, too large, hold null characters or prototype keys', async () => {
    const bodies: readonly (readonly [string, string | Buffer, number])[] = [
      ['broken JSON', '{"name":', 400],
      ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
      ['an escaped null character', '{"name":"a\\u0000b"}', 400],
      ['a prototype key', '{"__proto__":{"isAdmin":true}}', 400],
      ['a prototype key inside', '{"customData":{"a":{"__proto__":{"isAdmin":true}}}}', 400],
      ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
      ['deep nesting', `{"customData":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400],
    ];
    for (const route of bearerRoutes.filter(({ body }) => body)) {
      const home = homeOf(route);
      const path = pathWith(route, () => 'nobody');
      for (const [what, body, status] of bodies) {
        expectRefusal(await call(home, { method: route.method, path, body }), route, [status, 404], what);
      }
      expectRefusal(
        await call(home, { method: route.method, path, body: '{}', headers: { 'content-type': 'text/html' } }),
        route,
        [415],
        'HTML',
      );
    }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    const large = await call('tenant-a', { method: 'POST', path: '/api/users', body: `{"name":"${'x'.repeat(10 * 1024 * 1024)}"}` }).catch(
      String,
    );
    if (typeof large !== 'string') expect(large.status).toBe(413);
  }, 60_000);

  it('refuses a page that cannot be, wherever a list comes in pages', async () => {
    const paged = bearerRoutes.filter(({ query }) => query instanceof z.ZodObject && 'page' in query.shape);
    expect(paged.length).toBeGreaterThan(15);
    for (const route of paged) {
      for (const query of [
        'page=0',
        'page=-1',
        'page=1.5',
        'page=abc',
        'page=',
        'page_size=0',
        'page_size=101',
        'page_size=x',
        'page=1&page=2',
      ]) {
        const answer = await call(homeOf(route), { path: `${pathWith(route, idsOf('tenant-a'))}?${query}` });
        expectRefusal(answer, route, [400], `?${query}`);
        expect(answer.body.code, `${nameOf(route)}?${query}`).toBe('guard.invalid_pagination');
      }
    }
  }, 60_000);

  it('answers hostile addresses and absurd paging with its documented errors', async () => {
    const parts = [
      '%00',
      'a%00b',
      '%27%20or%201=1--',
      'x'.repeat(3000),
      '%ff',
      '%f0%9f%92%a5',
      '..%2f..%2fetc',
      '%5c',
      '__proto__',
      'constructor',
      '%0d%0aset-cookie:x',
    ];
    const queries = [
      'page=0',
      'page=-1',
      'page=1e9',
      'page=99999999999999999999',
      'page_size=101',
      'page_size=0',
      'page=abc',
      'page=',
      'page=1&page=2',
      'page[a]=1',
      'page=%00',
      'page=NaN',
      'page=2147483648&page_size=100',
      'page=9007199254740991',
    ];
    for (const route of bearerRoutes) {
      const home = route.access === 'management' ? 'tenant-b' : 'admin';
      if (route.path.includes(':')) {
        for (const part of parts) {
          const answer = await call(home, {
            method: route.method,
            path: pathWith(route, () => part).replaceAll('%25', '%'),
            ...(route.body && { body: sampleBody(route, () => 'abc') }),
          });
          const shown = `${nameOf(route)} ${part.slice(0, 30)}: ${answer.status} ${answer.text.slice(0, 200)}`;
          expect(isOurFailure(route, answer), shown).toBe(false);
          expect(answer.text, shown).not.toMatch(internals);
        }
      }
      if (route.method !== 'GET') continue;
      for (const query of queries) {
        const answer = await call(home, { path: `${pathWith(route, idsOf('tenant-b'))}?${query}` });
        const shown = `${nameOf(route)} ?${query}: ${answer.status} ${answer.text.slice(0, 200)}`;
        expect(isOurFailure(route, answer), shown).toBe(false);
        expect(answer.text, shown).not.toMatch(internals);
      }
    }
  }, 120_000);
});

/** Every row that a tenant has, by table; its audit log grows by itself. */
async function rowsOf(tenantId: string): Promise<Record<string, unknown>> {
  const { root } = world.database;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'tenant_id' and table_schema = current_schema() and table_name <> 'audit_logs'`.execute(root);
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    const found = await sql`select to_jsonb(t)::text as row from ${sql.table(name)} t where tenant_id = ${tenantId} order by 1`.execute(
      root,
    );
    rows[name] = found.rows;
  }
  return rows;
}
