import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, phoneOnly, randomPhone, setUpSignIn, setUpTwilio, type TestPerson } from './test-person.ts';

const minute = 60_000;
const phoneMethods = phoneOnly.signIn?.methods ?? [];
let world: TestWorld;
let twilio: TwilioDouble;
let person: TestPerson;
let phone: string;

beforeAll(async () => {
  world = await createTestWorld();
  twilio = await setUpTwilio(world);
  await setUpSignIn(world, phoneOnly);
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

const sendCode = (value = phone, interactionEvent = 'SignIn') =>
  person.call('POST', '/api/experience/verification/verification-code', { identifier: { type: 'phone', value }, interactionEvent });
const giveCode = (verificationId: string, code: string | undefined, value = phone) =>
  person.call('POST', '/api/experience/verification/verification-code/verify', {
    identifier: { type: 'phone', value },
    verificationId,
    code,
  });
const wrong = (code: string | undefined): string => (code === '000000' ? '000001' : '000000');

async function register(): Promise<void> {
  await person.start('Register');
  const verificationId = await person.proveNumber(phone, 'Register', twilio);
  expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
  await person.finish();
}

describe('a phone number and a code', () => {
  it('make an account, and open it again', async () => {
    await register();
    const user = await world.api(`/api/users?search.primaryPhone=${phone}`);
    expect(user.body).toMatchObject([{ primaryPhone: phone, applicationId: 'demo-app', lastSignInAt: expect.any(Number) }]);

    person = createPerson(world);
    await person.start('SignIn');
    const verificationId = await person.proveNumber(phone, 'SignIn', twilio);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
    const answer = await person.finish();
    expect(answer.get('code')).toBeTruthy();
    expect(answer.get('state')).toBe('state-of-the-application');
    expect(answer.get('iss')).toBe(`${world.endpoint}/oidc`);
  });

  it('take no more SQL than the budget, from the authorization request to the resumed one', async () => {
    await register();
    person = createPerson(world);
    const statements = await world.statementsOf(async () => {
      await person.start('SignIn');
      const verificationId = await person.proveNumber(phone, 'SignIn', twilio);
      await person.call('POST', '/api/experience/identification', { verificationId });
      await person.finish();
    });
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(21); // 26 with the five of the token request
  });

  it('lead from signing in to registering with the same proof, and back', async () => {
    await person.start('SignIn');
    let verificationId = await person.proveNumber(phone, 'SignIn', twilio);
    const unknown = await person.call('POST', '/api/experience/identification', { verificationId });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'user.user_not_exist', data: { identifier: phone } } });
    expect((await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
    await person.finish();

    person = createPerson(world);
    await person.start('Register');
    verificationId = await person.proveNumber(phone, 'Register', twilio);
    const taken = await person.call('POST', '/api/experience/identification', { verificationId });
    expect(taken).toMatchObject({ status: 422, body: { code: 'user.phone_already_in_use' } });
    expect((await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'SignIn' })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
    await person.finish();
  });

  it('make one account of a number however often it is registered at once', async () => {
    const proven: { someone: TestPerson; verificationId: string }[] = [];
    for (let index = 0; index < 5; index += 1) {
      const someone = createPerson(world);
      await someone.start('Register');
      proven.push({ someone, verificationId: await someone.proveNumber(phone, 'Register', twilio) });
    }
    const answers = await Promise.all(
      proven.map(({ someone, verificationId }) => someone.call('POST', '/api/experience/identification', { verificationId })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body?.code === 'user.phone_already_in_use')).toHaveLength(4);
  });
});

describe('a code', () => {
  beforeEach(() => person.start('SignIn'));

  it('is six digits, sent to the number that was given', async () => {
    expect((await sendCode()).status).toBe(200);
    expect(twilio.lastMessage(phone)?.body).toMatch(/^Your code is \d{6}$/);
  });

  it('is refused when wrong, and still works after that', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    expect(await giveCode(verificationId, wrong(code))).toMatchObject({ status: 400, body: { code: 'verification_code.code_mismatch' } });
    expect((await giveCode(verificationId, code)).status).toBe(200);
  });

  it('proves nothing before it was given', async () => {
    const { verificationId } = (await sendCode()).body;
    const answer = await person.call('POST', '/api/experience/identification', { verificationId });
    expect(answer).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
  });

  it('works once', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    expect((await giveCode(verificationId, code)).status).toBe(200);
    expect(await giveCode(verificationId, code)).toMatchObject({ status: 400, body: { code: 'verification_code.not_found' } });
  });

  it('works once of fifty times at once', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    const answers = await Promise.all(Array.from({ length: 50 }, () => giveCode(verificationId, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is not looked at once its number is locked, and a password neither', async () => {
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 2, lockoutDuration: 60 } });
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    const answers = [
      await giveCode(verificationId, wrong(code)),
      await giveCode(verificationId, wrong(code)),
      await giveCode(verificationId, code),
    ];
    const blocked = 'session.verification_blocked_too_many_attempts';
    expect(answers.map(({ body }) => body.code)).toEqual(['verification_code.code_mismatch', blocked, blocked]);
    const password = { identifier: { type: 'phone', value: phone }, password: 'a guess' };
    expect((await person.call('POST', '/api/experience/verification/password', password)).body.code).toBe(blocked);
    await setUpSignIn(world, { sentinelPolicy: {} });
  });

  it('dies with the eleventh try, were it the right one', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await giveCode(verificationId, wrong(code))).body.code).toBe('verification_code.code_mismatch');
    }
    expect(await giveCode(verificationId, code)).toMatchObject({ status: 400, body: { code: 'verification_code.exceed_max_try' } });
  });

  it('is looked at ten times of two hundred guesses at once', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    const answers = await Promise.all(Array.from({ length: 200 }, () => giveCode(verificationId, wrong(code))));
    expect(answers.filter(({ body }) => body?.code === 'verification_code.code_mismatch')).toHaveLength(10);
    expect((await giveCode(verificationId, code)).status).toBe(400);
  });

  it('expires when the policy says', async () => {
    await setUpSignIn(world, { verificationCodePolicy: { expirationDuration: 120, maxRetryAttempts: 2 } });
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    world.advance(2 * minute + 1);
    expect(await giveCode(verificationId, code)).toMatchObject({ status: 400, body: { code: 'verification_code.expired' } });
    await setUpSignIn(world, { verificationCodePolicy: {} });
  });

  it('is replaced by a newer one', async () => {
    const first = (await sendCode()).body.verificationId;
    const firstCode = twilio.lastCode(phone);
    const second = (await sendCode()).body.verificationId;
    expect(await giveCode(first, firstCode)).toMatchObject({ status: 404, body: { code: 'session.verification_session_not_found' } });
    expect((await giveCode(second, twilio.lastCode(phone))).status).toBe(200);
  });

  it('belongs to its number and to its interaction', async () => {
    const { verificationId } = (await sendCode()).body;
    const code = twilio.lastCode(phone);
    expect(await giveCode(verificationId, code, randomPhone())).toMatchObject({
      status: 400,
      body: { code: 'verification_code.phone_mismatch' },
    });
    const asEmail = { identifier: { type: 'email', value: 'ann@example.com' }, verificationId, code };
    expect((await person.call('POST', '/api/experience/verification/verification-code/verify', asEmail)).body.code).toBe(
      'session.verification_session_not_found',
    );
    person = createPerson(world);
    await person.start('SignIn');
    expect(await giveCode(verificationId, code)).toMatchObject({ status: 404, body: { code: 'session.verification_session_not_found' } });
  });
});

describe('sending codes', () => {
  beforeEach(() => person.start('SignIn'));

  it('stops at ten messages to one number in ten minutes, over all interactions and APIs', async () => {
    for (let message = 1; message <= 9; message += 1) expect((await sendCode()).status).toBe(200);
    expect((await world.api('/api/verification-codes', { method: 'POST', body: { phone } })).status).toBe(204);
    person = createPerson(world);
    await person.start('SignIn');
    expect(await sendCode()).toMatchObject({ status: 429, body: { code: 'request.message_rate_limited' } });
    expect((await world.api('/api/verification-codes', { method: 'POST', body: { phone } })).status).toBe(429);
    expect(twilio.messages).toHaveLength(10);
    expect((await sendCode(randomPhone())).status).toBe(200);
    world.advance(10 * minute);
    expect((await sendCode()).status).toBe(200);
  });

  it('lets exactly ten of thirty requests at once through', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => sendCode()));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(twilio.messages).toHaveLength(10);
  });

  it('keeps the last code alive when a further one is refused', async () => {
    let verificationId = '';
    for (let message = 1; message <= 10; message += 1) ({ verificationId } = (await sendCode()).body);
    expect((await sendCode()).status).toBe(429);
    expect((await giveCode(verificationId, twilio.lastCode(phone))).status).toBe(200);
  });

  it.each([
    ['0812345678', 422, 'user.invalid_phone'],
    ['1'.repeat(40), 422, 'user.invalid_phone'],
    ['66 812345678', 400, 'guard.invalid_input'],
    ['66812x45678', 400, 'guard.invalid_input'],
    ['', 400, 'guard.invalid_input'],
    ['668123\u0000', 400, 'guard.invalid_input'],
  ])('refuses %j', async (value, status, code) => {
    expect(await sendCode(value)).toMatchObject({ status, body: { code } });
    expect(twilio.requestCount).toBe(0);
  });

  it('tells the person that the provider fails, and only that', async () => {
    twilio.trouble({ status: 400, code: 99_999, message: `nobody has ${phone}` });
    const answer = await sendCode();
    expect(answer).toMatchObject({ status: 400, body: { code: 'connector.general' } });
    expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${phone}|${twilio.authToken}`));
  });

  it('answers 501 where nothing can send', async () => {
    const answer = await person.call('POST', '/api/experience/verification/verification-code', {
      identifier: { type: 'email', value: 'ann@example.com' },
      interactionEvent: 'SignIn',
    });
    expect(answer).toMatchObject({ status: 501, body: { code: 'connector.not_found' } });
  });
});

describe('missing profile fields', () => {
  it('are asked for before the account is made, and what was given is kept', async () => {
    await setUpSignIn(world, {
      signUp: { identifiers: ['phone'], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'username' }] },
      signIn: { methods: [...phoneMethods, { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    });
    await person.start('Register');
    const verificationId = await person.proveNumber(phone, 'Register', twilio);
    const missing = await person.call('POST', '/api/experience/identification', { verificationId });
    expect(missing).toMatchObject({
      status: 422,
      body: { code: 'user.missing_profile', data: { missingProfile: ['username', 'password'] } },
    });
    expect((await person.call('POST', '/api/experience/profile', { type: 'username', value: `ann_${phone}` })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification')).body.data).toEqual({ missingProfile: ['password'] });
    const weak = await person.call('POST', '/api/experience/profile', { type: 'password', value: 'abc' });
    expect(weak).toMatchObject({ status: 422, body: { code: 'password.rejected', data: [{ code: 'password_rejected.too_short' }] } });
    expect((await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification')).status).toBe(201);
    await person.finish();
    await setUpSignIn(world, phoneOnly);
    const users = await world.api(`/api/users?search.primaryPhone=${phone}`);
    expect(users.body).toMatchObject([{ primaryPhone: phone, username: `ann_${phone}`, hasPassword: true }]);
  });

  it('are asked for at the next sign-in when sign-up has come to demand more', async () => {
    await register();
    await setUpSignIn(world, { signUp: { identifiers: ['phone'], password: true, verify: true } });
    person = createPerson(world);
    await person.start('SignIn');
    const verificationId = await person.proveNumber(phone, 'SignIn', twilio);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 422,
      body: { data: { missingProfile: ['password'] } },
    });
    expect(await person.call('POST', '/api/experience/profile', { type: 'phone', verificationId })).toMatchObject({
      status: 422,
      body: { code: 'user.phone_exists_in_profile' },
    });
    expect((await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' })).status).toBe(204);
    await person.finish();
    await setUpSignIn(world, phoneOnly);
    expect((await world.api(`/api/users?search.primaryPhone=${phone}`)).body).toMatchObject([{ hasPassword: true }]);
  });
});
