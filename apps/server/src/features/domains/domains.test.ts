import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDnsDouble, type DnsDouble } from '../../../../../tests/doubles/dns.ts';
import { sendRaw } from '../../security/test-requests.ts';
import { createPkce } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { managementApiIndicator } from '../resources/resource.ts';
import { checkWaitingDomains } from './check-waiting-domains.ts';
import { createDomainResolver } from './domain-resolver.ts';

let dns: DnsDouble;
let world: TestWorld;
beforeAll(async () => {
  dns = await startDnsDouble();
  world = await createTestWorld({
    DNS_SERVERS: dns.address,
    ENDPOINT: 'https://login.example.com',
    ADMIN_ENDPOINT: 'https://console.example.com',
  });
  await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id: 'shop', name: 'Shop' } });
});
afterAll(async () => {
  await world.close();
  await dns.close();
});
beforeEach(async () => {
  dns.silent = false;
  for (const tenantId of ['default', 'shop']) {
    for (const { id } of (await api('/api/domains', { tenantId })).body) await api(`/api/domains/${id}`, { tenantId, method: 'DELETE' });
  }
  dns.records.clear();
});

/** Like `world.api`, for any tenant: they are told apart by Host. */
async function api(
  path: string,
  { tenantId = 'default', method = 'GET', body }: { tenantId?: string | undefined; method?: string; body?: unknown } = {},
) {
  const host = { default: 'login.example.com', shop: 'shop.login.example.com' }[tenantId] ?? tenantId;
  const token = await tokenOf(tenantId);
  return sendRaw(world.endpoint, {
    path,
    method,
    host,
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body }),
  });
}
const tokens = new Map<string, string>();
async function tokenOf(tenantId: string): Promise<string> {
  if (tenantId === 'default') return world.managementToken();
  const known = tokens.get(tenantId);
  if (known !== undefined) return known;
  const { body: app } = await world.api('/api/applications', {
    method: 'POST',
    tenantId: 'admin',
    body: { name: 'x', type: 'MachineToMachine' },
  });
  const role = await world.api(`/api/roles?search=${encodeURIComponent('machine:mapi:shop')}`, { tenantId: 'admin' });
  await world.api(`/api/applications/${app.id}/roles`, { method: 'POST', tenantId: 'admin', body: { roleIds: [role.body[0].id] } });
  const secrets = await world.api(`/api/applications/${app.id}/secrets`, { tenantId: 'admin' });
  const response = await fetch(`${world.adminEndpoint}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${app.id}:${secrets.body[0].value}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: managementApiIndicator('shop'), scope: 'all' }),
  });
  const { access_token: token = '' } = (await response.json()) as { access_token?: string };
  tokens.set(tenantId, token);
  return token;
}

const add = (domain: string, tenantId?: string) => api('/api/domains', { tenantId, method: 'POST', body: { domain } });
const read = (id: string, tenantId?: string) => {
  world.advance(10_000); // beyond the time in which the last answer is good
  return api(`/api/domains/${id}`, { tenantId });
};
async function activate(domain: string, tenantId?: 'shop') {
  dns.records.set(domain, { cname: tenantId ? 'shop.login.example.com' : 'login.example.com' });
  const { body } = await add(domain, tenantId);
  expect((await read(body.id, tenantId)).body.status).toBe('Active');
  return body.id as string;
}
const issuerAt = async (host: string) =>
  (await sendRaw(world.endpoint, { path: '/oidc/.well-known/openid-configuration', host })).body.issuer;

describe('a custom domain', () => {
  it('is added with the records that prove it, and active once one of them is there', async () => {
    const added = await add('Auth.Shop.com');
    expect(added).toMatchObject({
      status: 201,
      body: {
        domain: 'auth.shop.com',
        status: 'PendingVerification',
        errorMessage: null,
        dnsRecords: [
          { name: 'auth.shop.com', type: 'CNAME', value: 'login.example.com' },
          {
            name: '_lintel-challenge.auth.shop.com',
            type: 'TXT',
            value: expect.stringMatching(/^lintel-domain=[0-9A-Za-z]{32}$/) as string,
          },
        ],
      },
    });
    const { id, dnsRecords } = added.body;
    expect((await read(id)).body).toMatchObject({
      status: 'PendingVerification',
      errorMessage: expect.stringContaining('CNAME') as string,
    });
    dns.records.set('auth.shop.com', { cname: 'shop.login.example.com' }); // another tenant's
    dns.records.set('_lintel-challenge.auth.shop.com', { txt: ['something else'] });
    expect((await read(id)).body.status).toBe('PendingVerification');
    dns.records.set('_lintel-challenge.auth.shop.com', { txt: ['something else', dnsRecords[1].value] });
    expect((await read(id)).body).toMatchObject({ status: 'Active', errorMessage: null });
    expect((await api('/api/domains')).body).toEqual([expect.objectContaining({ id, status: 'Active' })]);
  });

  it('is looked up once in a few seconds at most, and DNS that is silent changes nothing', async () => {
    const { body } = await add('auth.shop.com');
    dns.silent = true;
    const startedAt = Date.now();
    expect((await read(body.id)).body).toMatchObject({
      status: 'PendingVerification',
      errorMessage: expect.stringContaining('no answer') as string,
    });
    expect(Date.now() - startedAt).toBeLessThan(6_000);
    dns.silent = false;
    dns.records.set('auth.shop.com', { cname: 'login.example.com' });
    expect((await api(`/api/domains/${body.id}`)).body.status).toBe('PendingVerification');
    expect((await read(body.id)).body.status).toBe('Active');
    dns.records.clear();
    expect((await read(body.id)).body).toMatchObject({ status: 'Active', errorMessage: expect.stringContaining('No record') as string });
    expect(await issuerAt('auth.shop.com')).toBe('https://auth.shop.com/oidc');
  });

  it('becomes active without anybody reading it, unless it has been waited for too long', async () => {
    const [soon, late] = [(await add('soon.shop.com')).body.id, (await add('late.shop.com')).body.id];
    const { db, log } = await world.scope();
    await db
      .updateTable('customDomains')
      .set({ createdAt: new Date(Date.now() - 8 * 24 * 60 * 60_000) })
      .where('id', '=', late)
      .execute();
    for (const name of ['soon', 'late']) dns.records.set(`${name}.shop.com`, { cname: 'login.example.com' });
    await checkWaitingDomains({ database: world.database, scope: world.scope, log, now: Date.now });
    const { body } = await api('/api/domains');
    expect(body).toEqual(expect.arrayContaining([expect.objectContaining({ id: soon, status: 'Active' })]));
    expect(body).toEqual(expect.arrayContaining([expect.objectContaining({ id: late, status: 'PendingVerification' })]));
    expect(await issuerAt('soon.shop.com')).toBe('https://soon.shop.com/oidc');
  });

  it('is refused where it is no host name, the installation’s own, there already, or one too many', async () => {
    for (const domain of ['localhost', '10.0.0.1', '*.shop.com', 'login.example.com', 'evil.login.example.com', 'console.example.com']) {
      expect(await add(domain)).toMatchObject({ status: 400, body: { code: 'domain.domain_is_not_allowed' } });
    }
    expect((await add('')).body.code).toBe('guard.invalid_input');
    expect((await add('a.shop.com')).status).toBe(201);
    expect(await add('A.shop.com')).toMatchObject({ status: 422, body: { code: 'domain.hostname_already_exists' } });
    const rest = await Promise.all(Array.from({ length: 12 }, (_, index) => add(`d${index}.shop.com`)));
    expect(rest.filter(({ status }) => status === 201)).toHaveLength(9);
    expect(rest.find(({ status }) => status !== 201)).toMatchObject({ status: 422, body: { code: 'domain.exceed_domain_limit' } });
    const forAdmins = await world.api('/api/domains', { tenantId: 'admin', method: 'POST', body: { domain: 'b.shop.com' } });
    expect(forAdmins).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it('that nobody has is of no tenant: reading, changing and removing one is 404, also another tenant’s', async () => {
    const { body } = await add('auth.shop.com');
    for (const [id, tenantId] of [
      ['nothing', 'default'],
      [body.id, 'shop'],
    ] as const) {
      for (const [method, path, content] of [
        ['GET', '', undefined],
        ['DELETE', '', undefined],
        ['GET', '/verification-files', undefined],
        ['PUT', '/verification-files', { verificationFiles: [] }],
      ] as const) {
        const answer = await api(`/api/domains/${id}${path}`, { tenantId, method, body: content });
        expect(answer).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
      }
    }
  });

  it('goes with the others that lead nowhere when it is stale', async () => {
    await activate('active.shop.com');
    await add('old.shop.com');
    world.advance(3 * 24 * 60 * 60_000);
    await add('new.shop.com');
    expect((await api('/api/domains/cleanup', { method: 'POST', body: { staleDays: 2 } })).body).toEqual({
      scannedCount: 3,
      deletedCount: 1,
      skippedActiveCount: 1,
      failedCount: 0,
    });
    expect((await api('/api/domains')).body.map(({ domain }: { domain: string }) => domain)).toEqual(['active.shop.com', 'new.shop.com']);
    expect((await api('/api/domains/cleanup', { method: 'POST', body: { staleDays: 0 } })).status).toBe(400);
  });
});

describe('two tenants', () => {
  it('never hold one domain: it stays with the first while its record is there, and goes to whoever proves it after', async () => {
    const first = await activate('auth.shop.com');
    expect(await add('auth.shop.com', 'shop')).toMatchObject({ status: 422, body: { code: 'domain.domain_in_use' } });
    dns.silent = true;
    expect((await add('auth.shop.com', 'shop')).body.code).toBe('domain.domain_in_use');
    dns.silent = false;
    dns.records.clear();
    const { body: second } = await add('auth.shop.com', 'shop');
    expect((await read(second.id, 'shop')).body.status).toBe('PendingVerification');
    expect(await issuerAt('auth.shop.com')).toBe('https://auth.shop.com/oidc');
    expect((await sendRaw(world.endpoint, { path: '/api/.well-known/sign-in-exp', host: 'auth.shop.com' })).body.tenantId).toBe('default');
    dns.records.set('auth.shop.com', { cname: 'shop.login.example.com' });
    expect((await read(second.id, 'shop')).body.status).toBe('Active');
    expect((await sendRaw(world.endpoint, { path: '/api/.well-known/sign-in-exp', host: 'auth.shop.com' })).body.tenantId).toBe('shop');
    expect((await read(first)).body).toMatchObject({ status: 'Error', errorMessage: expect.stringContaining('No record') as string });
  });

  it('that prove a domain at the same moment: the database gives it to one', async () => {
    const [one, other] = [(await add('both.shop.com')).body, (await add('both.shop.com', 'shop')).body];
    dns.records.set('_lintel-challenge.both.shop.com', { txt: [one.dnsRecords[1].value, other.dnsRecords[1].value] });
    const statuses = (await Promise.all([read(one.id), read(other.id, 'shop')])).map(({ body }) => String(body.status)).toSorted();
    expect(statuses).toEqual(['Active', 'Error']);
    const messages = (await Promise.all([api('/api/domains'), api('/api/domains', { tenantId: 'shop' })])).map(
      ({ body }) => body[0].errorMessage,
    );
    expect(messages.filter(Boolean)).toEqual([expect.stringContaining('Another tenant')]);
  });
});

describe('a tenant on its custom domain', () => {
  it('is whole there: issuer, pages, sign-in, tokens of either address, and no trace of the other host', async () => {
    await activate('auth.shop.com', 'shop');
    const host = 'auth.shop.com';
    const discovery = await sendRaw(world.endpoint, { path: '/oidc/.well-known/openid-configuration', host: 'AUTH.shop.com:443' });
    expect(discovery.body).toMatchObject({ issuer: 'https://auth.shop.com/oidc', token_endpoint: 'https://auth.shop.com/oidc/token' });
    expect(await issuerAt('shop.login.example.com')).toBe('https://shop.login.example.com/oidc');
    const query = new URLSearchParams({
      client_id: 'demo-app',
      redirect_uri: 'https://auth.shop.com/demo-app',
      response_type: 'code',
      scope: 'openid',
      code_challenge: createPkce().challenge,
      code_challenge_method: 'S256',
    });
    const start = await sendRaw(world.endpoint, { path: `/oidc/auth?${query.toString()}`, host });
    expect(start.headers.location).toBe('https://auth.shop.com/sign-in?app_id=demo-app');
    const cookies = start.headers['set-cookie'] ?? [];
    for (const line of cookies) expect(line).toMatch(/; secure/i);
    expect(cookies.join()).not.toMatch(/domain=/i);
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
    expect((await sendRaw(world.endpoint, { path: '/sign-in?app_id=demo-app', host, headers: { cookie } })).status).toBe(200);
    expect(
      (await api('/api/users', { tenantId: 'shop', method: 'POST', body: { username: 'ann', password: 'a harbour at dusk' } })).status,
    ).toBe(200);
    const ask = (path: string, body?: unknown, method = 'POST') =>
      sendRaw(world.endpoint, { path, method, host, headers: { cookie }, body });
    await ask('/api/experience', { interactionEvent: 'SignIn' }, 'PUT');
    const verified = await ask('/api/experience/verification/password', {
      identifier: { type: 'username', value: 'ann' },
      password: 'a harbour at dusk',
    });
    await ask('/api/experience/identification', { verificationId: verified.body.verificationId });
    const submitted = await ask('/api/experience/submit');
    expect(submitted.body.redirectTo).toMatch(/^https:\/\/auth\.shop\.com\/oidc\/auth\//);
    expect(`${discovery.text}${submitted.text}`).not.toContain('login.example.com');
    // The Management API of the tenant is there, too, with tokens of the administrators.
    expect((await api('/api/users?page=1&page_size=1', { tenantId: 'shop' })).headers.link).toContain(
      '<https://shop.login.example.com/api/users?',
    );
    const there = await sendRaw(world.endpoint, {
      path: '/api/users?page=1&page_size=1',
      host,
      headers: { authorization: `Bearer ${await tokenOf('shop')}` },
    });
    expect(there).toMatchObject({ status: 200 });
    expect(there.headers.link).toContain('<https://auth.shop.com/api/users?');
  });

  it('accepts a token that it signed at its other address', async () => {
    const id = await activate('auth.shop.com');
    const app = await world.api('/api/applications', { method: 'POST', body: { name: 'm', type: 'MachineToMachine' } });
    const roles = await world.api(`/api/roles?search=${encodeURIComponent('Logto Management API access')}`);
    await world.api(`/api/applications/${app.body.id}/roles`, { method: 'POST', body: { roleIds: [roles.body[0].id] } });
    const secrets = await world.api(`/api/applications/${app.body.id}/secrets`);
    const answer = await sendRaw(world.endpoint, {
      path: '/oidc/token',
      method: 'POST',
      host: 'auth.shop.com',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${app.body.id}:${secrets.body[0].value}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: managementApiIndicator('default'), scope: 'all' }).toString(),
    });
    const token: string = answer.body.access_token;
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).iss).toBe('https://auth.shop.com/oidc');
    expect((await world.api('/api/roles?page=1&page_size=1', { token })).status).toBe(200);
    expect(
      (await sendRaw(world.endpoint, { path: '/api/roles', host: 'shop.login.example.com', headers: { authorization: `Bearer ${token}` } }))
        .status,
    ).toBe(401);
    await api(`/api/domains/${id}`, { method: 'DELETE' });
    expect(await issuerAt('auth.shop.com')).toBe('https://login.example.com/oidc');
    expect((await world.api('/api/roles', { token })).status).toBe(401);
  });

  it('costs no SQL to find, and is not there for a tenant that is suspended', async () => {
    await activate('auth.shop.com', 'shop');
    await issuerAt('auth.shop.com');
    expect(await world.statementsOf(() => issuerAt('auth.shop.com'))).toEqual([]);
    await world.api('/api/tenants/shop', { tenantId: 'admin', method: 'PATCH', body: { isSuspended: true } });
    expect((await sendRaw(world.endpoint, { path: '/oidc/jwks', host: 'auth.shop.com' })).status).toBe(403);
    await world.api('/api/tenants/shop', { tenantId: 'admin', method: 'PATCH', body: { isSuspended: false } });
  });
});

describe('verification files', () => {
  it('are at their paths on that domain alone', async () => {
    const id = await activate('auth.shop.com');
    await activate('other.shop.com');
    const files = [
      { path: '/.well-known/apple-app-site-association', content: '{"applinks":{}}', contentType: 'application/json' },
      { path: '/google123.html', content: '<b>google</b>', contentType: 'text/plain' },
    ];
    expect((await api(`/api/domains/${id}/verification-files`)).body).toEqual([]);
    expect(await api(`/api/domains/${id}/verification-files`, { method: 'PUT', body: { verificationFiles: files } })).toMatchObject({
      status: 200,
      body: files,
    });
    expect((await api(`/api/domains/${id}/verification-files`)).body).toEqual(files);
    const at = (host: string, path: string) => sendRaw(world.endpoint, { path, host });
    const apple = await at('auth.shop.com', '/.well-known/apple-app-site-association?x=1');
    expect(apple).toMatchObject({ status: 200, body: { applinks: {} } });
    expect(apple.headers['content-type']).toBe('application/json; charset=utf-8');
    const google = await at('auth.shop.com', '/google123.html');
    expect(google).toMatchObject({ status: 200, text: '<b>google</b>' });
    expect(google.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
    for (const host of ['other.shop.com', 'login.example.com'])
      expect((await at(host, '/google123.html')).text).not.toContain('<b>google</b>');
    await api(`/api/domains/${id}/verification-files`, { method: 'PUT', body: { verificationFiles: [] } });
    expect((await at('auth.shop.com', '/google123.html')).text).not.toContain('<b>google</b>');
  });

  it.each([
    ['no path', 'google.html'],
    ['an address of ours', '/api/status'],
    ['an address of ours in other letters', '/OIDC/jwks'],
    ['another host', '//evil.example/x'],
    ['a way upwards', '/a/../api/users'],
    ['a pattern', '/*'],
    ['spaces', '/a b'],
  ])('are refused with %s in the place of a path', async (_what, path) => {
    const { body } = await add('auth.shop.com');
    const file = { path, content: 'x', contentType: 'text/plain' };
    const answer = await api(`/api/domains/${body.id}/verification-files`, { method: 'PUT', body: { verificationFiles: [file] } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });
});

it('a proxy of this machine is told for which hosts to get certificates, and nobody else', async () => {
  await activate('auth.shop.com');
  await add('pending.shop.com');
  const ask = (domain: string, headers: Record<string, string> = {}) =>
    sendRaw(world.endpoint, { path: `/internal/served-host?domain=${encodeURIComponent(domain)}`, headers });
  for (const served of ['auth.shop.com', 'AUTH.shop.com', 'login.example.com', 'shop.login.example.com', 'console.example.com']) {
    expect((await ask(served)).status).toBe(200);
  }
  for (const other of ['pending.shop.com', 'evil.example', 'nobody.login.example.com', 'admin.login.example.com', '', '127.0.0.1']) {
    expect((await ask(other)).status).toBe(404);
  }
  expect((await ask('auth.shop.com', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
});

it('a resolver that is not there is no answer, within its time', async () => {
  const silent = await startDnsDouble();
  silent.silent = true;
  const resolver = createDomainResolver({ servers: [silent.address], timeoutMs: 100 });
  await expect(resolver.txt('auth.shop.com')).rejects.toMatchObject({ code: expect.stringMatching(/ETIMEOUT|ECANCELLED/) as string });
  await silent.close();
});
