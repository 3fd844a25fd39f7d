import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let person: TestPerson;

beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
  await setUpSignIn(world, {
    signUp: { identifiers: ['email'], password: false, verify: true },
    signIn: { methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }] },
    emailBlocklistPolicy: { blockDisposableAddresses: true, blockSubaddressing: true, customBlocklist: ['@spam.example'] },
  });
});
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(() => {
  person = createPerson(world);
});

const send = (value: string, interactionEvent: string) =>
  person.call('POST', '/api/experience/verification/verification-code', { identifier: { type: 'email', value }, interactionEvent });

async function prove(value: string): Promise<string> {
  const { verificationId } = (await send(value, 'SignIn')).body;
  const guess = { identifier: { type: 'email', value }, verificationId, code: mail.lastCode(value) };
  expect((await person.call('POST', '/api/experience/verification/verification-code/verify', guess)).status).toBe(200);
  return verificationId;
}

const blocked = { status: 422, body: { code: 'session.email_blocklist.email_not_allowed' } };

it('an address that is not wanted gets no code to register with', async () => {
  await person.start('Register');
  expect(await send('ann@spam.example', 'Register')).toMatchObject(blocked);
  expect(await send('ann@mailinator.com', 'Register')).toMatchObject(blocked);
  expect(await send('ann+shop@example.com', 'Register')).toMatchObject({
    status: 422,
    body: { code: 'session.email_blocklist.email_subaddressing_not_allowed' },
  });
  expect(mail.mails).toHaveLength(0);
});

it('one that was proven for signing in makes no account either', async () => {
  await person.start('SignIn');
  const verificationId = await prove('bob@spam.example');
  await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' });
  expect(await person.call('POST', '/api/experience/identification', { verificationId })).toMatchObject(blocked);
});

it('an account that has such an address already signs in', async () => {
  await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'carol@spam.example' } });
  await person.start('SignIn');
  const verificationId = await prove('carol@spam.example');
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
});

it('a one-time token lets its address in: an administrator made it', async () => {
  const email = 'dave@spam.example';
  const { token } = (await world.api('/api/one-time-tokens', { method: 'POST', body: { email } })).body;
  await person.start('Register');
  const use = { identifier: { type: 'email', value: email }, token };
  const { verificationId } = (await person.call('POST', '/api/experience/verification/one-time-token/verify', use)).body;
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
});

it('an account that lacks an address does not get one that is not wanted', async () => {
  await world.api('/api/users', { method: 'POST', body: { username: 'erin', password: 'a harbour at dusk 7' } });
  await setUpSignIn(world, {
    signIn: {
      methods: [
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
        { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false },
      ],
    },
  });
  await person.start('SignIn');
  const password = { identifier: { type: 'username', value: 'erin' }, password: 'a harbour at dusk 7' };
  const { verificationId } = (await person.call('POST', '/api/experience/verification/password', password)).body;
  await person.call('POST', '/api/experience/identification', { verificationId });
  const proof = await prove('erin@spam.example');
  expect(await person.call('POST', '/api/experience/profile', { type: 'email', verificationId: proof })).toMatchObject(blocked);
});
