import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signingKeysPart } from '../features/signing-keys/signing-keys.ts';
import { createLogger } from '../foundation/log/create-logger.ts';
import {
  authorizationUrl,
  createClient,
  createPerson as createUser,
  obtainCode,
  redeem,
  refresh,
  requestToken,
} from '../oidc/test-clients.ts';
import { createPerson, phoneOnly, randomPhone, setUpMail, setUpSignIn, setUpTwilio } from '../sign-in/test-person.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;
let logged = '';
/** What must be nowhere but with its owner, by name. */
const secrets = new Map<string, string>();
/** Whatever was answered to a request that failed. */
const refusals: string[] = [];

beforeAll(async () => {
  world = await createTestWorld({}, createLogger({ level: 'trace', format: 'json', write: (line) => (logged += line) }));
  await tokens();
  await codes();
  await failures();
  await brokenDatabase();
}, 60_000);
afterAll(() => world.close());

const keep = (name: string, value: unknown): void => {
  if (typeof value !== 'string' || value.length < 6) throw new Error(`no ${name}: ${JSON.stringify(value)}`);
  secrets.set(name, value);
};

/** Sign-in by password, tokens of every kind. */
async function tokens(): Promise<void> {
  const client = await createClient(world);
  const person = await createUser(world);
  const grant = await obtainCode(world, { client, person });
  const first = await redeem(world, client, grant);
  const second = await refresh(world, client, first.body.refresh_token);
  keep('client secret', client.secret);
  keep('password', person.password);
  keep('authorization code', grant.code);
  keep('code verifier', grant.pkce.verifier);
  for (const [index, answer] of [first, second].entries()) {
    for (const kind of ['access_token', 'refresh_token', 'id_token']) keep(`${kind} ${index}`, answer.body[kind]);
  }
  for (const [name, { value }] of grant.browser.cookies) if (name.startsWith('_session')) keep(`cookie ${name}`, value);
  keep('management token', await world.managementToken());

  // A sign-in that is still going on while the database is looked at.
  const halfway = new TestBrowser(world.endpoint);
  const link = { one_time_token: 'One0Time0Token0Of0A0Link', setup_token: 'Setup0Token0Of0A0Link' };
  for (const [name, value] of Object.entries(link)) keep(name, value);
  await halfway.request(authorizationUrl(world, client, link));
  await obtainCode(world, { client, person }).then(({ code }) => keep('unused authorization code', code));
  const { body: secret } = await world.api(`/api/applications/${client.id}/secrets`, { method: 'POST', body: { name: 'Second' } });
  keep('second client secret', secret.value);

  const wrong = 'wrong-secret-of-a-client';
  secrets.set('wrong client secret', wrong);
  const answers = [
    await requestToken(world, { ...client, secret: wrong }, { grant_type: 'refresh_token', refresh_token: second.body.refresh_token }),
    await requestToken(world, client, { grant_type: 'authorization_code', code: grant.code, redirect_uri: client.redirectUri }),
    await requestToken(world, client, { grant_type: 'refresh_token', refresh_token: `${second.body.refresh_token}x` }),
    await requestToken(world, client, { grant_type: 'password', username: person.username, password: person.password }),
    await world.api('/api/users', { token: second.body.access_token }),
    await world.api('/api/users', { token: second.body.id_token }),
  ];
  refusals.push(...answers.map(({ body }) => JSON.stringify(body)));
}

/** Codes by both channels, passwords chosen and mistyped, users made by an administrator. */
async function codes(): Promise<void> {
  const [twilio, mail] = [await setUpTwilio(world), await setUpMail(world)];
  keep('Twilio auth token', twilio.authToken);
  keep('mail password', (mail.connectorConfig['auth'] as { pass: string }).pass);
  await setUpSignIn(world, {
    signUp: { identifiers: ['phone'], password: true, verify: true },
    signIn: { methods: (phoneOnly.signIn?.methods ?? []).map((method) => ({ ...method, password: true })) },
  });
  const phone = randomPhone();
  const person = createPerson(world);
  await person.start('Register');
  const verificationId = await person.proveNumber(phone, 'Register', twilio);
  keep('code', twilio.lastCode(phone));
  const chosen = 'Lantern on the seventh pier';
  secrets.set('chosen password', chosen);
  await person.call('POST', '/api/experience/identification', { verificationId });
  await person.call('POST', '/api/experience/profile', { type: 'password', value: chosen });
  await person.call('POST', '/api/experience/identification');
  await person.finish();

  const mistyped = 'lantern on the seventh peer';
  secrets.set('mistyped password', mistyped);
  const back = createPerson(world);
  await back.start('SignIn');
  const identifier = { type: 'phone', value: phone };
  refusals.push((await back.call('POST', '/api/experience/verification/password', { identifier, password: mistyped })).text);
  const sent = await back.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
  keep('second code', twilio.lastCode(phone));
  const guess = { identifier, verificationId: sent.body.verificationId, code: '000000x' };
  refusals.push((await back.call('POST', '/api/experience/verification/verification-code/verify', guess)).text);

  await world.api('/api/verification-codes', { method: 'POST', body: { phone: randomPhone() } });
  const given = 'Given by the harbour master';
  secrets.set('given password', given);
  await world.api('/api/users', { method: 'POST', body: { username: 'given', password: given } });
  await Promise.all([twilio.close(), mail.close()]);
}

/** Requests that fail while they hold secrets: what is said of them must not repeat them. */
async function failures(): Promise<void> {
  const password = 'Never to be repeated 42';
  secrets.set('password of a refused request', password);
  const calls = [
    world.api('/api/users', { method: 'POST', body: { username: 'given', password } }),
    world.api('/api/users', { method: 'POST', body: { username: 7, password } }),
    world.api('/api/users', { method: 'POST', body: { username: 'x', password: { nested: password } } }),
    world.api('/api/users', { method: 'POST', rawBody: `{"username":"x","password":"${password}"` }),
    world.api('/api/users/nobody/password', { method: 'PATCH', body: { password } }),
    world.api('/api/connectors', {
      method: 'POST',
      body: { connectorId: 'simple-mail-transfer-protocol', config: { host: 'x', auth: { user: 'a', pass: password } } },
    }),
    world.api('/api/connectors', {
      method: 'POST',
      body: { connectorId: 'twilio-short-message-service', config: { authToken: password } },
    }),
    world.api(`/api/users?access_token=${encodeURIComponent(password)}&page=abc`),
  ];
  refusals.push(...(await Promise.all(calls)).map(({ body }) => JSON.stringify(body)));
}

/** A request that fails in the database while it is about to store secrets. */
async function brokenDatabase(): Promise<void> {
  const passwordDigest = createHash('sha256').update('Stored by nobody').digest('hex');
  secrets.set('digest that could not be stored', passwordDigest);
  const { root } = world.database;
  await sql`alter table users rename column custom_data to custom_data_away`.execute(root);
  const answer = await world.api('/api/users', {
    method: 'POST',
    body: { username: 'broken', customData: {}, passwordDigest, passwordAlgorithm: 'SHA256' },
  });
  await sql`alter table users rename column custom_data_away to custom_data`.execute(root);
  expect(answer.status).toBe(500);
  refusals.push(JSON.stringify(answer.body));
}

/** Names of the secrets that a text holds, as they are, or in another notation. */
function secretsIn(text: string): string[] {
  const notations = (value: string) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value).toString('hex'),
  ];
  return [...secrets].filter(([, value]) => notations(value).some((notation) => text.includes(notation))).map(([name]) => name);
}

async function everyRow(): Promise<Map<string, string>> {
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // the audit log is written in batches
  const { root } = world.database;
  const { rows } = await sql<{ name: string; isOfTenants: boolean }>`
    select table_name as name, bool_or(column_name = 'tenant_id') as is_of_tenants
    from information_schema.columns where table_schema = current_schema() group by table_name`.execute(root);
  const texts = new Map<string, string>();
  for (const { name, isOfTenants } of rows) {
    // Each tenant's rows through its own handle: on PostgreSQL the tests' second net shows them to no other.
    const handles = isOfTenants ? ['default', 'admin'].map((id) => world.database.forTenant(id)) : [root];
    const found = await Promise.all(
      handles.map((handle) => (handle as unknown as AnyTables).selectFrom(camelCase(name)).selectAll().execute()),
    );
    texts.set(name, JSON.stringify(found));
  }
  return texts;
}

type AnyTables = Kysely<Record<string, Record<string, unknown>>>;
const camelCase = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

it('no secret is in the log, down to its finest level', () => {
  expect(logged).not.toBe('');
  expect(secretsIn(logged)).toEqual([]);
});

it('no secret is in the answer to a request that failed', () => {
  expect(refusals.filter((text) => text.length > 2).length).toBeGreaterThan(12);
  expect(secretsIn(refusals.join('\n'))).toEqual([]);
});

it('no secret is in the database as it is: not in the audit log, nor in what is kept for a sign-in that goes on', async () => {
  const rows = await everyRow();
  expect(rows.get('audit_logs')?.length).toBeGreaterThan(1_000);
  expect(rows.get('oidc_interactions')?.length).toBeGreaterThan(100);
  const found = [...rows].flatMap(([table, text]) => secretsIn(text).map((name) => `${table}: ${name}`));
  expect(found).toEqual([]);

  const { settings } = await world.scope();
  const keys = settings.get(signingKeysPart);
  const everything = [...rows.values()].join('\n');
  for (const { jwk } of keys.token) expect(everything).not.toContain(String(jwk.d));
  for (const key of keys.cookie) expect(everything).not.toContain(key);
});

it('no secret is in the OpenAPI documents, and no answer about a user holds their digest unless it is asked for', async () => {
  for (const path of ['/api/swagger.json', '/api/.well-known/management.openapi.json', '/api/.well-known/experience.openapi.json']) {
    expect(secretsIn(JSON.stringify((await world.api(path, { token: null })).body))).toEqual([]);
  }
  const { body: users } = await world.api('/api/users');
  expect(JSON.stringify(users)).not.toMatch(/\$argon2|passwordDigest/);
});
