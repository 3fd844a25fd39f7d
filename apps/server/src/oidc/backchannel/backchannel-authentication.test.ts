import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { deliverBackchannelRequests } from '../../features/backchannel-requests/deliver.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, requestToken, userinfo, type TestClient } from '../test-clients.ts';
import { approve, ask as askOf, createAsking, linkOf, open, openSignedIn, poll as pollOf, type Person } from './test-approvals.ts';

// OpenID Connect Client-Initiated Backchannel Authentication Core 1.0

let world: TestWorld;
let mail: SmtpDouble;
let client: TestClient;
let person: Person;
let browser: TestBrowser;

beforeAll(async () => {
  world = await createTestWorld();
  mail = await startSmtpDouble();
  const config = {
    ...mail.connectorConfig,
    templates: ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
      usageType,
      contentType: 'text/plain',
      subject: usageType,
      content: '{{code}}',
    })),
  };
  await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config } });
  client = await createAsking(world);
}, 60_000);
afterAll(async () => {
  await world.close();
  await mail.close();
});
beforeEach(async () => {
  person = await createPerson(world);
  browser = new TestBrowser(world.endpoint);
});

const addressOf = ({ username }: Person) => `${username.replace('_', '')}@example.com`;
const ask = (parameters: Record<string, string> = {}, by = client) => askOf(world, by, { login_hint: person.username, ...parameters });
const poll = (authReqId: string, by = client) => pollOf(world, by, authReqId);
const pollInTime = (authReqId: string, by = client) => {
  world.advance(5_000);
  return poll(authReqId, by);
};
/** What the jobs do, who are not running yet. */
const deliver = async () => {
  const { messenger, outbound } = await world.scope();
  return deliverBackchannelRequests({ database: world.database, tenancy: world.server.tenancy, messenger, outbound }, 'default');
};
const link = () => linkOf(mail, addressOf(person));
/** Lets these people use an application, and nobody else. */
async function letIn({ id }: TestClient, userIds: string[]): Promise<void> {
  const body = { userIds, userRoleIds: [], organizationIds: [], organizationRoleRules: [] };
  expect((await world.api(`/api/applications/${id}/access-control`, { method: 'PUT', body })).status).toBe(200);
}

async function createClosed(userIds: string[]): Promise<TestClient> {
  const closed = await createAsking(world);
  await letIn(closed, userIds);
  const limited = await world.api(`/api/applications/${closed.id}`, { method: 'PATCH', body: { appLevelAccessControlEnabled: true } });
  expect(limited.status).toBe(200);
  return closed;
}
const questionOf = async () => (await browser.request('/api/interaction/consent')).body;

describe('a person whom nobody can ask', () => {
  it('is answered like any other, in the same statements, and then stays silent until the request is over', async () => {
    const suspended = await createPerson(world);
    const closed = await createClosed([suspended.id]);
    await world.api(`/api/users/${suspended.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    const askAndRead = async (parameters: Record<string, string>, by = client) => {
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      const statements = await world.statementsOf(async () => answers.push(await ask(parameters, by)));
      const { status, body } = answers[0] ?? {};
      // Two of them are on their way together.
      return {
        status,
        members: Object.keys(body),
        expiresIn: body.expires_in,
        statements: statements.toSorted(),
        id: String(body.auth_req_id),
      };
    };
    await ask(); // each statement is prepared once
    const { id: _, ...known } = await askAndRead({});
    expect(known.status).toBe(200);
    const others = [
      await askAndRead({ login_hint: 'nobody_here' }),
      await askAndRead({ login_hint: suspended.username }),
      await askAndRead({ login_hint: 'nobody_there' }, closed),
      await askAndRead({ login_hint: person.username }, closed),
    ];
    for (const { id, ...other } of others.slice(0, 2)) expect(other).toEqual(known);
    expect({ ...others[3], id: '' }).toEqual({ ...others[2], id: '' });
    for (const [index, { id }] of others.entries()) {
      const by = index < 2 ? client : closed;
      expect((await poll(id, by)).body).toMatchObject({ error: 'authorization_pending' });
      expect((await pollInTime(id, by)).body).toMatchObject({ error: 'authorization_pending' });
    }
    const delivered = await deliver();
    expect(delivered).toBe(0);
    expect(mail.mails.map(({ recipients }) => recipients)).toEqual([[addressOf(person)], [addressOf(person)]]);
    mail.clear();
  });

  it('is not asked more than ten times in ten minutes, by a name or by whatever name', async () => {
    const named = { login_hint: `lost_${Date.now()}` };
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await ask(named)).status);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const others = await Promise.all(Array.from({ length: 2 }, () => createAsking(world)));
    for (const other of others) for (let count = 0; count < 6; count += 1) expect((await ask({}, other)).status).toBe(200);
    await deliver();
    expect(mail.mails.filter(({ recipients }) => recipients.includes(addressOf(person)))).toHaveLength(10);
    mail.clear();
  });
});

/** Statements beside those that begin and end a transaction, which the embedded database does by itself. */
const inTransaction = async (work: () => Promise<unknown>) =>
  (await world.statementsOf(work)).filter((text) => text !== 'begin' && text !== 'commit');

it('costs six statements to make, two to ask about, and three to redeem, like a device code', async () => {
  const made: string[] = [];
  const making = await inTransaction(async () => made.push((await ask()).body.auth_req_id));
  const [id = ''] = made;
  await poll(id);
  const polling = await world.statementsOf(() => pollInTime(id));
  await deliver();
  await approve(browser, await link(), person);
  const redeeming = await world.statementsOf(() => poll(id));
  expect([making.length, polling.length, redeeming.length], [making, '', polling, '', redeeming].flat().join('\n')).toEqual([6, 2, 3]);
});

describe('a request', () => {
  beforeAll(() => world.server.jobs.start());

  it('reaches its person by a message, and gives tokens once they have signed in and approved', async () => {
    const asked = await ask({ binding_message: 'Order 4711', acr_values: 'any' });
    expect(asked).toMatchObject({ status: 200, body: { auth_req_id: expect.any(String), expires_in: 300, interval: 5 } });
    const id = asked.body.auth_req_id;
    expect(await poll(id)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
    const message = await link();
    const opened = await open(browser, message);
    expect([opened.status, opened.location?.pathname]).toEqual([303, '/sign-in']);
    const signedIn = await browser.finishSignIn(client.id, person);
    expect(signedIn.location?.pathname).toBe('/consent');
    expect(await questionOf()).toMatchObject({
      application: { id: client.id, name: 'Bookstore' },
      user: { id: person.id },
      missingOIDCScope: ['profile'],
      approval: { bindingMessage: 'Order 4711' },
    });
    expect((await pollInTime(id)).body.error).toBe('authorization_pending');
    const { body } = await browser.request('/api/interaction/consent', { json: {} });
    const done = await browser.request(body.redirectTo, { headers: { accept: 'text/html' } });
    expect(done.location?.href).toBe(`${world.endpoint}/approve/success?app_id=${client.id}`);
    const tokens = await pollInTime(id);
    expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile', token_type: 'Bearer' } });
    expect(decodeJwt(tokens.body.id_token)).toMatchObject({ sub: person.id, aud: client.id });
    expect(await (await userinfo(world, tokens.body.access_token)).json()).toMatchObject({ sub: person.id, name: 'Reader' });
    expect((await refresh(world, client, tokens.body.refresh_token)).status).toBe(200);
  });

  it('gives one set of tokens, of any number of polls at the same moment, and it stays good', async () => {
    const id = (await ask()).body.auth_req_id;
    await approve(browser, await link(), person);
    const answers = await Promise.all(Array.from({ length: 50 }, () => poll(id)));
    const [tokens, ...others] = answers.filter(({ status }) => status === 200);
    expect(others).toEqual([]);
    expect(answers.filter(({ body }) => body.error === 'invalid_grant')).toHaveLength(49);
    expect((await refresh(world, client, tokens?.body.refresh_token)).status).toBe(200);
    expect((await poll(id)).body.error).toBe('invalid_grant');
  });

  it('that is denied tells the application so, and cannot be approved any more', async () => {
    const id = (await ask()).body.auth_req_id;
    const message = await link();
    await openSignedIn(browser, message, person);
    const refused = await browser.request('/api/interaction', { method: 'DELETE' });
    const told = await browser.request(refused.location?.href ?? '', { headers: { accept: 'text/html' } });
    expect(told.location?.href).toBe(`${world.endpoint}/approve?problem=device_aborted`);
    expect((await open(browser, message)).location?.href).toBe(`${world.endpoint}/approve?problem=device_code_used`);
    expect(await poll(id)).toMatchObject({ status: 400, body: { error: 'access_denied' } });
  });

  it('may be opened again by whoever did not finish, and is answered once', async () => {
    const id = (await ask()).body.auth_req_id;
    const message = await link();
    const other = new TestBrowser(world.endpoint);
    await openSignedIn(other, message, person);
    await approve(browser, message, person);
    const { body } = await other.request('/api/interaction/consent', { json: {} });
    const late = await other.request(body.redirectTo, { headers: { accept: 'text/html' } });
    expect(late.location?.href).toBe(`${world.endpoint}/approve?problem=device_code_used`);
    expect((await poll(id)).status).toBe(200);
  });

  it('tells who polls too early to slow down, and who polls too late that it is over', async () => {
    const id = (await ask({ requested_expiry: '60' })).body.auth_req_id;
    expect((await poll(id)).body.error).toBe('authorization_pending');
    expect((await poll(id)).body.error).toBe('slow_down');
    const { db } = await world.scope();
    const past = Math.floor(Date.now() / 1000) - 60; // the library has a clock of its own
    await db
      .updateTable('oidcTokens')
      .set({ payload: sql<OidcPayload>`payload || ${JSON.stringify({ exp: past })}::jsonb`, expiresAt: new Date(past * 1000) })
      .where('kind', '=', 'BackchannelAuthenticationRequest')
      .where('idDigest', '=', digest(id))
      .execute();
    expect(await poll(id)).toMatchObject({ status: 400, body: { error: 'expired_token' } });
    expect((await open(browser, await link())).location?.href).toBe(`${world.endpoint}/approve?problem=device_code_expired`);
  });

  it('belongs to the application that made it', async () => {
    const id = (await ask()).body.auth_req_id;
    await approve(browser, await link(), person);
    const another = await createAsking(world);
    expect((await poll(id, another)).body.error).toBe('invalid_grant');
    const code = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: id };
    expect((await requestToken(world, client, code)).status).toBe(400);
    expect((await poll(id)).status).toBe(200);
  });

  it('leaves nothing that opens anything in the database', async () => {
    const pinged = await createAsking(world, {
      protocolSettings: { backchannelTokenDeliveryMode: 'ping', backchannelClientNotificationEndpoint: 'http://localhost:9/told' },
    });
    const notificationToken = 'notification-token-of-the-client';
    const asked = await ask({ client_notification_token: notificationToken, login_hint: person.username }, pinged);
    const { db } = await world.scope();
    const stored = JSON.stringify([
      await db.selectFrom('oidcTokens').selectAll().where('clientId', '=', pinged.id).execute(),
      await db.selectFrom('backchannelDeliveries').selectAll().execute(),
      await db.selectFrom('auditLogs').selectAll().execute(),
    ]);
    expect(asked.body).toMatchObject({ auth_req_id: expect.any(String) });
    for (const bearer of [asked.body.auth_req_id, notificationToken, await link()]) expect(stored).not.toContain(bearer);
  });
});

describe('who may answer', () => {
  it('is the person alone: somebody else is offered to switch, and can neither approve nor deny', async () => {
    const other = await createPerson(world);
    const id = (await ask()).body.auth_req_id;
    const message = await link();
    const opened = await openSignedIn(browser, message, other);
    expect(opened.location?.href).toBe(`${world.endpoint}/approve/switch-account?app_id=${client.id}`);
    expect((await browser.request('/api/interaction/consent')).body).toMatchObject({ code: 'session.not_found' });
    expect((await browser.request('/api/interaction/consent', { json: {} })).status).toBe(400);
    const { body } = await browser.request('/oidc/device', { headers: { accept: 'application/json' } });
    const denied = await browser.request('/oidc/device', {
      form: { xsrf: body.xsrf, user_code: message, abort: 'yes' },
      headers: { accept: 'text/html' },
    });
    expect(denied.location?.href).toBe(`${world.endpoint}/approve?problem=device_code_used`);
    const nobodySignedIn = new TestBrowser(world.endpoint);
    const form = (await nobodySignedIn.request('/oidc/device', { headers: { accept: 'application/json' } })).body;
    await nobodySignedIn.request('/oidc/device', { form: { xsrf: form.xsrf, user_code: message, abort: 'yes' } });
    expect((await pollInTime(id)).body.error).toBe('authorization_pending');

    // They sign in as the right person in the same browser: the library signs the other out first, by a form of its own.
    await open(browser, message);
    const switched = await browser.finishSignIn(client.id, person);
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(switched.text)?.[1] ?? '';
    const signedOut = await browser.request('/oidc/session/end/confirm', { form: { xsrf: field('xsrf'), logout: 'yes' } });
    expect((await browser.request(signedOut.location?.href ?? '')).location?.pathname).toBe('/consent');
  });

  it('is nobody without the form of the page, or with a link that was guessed', async () => {
    const id = (await ask()).body.auth_req_id;
    const message = await link();
    const forged = await browser.request('/oidc/device', {
      form: { user_code: message, confirm: 'yes' },
      headers: { accept: 'text/html' },
    });
    expect(forged.location?.href).toBe(`${world.endpoint}/approve?problem=device_session_lost`);
    expect((await open(browser, 'A'.repeat(40))).location?.href).toBe(`${world.endpoint}/approve?problem=device_code_not_found`);
    expect((await pollInTime(id)).body.error).toBe('authorization_pending');
  });

  it.each([
    ['is suspended', () => world.api(`/api/users/${person.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } })],
    ['is deleted', () => world.api(`/api/users/${person.id}`, { method: 'DELETE' })],
    [
      'changes the password',
      () => world.api(`/api/users/${person.id}/password`, { method: 'PATCH', body: { password: 'another Pass phrase 2' } }),
    ],
  ])('gets the application nothing when the person %s before it asks for the tokens', async (_how, change) => {
    const id = (await ask()).body.auth_req_id;
    await approve(browser, await link(), person);
    expect((await change()).status).toBeLessThan(300);
    expect(await poll(id)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is asked for access to the application at the answer and when the tokens are given', async () => {
    const other = await createPerson(world);
    const closed = await createClosed([person.id]);
    const first = (await ask({}, closed)).body.auth_req_id;
    const message = await link();
    await openSignedIn(browser, message, person);
    await letIn(closed, [other.id]);
    const { body } = await browser.request('/api/interaction/consent', { json: {} });
    const refused = await browser.request(body.redirectTo, { headers: { accept: 'text/html' } });
    expect(refused.location?.href).toBe(`${world.endpoint}/approve?problem=device_aborted`);
    expect((await poll(first, closed)).body.error).toBe('access_denied');

    await letIn(closed, [person.id]);
    const second = (await ask({}, closed)).body.auth_req_id;
    await approve(browser, await link(), person);
    await letIn(closed, [other.id]);
    expect((await poll(second, closed)).body.error).toBe('access_denied');
  });
});

describe('ping', () => {
  const endpoint = 'backchannelClientNotificationEndpoint';
  const notificationToken = 'notification-token-of-the-client';

  it('tells the application with its own token once there is an answer, again when it fails, and gives no tokens by itself', async () => {
    const told: { authorization: string | undefined; body: string }[] = [];
    const statuses = [503, 302, 204];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += String(chunk)));
      request.on('end', () => {
        told.push({ authorization: request.headers.authorization, body });
        response.writeHead(statuses[told.length - 1] ?? 204, { location: '/elsewhere' }).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // an address of TCP is never a string
    const pinged = await createAsking(world, {
      protocolSettings: { backchannelTokenDeliveryMode: 'ping', [endpoint]: `http://127.0.0.1:${port}/told` },
    });
    expect(await ask({}, pinged)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    const id = (await ask({ client_notification_token: notificationToken }, pinged)).body.auth_req_id;
    const message = await link();
    expect(told).toEqual([]);
    await approve(browser, message, person);
    await vi.waitFor(() => expect(told).toHaveLength(3), { timeout: 15_000, interval: 100 });
    expect(new Set(told.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${notificationToken}`]));
    expect(told.map(({ body }) => JSON.parse(body))).toEqual([{ auth_req_id: id }, { auth_req_id: id }, { auth_req_id: id }]);
    expect((await poll(id, pinged)).status).toBe(200);
    await vi.waitFor(async () => {
      const { db } = await world.scope();
      expect(await db.selectFrom('backchannelDeliveries').select('id').where('clientId', '=', pinged.id).execute()).toEqual([]);
    });
    server.closeAllConnections();
    server.close();
  });
});

describe('what is asked', () => {
  it.each([
    [{ login_hint: '' }, 'invalid_request'],
    [{ login_hint: 'x'.repeat(257) }, 'invalid_request'],
    [{ login_hint: 'null\0character' }, 'invalid_request'],
    [{ login_hint: '', login_hint_token: 'token' }, 'invalid_request'],
    [{ id_token_hint: 'no.token.atall' }, 'invalid_request'],
    [{ scope: 'profile' }, 'invalid_request'],
    [{ binding_message: 'x'.repeat(65) }, 'invalid_binding_message'],
    [{ binding_message: 'two\nlines' }, 'invalid_binding_message'],
    [{ binding_message: 'turned \u202e round' }, 'invalid_binding_message'],
    [{ requested_expiry: '-1' }, 'invalid_request'],
    [{ requested_expiry: 'soon' }, 'invalid_request'],
    [{ user_code: '1234' }, 'invalid_request'],
    [{ request_context: '{}' }, 'invalid_request'],
    [{ resource: 'https://unknown.example' }, 'invalid_target'],
  ])('is refused when it is %j', async (parameters, error) => {
    expect(await ask(parameters)).toMatchObject({ status: 400, body: { error } });
  });

  it('holds ten minutes at most', async () => {
    expect((await ask({ requested_expiry: '86400' })).body.expires_in).toBe(600);
    expect((await ask({ requested_expiry: '30' })).body.expires_in).toBe(30);
    mail.clear();
  });

  it('may name the person by an ID token of theirs', async () => {
    const { body } = await redeem(world, client, await obtainCode(world, { client, person, browser }));
    const id = (await ask({ login_hint: '', id_token_hint: body.id_token })).body.auth_req_id;
    const opened = await open(browser, await link());
    expect(opened.location?.pathname).toBe('/consent'); // they are signed in, and are asked nevertheless
    const { body: given } = await browser.request('/api/interaction/consent', { json: {} });
    await browser.request(given.redirectTo);
    expect((await poll(id)).status).toBe(200);
  });

  it('of an API is what the person holds, and for a third-party application what it may be granted', async () => {
    const indicator = 'https://books.example/api';
    const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;
    const resource = await post('/api/resources', { name: 'Books', indicator });
    const [read, write, drop] = await Promise.all(
      ['read:books', 'write:books', 'drop:books'].map((name) => post(`/api/resources/${resource.id}/scopes`, { name })),
    );
    const role = await post('/api/roles', { name: 'Books', description: 'Books', scopeIds: [read.id, write.id] });
    await post(`/api/users/${person.id}/roles`, { roleIds: [role.id] });
    const third = await createAsking(world, { isThirdParty: true });
    await post(`/api/applications/${third.id}/user-consent-scopes`, { resourceScopes: [read.id, drop.id] });
    const scope = 'openid profile read:books write:books drop:books';
    for (const [by, names] of [
      [client, ['read:books', 'write:books']],
      [third, ['read:books']],
    ] as const) {
      const id = (await ask({ scope, resource: indicator }, by)).body.auth_req_id;
      await openSignedIn(browser, await link(), person);
      const asked = (await browser.request('/api/interaction/consent', { headers: { 'logto-app-id': by.id } })).body;
      expect(asked.missingResourceScopes).toMatchObject([{ resource: { indicator }, scopes: names.map((name) => ({ name })) }]);
      const { body } = await browser.request('/api/interaction/consent', { json: {}, headers: { 'logto-app-id': by.id } });
      await browser.request(body.redirectTo);
      const tokens = await pollOf(world, by, id, { resource: indicator });
      expect(decodeJwt(tokens.body.access_token)).toMatchObject({ aud: indicator, scope: names.join(' '), sub: person.id });
    }
  });
});

describe('the switch', () => {
  it('is off: an application that did not choose it is refused, and a tenant where none did has no endpoint', async () => {
    const quiet = await createClient(world);
    expect(await ask({}, quiet)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    const discovery = async (address: string) =>
      (await fetch(`${address}/oidc/.well-known/openid-configuration`)).json() as Promise<object>;
    expect(await discovery(world.endpoint)).toMatchObject({
      backchannel_authentication_endpoint: `${world.endpoint}/oidc/backchannel`,
      backchannel_token_delivery_modes_supported: ['poll', 'ping'],
      backchannel_user_code_parameter_supported: false,
      grant_types_supported: expect.arrayContaining(['urn:openid:params:grant-type:ciba']),
    });
    const bare = await discovery(world.adminEndpoint);
    expect(JSON.stringify(bare)).not.toMatch(/backchannel_(?:auth|token|user)|ciba/);
    expect((await fetch(`${world.adminEndpoint}/oidc/backchannel`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404);
  });

  it('needs a client that can keep a secret, and for ping an address to tell', async () => {
    const create = async (type: string, protocolSettings: object) =>
      (await world.api('/api/applications', { method: 'POST', body: { name: 'Asking', type, protocolSettings } })).body;
    const wrong = { code: 'oidc.invalid_client_metadata' };
    const endpoint = 'backchannelClientNotificationEndpoint';
    for (const type of ['SPA', 'Native', 'MachineToMachine']) {
      expect(await create(type, { backchannelTokenDeliveryMode: 'poll' }), type).toMatchObject(wrong);
    }
    expect(await create('Traditional', { backchannelTokenDeliveryMode: 'ping' })).toMatchObject(wrong);
    expect(await create('Traditional', { backchannelTokenDeliveryMode: 'poll', [endpoint]: 'https://a.example' })).toMatchObject(wrong);
    expect(await create('Traditional', { backchannelTokenDeliveryMode: 'ping', [endpoint]: 'http://a.example' })).toMatchObject(wrong);
    expect(await create('Traditional', { backchannelTokenDeliveryMode: 'push' })).toMatchObject({ code: 'guard.invalid_input' });
  });
});
