import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SmtpDouble } from '../../../tests/doubles/smtp.ts';
import { sendingLimit } from './features/verification-codes/queries.ts';
import { hookEvents, interactionHookEvents, type HookEvent } from './features/webhooks/hook-events.ts';
import { createReceiver, type Receiver } from './features/webhooks/test-receiver.ts';
import { createClient, createPerson as createAccount, obtainCode } from './oidc/test-clients.ts';
import { createAuthenticator } from './sign-in/second-factor/test-authenticator.ts';
import { createPerson, setUpMail, setUpSignIn } from './sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from './test-world.ts';

// Each of the 31 events of the contract, caused by what causes it and read where a customer reads it.

let world: TestWorld;
let mail: SmtpDouble;
let receiver: Receiver;
/** What the operations below work on. */
const made = { user: '', device: '', resource: '', scope: '', role: '', organization: '', organizationRole: '', organizationScope: '' };

beforeAll(async () => {
  world = await createTestWorld({ TRUST_PROXY_HEADER: '1' });
  mail = await setUpMail(world);
  receiver = await createReceiver();
  await setUpSignIn(world, {
    signUp: { identifiers: ['email'], password: true, verify: true },
    signIn: {
      methods: [
        { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true },
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      ],
    },
    forgotPasswordMethods: ['EmailVerificationCode'],
    sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 },
  });
  made.resource = await create('/api/resources', { name: 'Books', indicator: 'https://books.example.com' });
  await world.api('/api/hooks', { method: 'POST', body: { events: [...hookEvents], config: { url: receiver.url } } });
}, 60_000);
afterAll(async () => {
  await world.close();
  await receiver.close();
  await mail.close();
});
beforeEach(() => receiver.reset());

async function call(method: string, path: string, body?: unknown) {
  const answer = await world.api(path, { method, ...(body !== undefined && { body }) });
  expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}
const create = async (path: string, body: unknown): Promise<string> => (await call('POST', path, body)).id;

const password = 'a harbour at dusk 7';
let people = 0;

/** Registers, or asks for a new password, with a code that comes by mail. */
async function comeByMail(event: 'Register' | 'ForgotPassword', email: string) {
  const person = createPerson(world);
  const identifier = { type: 'email', value: email };
  await person.start(event);
  mail.clear();
  const { body } = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: event });
  const code = await vi.waitUntil(() => mail.lastCode(email));
  const proof = { identifier, verificationId: body.verificationId, code };
  expect((await person.call('POST', '/api/experience/verification/verification-code/verify', proof)).status).toBe(200);
  if (event === 'Register') await person.call('POST', '/api/experience/profile', { type: 'password', value: password });
  const identified = await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId });
  expect(identified.status).toBeLessThan(300);
  return person;
}

const from = (country: string) => ({ 'x-logto-cf-country': country });

async function comeByPassword(username: string, person = createPerson(world)) {
  await person.start('SignIn', { prompt: 'login' });
  const identifier = { type: 'username', value: username };
  const { body } = await person.call('POST', '/api/experience/verification/password', { identifier, password });
  expect((await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
  return person;
}

/** Signs in at home, then from far away with the second factor, and trusts the browser. */
async function signInFromFarAway(): Promise<void> {
  await setUpSignIn(world, {
    mfa: { policy: 'PromptAtSignInAndSignUpMandatory', factors: ['Totp'] },
    adaptiveMfa: { enabled: true },
    trustedDevice: { enabled: true },
  });
  const username = `traveller${(people += 1)}`;
  made.user = await create('/api/users', { username, password, primaryEmail: `${username}@example.com` });
  const { secret } = await call('POST', `/api/users/${made.user}/mfa-verifications`, { type: 'Totp' });
  const app = createAuthenticator(world, secret);
  const person = await comeByPassword(username);
  const submit = (country: string) => person.call('POST', '/api/experience/submit', undefined, from(country));
  const prove = async () => person.call('POST', '/api/experience/verification/totp/verify', { code: await app.nextCode() });
  expect((await submit('TH')).status).toBe(200);
  await comeByPassword(username, person);
  expect(await submit('BR')).toMatchObject({ status: 403 });
  expect((await prove()).status).toBe(200);
  expect((await person.call('POST', '/api/experience/profile/mfa/trusted-device')).status).toBe(204);
  expect((await submit('BR')).status).toBe(200);
  made.device = (await call('GET', `/api/users/${made.user}/trusted-devices`))[0].id;
  await setUpSignIn(world, { mfa: { policy: 'NoPrompt', factors: [] }, adaptiveMfa: { enabled: false } });
}

const operations: Readonly<Record<HookEvent, () => Promise<unknown>>> = {
  async PostRegister() {
    await (await comeByMail('Register', 'ann@example.com')).finish();
  },
  async PostSignIn() {
    await create('/api/users', { username: 'beth', password, primaryEmail: 'beth@example.com' });
    await (await comeByPassword('beth')).finish();
  },
  PostSignInAdaptiveMfaTriggered: signInFromFarAway,
  async PostResetPassword() {
    const person = await comeByMail('ForgotPassword', 'ann@example.com');
    expect((await person.call('PUT', '/api/experience/profile/password', { password: 'a lantern in the fog' })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
  },
  'User.Created': async () => (made.user = await create('/api/users', { username: 'cleo' })),
  'User.Data.Updated': () => call('PATCH', `/api/users/${made.user}`, { name: 'Cleo' }),
  'User.SuspensionStatus.Updated': () => call('PATCH', `/api/users/${made.user}/is-suspended`, { isSuspended: true }),
  'User.Deleted': () => call('DELETE', `/api/users/${made.user}`),
  'TrustedDevice.Created': signInFromFarAway,
  'TrustedDevice.Deleted': () => call('DELETE', `/api/users/${made.user}/trusted-devices/${made.device}`),
  'Scope.Created': async () => (made.scope = await create(`/api/resources/${made.resource}/scopes`, { name: 'read' })),
  'Scope.Data.Updated': () => call('PATCH', `/api/resources/${made.resource}/scopes/${made.scope}`, { description: 'Read' }),
  'Role.Created': async () => (made.role = await create('/api/roles', { name: 'editor', description: '-' })),
  'Role.Data.Updated': () => call('PATCH', `/api/roles/${made.role}`, { description: 'Edits' }),
  'Role.Scopes.Updated': () => call('POST', `/api/roles/${made.role}/scopes`, { scopeIds: [made.scope] }),
  'Role.Deleted': () => call('DELETE', `/api/roles/${made.role}`),
  'Scope.Deleted': () => call('DELETE', `/api/resources/${made.resource}/scopes/${made.scope}`),
  'Organization.Created': async () => (made.organization = await create('/api/organizations', { name: 'Acme' })),
  'Organization.Data.Updated': () => call('PATCH', `/api/organizations/${made.organization}`, { name: 'Acme 2' }),
  'Organization.Membership.Updated': async () =>
    call('POST', `/api/organizations/${made.organization}/users`, { userIds: [await create('/api/users', { username: 'member' })] }),
  'Organization.Deleted': () => call('DELETE', `/api/organizations/${made.organization}`),
  'OrganizationScope.Created': async () => (made.organizationScope = await create('/api/organization-scopes', { name: 'invite' })),
  'OrganizationScope.Data.Updated': () => call('PATCH', `/api/organization-scopes/${made.organizationScope}`, { description: 'x' }),
  'OrganizationRole.Created': async () => (made.organizationRole = await create('/api/organization-roles', { name: 'owner' })),
  'OrganizationRole.Data.Updated': () => call('PATCH', `/api/organization-roles/${made.organizationRole}`, { description: 'x' }),
  'OrganizationRole.Scopes.Updated': () =>
    call('POST', `/api/organization-roles/${made.organizationRole}/scopes`, { organizationScopeIds: [made.organizationScope] }),
  'OrganizationRole.Deleted': () => call('DELETE', `/api/organization-roles/${made.organizationRole}`),
  'OrganizationScope.Deleted': () => call('DELETE', `/api/organization-scopes/${made.organizationScope}`),
  async 'Identifier.Lockout'() {
    const person = createPerson(world);
    await person.start('SignIn');
    const guess = { identifier: { type: 'username', value: 'nobody' }, password: 'wrong' };
    for (let attempt = 0; attempt < 3; attempt += 1) await person.call('POST', '/api/experience/verification/password', guess);
  },
  async 'Message.RateLimited'() {
    const person = createPerson(world);
    await person.start('Register');
    const message = { identifier: { type: 'email', value: 'flood@example.com' }, interactionEvent: 'Register' };
    for (let sent = 0; sent <= sendingLimit.messages; sent += 1)
      await person.call('POST', '/api/experience/verification/verification-code', message);
  },
  async 'Grant.LimitExceeded'() {
    const client = await createClient(world, { custom: { maxAllowedGrants: 1 } });
    const person = await createAccount(world);
    for (let device = 0; device < 2; device += 1) await obtainCode(world, { client, person });
  },
};

/** What each payload holds beside `hookId`, `event` and `createdAt`. */
const membersOf = {
  interaction: ['application', 'interactionEvent', 'sessionId', 'user', 'userAgent', 'userId', 'userIp'],
  /** Caused by a call of the Management API. */
  management: ['data', 'ip', 'matchedRoute', 'method', 'params', 'path', 'status', 'userAgent'],
  /** Caused by somebody at the hosted pages or the protocol's endpoints, whose answer may not be known yet. */
  person: ['data'],
};
const byPeople: readonly string[] = ['TrustedDevice.Created', 'Identifier.Lockout', 'Message.RateLimited', 'Grant.LimitExceeded'];

describe('webhooks are told of', () => {
  it.each(Object.entries(operations))('%s', async (event, operation) => {
    await operation();
    await world.server.courier.deliverDue('default');
    const told = receiver.requests.map(({ text }) => JSON.parse(text)).filter((payload) => payload.event === event);
    expect(told).toHaveLength(1);
    const { hookId, createdAt, event: _event, ...payload } = told[0];
    expect(hookId).toEqual(expect.any(String));
    expect(createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const members = Object.keys(payload).toSorted();
    if (byPeople.includes(event)) expect(members).toEqual(expect.arrayContaining(membersOf.person));
    else expect(members).toEqual(interactionHookEvents.some((name) => name === event) ? membersOf.interaction : membersOf.management);
    expect(JSON.stringify(payload)).not.toMatch(/argon2|harbour|lantern/);
  });

  it('31 events, each of them above', () => {
    expect(Object.keys(operations).toSorted()).toEqual([...hookEvents].toSorted());
    expect(hookEvents).toHaveLength(31);
  });
});
