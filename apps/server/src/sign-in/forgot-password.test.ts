import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, phoneOnly, randomPhone, setUpSignIn, setUpTwilio, type TestPerson } from './test-person.ts';

const [oldPassword, newPassword] = ['a harbour at dusk', 'two ferries by noon'];
let world: TestWorld;
let twilio: TwilioDouble;
let person: TestPerson;
let phone: string;

beforeAll(async () => {
  world = await createTestWorld();
  twilio = await setUpTwilio(world);
  await setUpSignIn(world, {
    signUp: { identifiers: ['phone'], password: true, verify: true },
    signIn: { methods: [{ identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: true }] },
  });
});
afterAll(async () => {
  await twilio.close();
  await world.close();
});
beforeEach(() => {
  person = createPerson(world);
  phone = randomPhone();
  twilio.clear();
});

const makeUser = () => world.api('/api/users', { method: 'POST', body: { primaryPhone: phone, password: oldPassword } });
const tryPassword = (password: string) =>
  person.call('POST', '/api/experience/verification/password', { identifier: { type: 'phone', value: phone }, password });
const sendCode = (interactionEvent: string, value = phone) =>
  person.call('POST', '/api/experience/verification/verification-code', { identifier: { type: 'phone', value }, interactionEvent });

async function proveForReset(): Promise<void> {
  await person.start('ForgotPassword');
  const identifier = { type: 'phone', value: phone };
  const { verificationId } = (await sendCode('ForgotPassword')).body;
  const code = await vi.waitUntil(() => twilio.lastCode(phone));
  expect(
    (await person.call('POST', '/api/experience/verification/verification-code/verify', { identifier, verificationId, code })).status,
  ).toBe(200);
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
}

describe('a forgotten password', () => {
  it('is replaced after a code, and the old one and its sessions are worth nothing', async () => {
    await makeUser();
    await person.start('SignIn');
    const { verificationId } = (await tryPassword(oldPassword)).body;
    await person.call('POST', '/api/experience/identification', { verificationId });
    await person.finish();
    const { db } = await world.scope();
    expect(await db.selectFrom('oidcSessions').select('uid').where('accountId', 'is not', null).execute()).toHaveLength(1);

    person = createPerson(world);
    await proveForReset();
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 422,
      body: { code: 'user.new_password_required_in_profile' },
    });
    expect(await person.call('PUT', '/api/experience/profile/password', { password: oldPassword })).toMatchObject({
      status: 422,
      body: { code: 'user.same_password' },
    });
    expect((await person.call('PUT', '/api/experience/profile/password', { password: 'short' })).body.code).toBe('password.rejected');
    expect((await person.call('PUT', '/api/experience/profile/password', { password: newPassword })).status).toBe(204);
    const submitted = await person.call('POST', '/api/experience/submit');
    expect([submitted.status, submitted.text]).toEqual([200, '']);
    expect(await db.selectFrom('oidcSessions').select('uid').where('accountId', 'is not', null).execute()).toHaveLength(0);

    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 404,
      body: { code: 'session.interaction_not_found' },
    });
    expect((await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn' })).status).toBe(204);
    expect((await tryPassword(oldPassword)).status).toBe(422);
    expect((await tryPassword(newPassword)).status).toBe(200);
  });

  it('is changed by nobody who has not proven the number', async () => {
    await makeUser();
    await person.start('ForgotPassword');
    expect(await person.call('PUT', '/api/experience/profile/password', { password: newPassword })).toMatchObject({
      status: 404,
      body: { code: 'session.identifier_not_found' },
    });
    await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn' });
    expect((await person.call('PUT', '/api/experience/profile/password', { password: newPassword })).body.code).toBe(
      'session.invalid_interaction_type',
    );
  });

  it('cannot be reset by a code that was sent for signing in, nor the other way round', async () => {
    await makeUser();
    await person.start('ForgotPassword');
    let verificationId = await person.proveNumber(phone, 'SignIn', twilio);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).body.code).toBe('session.verification_failed');
    twilio.clear();
    await person.start('SignIn');
    const identifier = { type: 'phone', value: phone };
    ({ verificationId } = (await sendCode('ForgotPassword')).body);
    const code = await vi.waitUntil(() => twilio.lastCode(phone));
    await person.call('POST', '/api/experience/verification/verification-code/verify', { identifier, verificationId, code });
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).body.code).toBe('session.verification_failed');
  });

  it('takes no other fields along', async () => {
    await makeUser();
    await proveForReset();
    expect(await person.call('POST', '/api/experience/profile', { type: 'username', value: 'mallory' })).toMatchObject({
      status: 400,
      body: { code: 'session.not_supported_for_forgot_password' },
    });
    expect((await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'SignIn' })).body.code).toBe(
      'session.not_supported_for_forgot_password',
    );
  });
});

describe('a stranger learns nothing', () => {
  /** The answer without what is new in every answer. */
  const plain = ({ status, body }: { status: number; body: Record<string, unknown> }) => ({
    status,
    body: { ...body, verificationId: typeof body['verificationId'] },
  });

  it('from a code for a password reset: known and unknown numbers answer alike, only the known gets a message', async () => {
    await makeUser();
    const stranger = randomPhone();
    await person.start('ForgotPassword');
    const [known, unknown] = [await sendCode('ForgotPassword'), await sendCode('ForgotPassword', stranger)];
    expect(plain(unknown)).toEqual(plain(known));
    await vi.waitUntil(() => twilio.lastCode(phone));
    expect(twilio.lastCode(stranger)).toBeUndefined();
  });

  it('from the time that takes, however slow the provider is', async () => {
    await makeUser();
    await person.start('ForgotPassword');
    twilio.trouble({ slowMs: 4_500 });
    const before = performance.now();
    expect((await sendCode('ForgotPassword')).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('from a provider that refuses', async () => {
    await makeUser();
    await person.start('ForgotPassword');
    twilio.trouble({ status: 400, code: 21610, message: 'unsubscribed' });
    expect((await sendCode('ForgotPassword')).status).toBe(200);
  });

  it('from the sending limit', async () => {
    await person.start('ForgotPassword');
    for (let message = 1; message <= 10; message += 1) expect((await sendCode('ForgotPassword')).status).toBe(200);
    expect((await sendCode('ForgotPassword')).body.code).toBe('request.message_rate_limited');
    expect(twilio.lastMessage(phone)).toBeUndefined();
  });

  it('from a code to sign in with, where nobody can register', async () => {
    await makeUser();
    const stranger = randomPhone();
    await person.start('SignIn');
    await setUpSignIn(world, { signInMode: 'SignIn' });
    const [known, unknown] = [await sendCode('SignIn'), await sendCode('SignIn', stranger)];
    const asRegistration = await sendCode('Register', stranger);
    await setUpSignIn(world, { signInMode: 'SignInAndRegister' });
    expect(plain(unknown)).toEqual(plain(known));
    expect(asRegistration).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    await vi.waitUntil(() => twilio.lastCode(phone));
    expect(twilio.lastCode(stranger)).toBeUndefined();
  });

  it('from guesses at a code that was never sent', async () => {
    await makeUser();
    const stranger = randomPhone();
    await person.start('ForgotPassword');
    const guess = async (value: string) => {
      const { verificationId } = (await sendCode('ForgotPassword', value)).body;
      const codes = [];
      for (let attempt = 1; attempt <= 11; attempt += 1) {
        const body = { identifier: { type: 'phone', value }, verificationId, code: '12345x' };
        codes.push((await person.call('POST', '/api/experience/verification/verification-code/verify', body)).body.code);
      }
      return codes;
    };
    expect(await guess(stranger)).toEqual(await guess(phone));
  });

  it('but the owner of an undelivered code cannot be anybody: methods that are off identify nobody', async () => {
    await makeUser();
    await person.start('SignIn');
    const verificationId = await person.proveNumber(phone, 'SignIn', twilio);
    await setUpSignIn(world, {
      ...phoneOnly,
      signIn: { methods: [{ identifier: 'phone', password: true, verificationCode: false, isPasswordPrimary: true }] },
      signUp: { identifiers: ['phone'], password: true, verify: true },
    });
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).body.code).toBe(
      'user.sign_in_method_not_enabled',
    );
  });
});
