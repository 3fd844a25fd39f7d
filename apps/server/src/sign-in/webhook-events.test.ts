import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { hookEvents } from '../features/webhooks/hook-events.ts';
import { sendingLimit } from '../features/verification-codes/queries.ts';
import { createClient, createPerson as createAccount, obtainCode } from '../oidc/test-clients.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let person: TestPerson;

beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
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
  await world.api('/api/hooks', { method: 'POST', body: { events: [...hookEvents], config: { url: 'http://127.0.0.1:1' } } });
}, 60_000);
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(async () => {
  person = createPerson(world);
  await (await world.scope()).db.deleteFrom('hookDeliveries').execute();
});

const told = async () => {
  const rows = await (await world.scope()).db.selectFrom('hookDeliveries').select(['subject', 'body']).orderBy('sequence').execute();
  return rows.map(({ subject, body }) => ({ subject, ...JSON.parse(body) }));
};

async function prove(value: string, interactionEvent: string): Promise<string> {
  const identifier = { type: 'email', value };
  mail.clear();
  const { body } = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent });
  // Who has forgotten a password hears nothing of the sending, and may be faster than it.
  const guess = { identifier, verificationId: body.verificationId, code: await vi.waitUntil(() => mail.lastCode(value)) };
  expect((await person.call('POST', '/api/experience/verification/verification-code/verify', guess)).status).toBe(200);
  return body.verificationId;
}

async function register(email: string): Promise<void> {
  await person.start('Register');
  const verificationId = await prove(email, 'Register');
  await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' });
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
}

const demo = { id: 'demo-app' };

it('a registration is told as User.Created with the account, and as PostRegister when it is finished', async () => {
  await register('ann@example.com');
  await person.finish();
  const events = await told();
  expect(events.map(({ event }) => event)).toEqual(['User.Created', 'PostRegister']);
  const [created, registered] = events;
  expect(created).toMatchObject({ path: '/api/experience/identification', data: { primaryEmail: 'ann@example.com', hasPassword: true } });
  expect(registered).toMatchObject({
    subject: `User:${created.data.id}`,
    hookId: expect.any(String),
    interactionEvent: 'Register',
    createdAt: expect.stringMatching(/Z$/),
    sessionId: expect.any(String),
    userIp: '127.0.0.1',
    userId: created.data.id,
    user: { id: created.data.id, primaryEmail: 'ann@example.com' },
    application: demo,
  });
  expect(JSON.stringify(events)).not.toMatch(/argon2|harbour/);
});

it('a sign-in is told as PostSignIn with the application', async () => {
  await register('beth@example.com');
  await (await world.scope()).db.deleteFrom('hookDeliveries').execute();
  person = createPerson(world);
  await person.start('SignIn');
  const verificationId = await prove('beth@example.com', 'SignIn');
  await person.call('POST', '/api/experience/identification', { verificationId });
  expect((await person.finish()).get('code')).not.toBeNull();
  expect(await told()).toMatchObject([{ event: 'PostSignIn', interactionEvent: 'SignIn', user: { primaryEmail: 'beth@example.com' } }]);
});

it('a new password is told as User.Data.Updated and PostResetPassword', async () => {
  await register('cleo@example.com');
  await (await world.scope()).db.deleteFrom('hookDeliveries').execute();
  person = createPerson(world);
  await person.start('ForgotPassword');
  const verificationId = await prove('cleo@example.com', 'ForgotPassword');
  await person.call('POST', '/api/experience/identification', { verificationId });
  expect((await person.call('PUT', '/api/experience/profile/password', { password: 'a lantern in the fog' })).status).toBe(204);
  expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
  expect((await told()).map(({ event }) => event)).toEqual(['User.Data.Updated', 'PostResetPassword']);
});

it('the failure that locks an identifier is told once, whether or not it is somebody’s', async () => {
  await person.start('SignIn');
  const identifier = { type: 'email', value: 'nobody@example.com' };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await person.call('POST', '/api/experience/verification/password', { identifier, password: 'wrong' });
  }
  expect(await told()).toMatchObject([
    {
      event: 'Identifier.Lockout',
      data: { identifier: 'nobody@example.com', action: 'Password', lockedUntil: expect.any(String) },
      ip: '127.0.0.1',
    },
  ]);
});

it('wrong codes lock too, and are told', async () => {
  await register('dora@example.com');
  await (await world.scope()).db.deleteFrom('hookDeliveries').execute();
  person = createPerson(world);
  await person.start('SignIn');
  const identifier = { type: 'email', value: 'dora@example.com' };
  const { body } = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
  const wrong = mail.lastCode('dora@example.com') === '000000' ? '000001' : '000000';
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await person.call('POST', '/api/experience/verification/verification-code/verify', {
      identifier,
      verificationId: body.verificationId,
      code: wrong,
    });
  }
  expect(await told()).toMatchObject([{ event: 'Identifier.Lockout', data: { action: 'VerificationCode' } }]);
});

it('a message beyond the limit is told', async () => {
  await person.start('Register');
  const identifier = { type: 'email', value: 'flood@example.com' };
  for (let message = 0; message <= sendingLimit.messages; message += 1) {
    await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'Register' });
  }
  expect(await told()).toMatchObject([
    { event: 'Message.RateLimited', data: { recipient: { type: 'email', value: 'flood@example.com' }, limit: 10 } },
  ]);
});

it('grants beyond an application’s limit are told', async () => {
  const limited = await createClient(world, { custom: { maxAllowedGrants: 1 } });
  const account = await createAccount(world);
  for (let device = 0; device < 2; device += 1) await obtainCode(world, { client: limited, person: account });
  expect((await told()).filter(({ event }) => event === 'Grant.LimitExceeded')).toMatchObject([
    { data: { userId: account.id, applicationId: limited.id, maxAllowedGrants: 1, revokedGrants: 1 } },
  ]);
});
