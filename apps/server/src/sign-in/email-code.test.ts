import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import type { TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, randomPhone, setUpMail, setUpSignIn, setUpTwilio, type TestPerson } from './test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let twilio: TwilioDouble;
let person: TestPerson;
let email: string;
let count = 0;

const method = (identifier: 'email' | 'phone') => ({ identifier, password: false, verificationCode: true, isPasswordPrimary: false });

beforeAll(async () => {
  world = await createTestWorld();
  twilio = await setUpTwilio(world);
  mail = await setUpMail(world);
});
afterAll(async () => {
  await Promise.all([mail.close(), twilio.close()]);
  await world.close();
});
beforeEach(() => {
  person = createPerson(world);
  email = `Ann.${(count += 1)}@example.com`;
});

async function proveMail(value: string, interactionEvent: string): Promise<string> {
  const identifier = { type: 'email', value };
  const sent = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent });
  expect(sent.status).toBe(200);
  const { verificationId } = sent.body;
  const verify = { identifier, verificationId, code: mail.lastCode(value) };
  expect((await person.call('POST', '/api/experience/verification/verification-code/verify', verify)).status).toBe(200);
  return verificationId;
}

describe('an e-mail address and a code', () => {
  beforeAll(() =>
    setUpSignIn(world, { signUp: { identifiers: ['email'], password: false, verify: true }, signIn: { methods: [method('email')] } }),
  );

  it('make an account, and open it again however the address is written', async () => {
    await person.start('Register');
    const registration = await proveMail(email, 'Register');
    expect((await person.call('POST', '/api/experience/identification', { verificationId: registration })).status).toBe(201);
    await person.finish();

    person = createPerson(world);
    await person.start('SignIn');
    const verificationId = await proveMail(email.toLowerCase(), 'SignIn');
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(204);
    expect((await person.finish()).get('code')).toBeTruthy();
  });

  it('go together: the code of one address is none of another', async () => {
    await person.start('SignIn');
    const identifier = { type: 'email', value: email };
    const sent = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
    const answer = await person.call('POST', '/api/experience/verification/verification-code/verify', {
      identifier: { type: 'email', value: 'bob@example.com' },
      verificationId: sent.body.verificationId,
      code: mail.lastCode(email),
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'verification_code.email_mismatch' } });
  });

  it('count spellings of an address as one recipient', async () => {
    await person.start('Register');
    const send = (value: string) =>
      person.call('POST', '/api/experience/verification/verification-code', {
        identifier: { type: 'email', value },
        interactionEvent: 'Register',
      });
    for (let message = 1; message <= 10; message += 1) expect((await send(message % 2 ? email : email.toLowerCase())).status).toBe(200);
    expect((await send(email.toUpperCase())).status).toBe(429);
  });

  it.each(['ann', 'ann@example', 'an n@example.com', `${'a'.repeat(250)}@example.com`, 'ann@example.com\u0000'])(
    'refuse %j',
    async (value) => {
      await person.start('Register');
      const answer = await person.call('POST', '/api/experience/verification/verification-code', {
        identifier: { type: 'email', value },
        interactionEvent: 'Register',
      });
      expect(answer).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );
});

describe('an e-mail address or a phone number', () => {
  beforeAll(() =>
    setUpSignIn(world, {
      signUp: { identifiers: ['email', 'phone'], password: false, verify: true },
      signIn: { methods: [method('email'), method('phone')] },
    }),
  );

  it('are each enough', async () => {
    await person.start('Register');
    const verificationId = await person.proveNumber(randomPhone(), 'Register', twilio);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
    await person.finish();

    person = createPerson(world);
    await person.start('Register');
    expect(
      (await person.call('POST', '/api/experience/identification', { verificationId: await proveMail(email, 'Register') })).status,
    ).toBe(201);
    await person.finish();
  });
});

describe('a phone number, and an e-mail address beside it', () => {
  beforeAll(() =>
    setUpSignIn(world, {
      signUp: { identifiers: ['phone'], password: false, verify: true, secondaryIdentifiers: [{ identifier: 'email', verify: true }] },
      signIn: { methods: [method('phone'), method('email')] },
    }),
  );

  it('are both proven before the account is made', async () => {
    const phone = randomPhone();
    await person.start('Register');
    const verificationId = await person.proveNumber(phone, 'Register', twilio);
    const missing = await person.call('POST', '/api/experience/identification', { verificationId });
    expect(missing).toMatchObject({ status: 422, body: { code: 'user.missing_profile', data: { missingProfile: ['email'] } } });

    const identifier = { type: 'email', value: email };
    const unproven = (
      await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'Register' })
    ).body.verificationId;
    expect(await person.call('POST', '/api/experience/profile', { type: 'email', verificationId: unproven })).toMatchObject({
      status: 400,
      body: { code: 'session.verification_failed' },
    });
    expect((await person.call('POST', '/api/experience/profile', { type: 'email', verificationId })).body.code).toBe(
      'session.verification_session_not_found',
    );
    const proven = await proveMail(email, 'Register');
    expect((await person.call('POST', '/api/experience/profile', { type: 'email', verificationId: proven })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification', { verificationId })).status).toBe(201);
    await person.finish();
    expect((await world.api(`/api/users?search.primaryPhone=${phone}`)).body).toMatchObject([{ primaryPhone: phone, primaryEmail: email }]);
  });

  it('cannot be taken from somebody else', async () => {
    await world.api('/api/users', { method: 'POST', body: { primaryEmail: email } });
    await person.start('Register');
    await person.proveNumber(randomPhone(), 'Register', twilio);
    const proven = await proveMail(email, 'Register');
    expect(await person.call('POST', '/api/experience/profile', { type: 'email', verificationId: proven })).toMatchObject({
      status: 422,
      body: { code: 'user.email_already_in_use' },
    });
  });

  it('are asked of an account from before, whose person proves the address while signing in', async () => {
    const phone = randomPhone();
    await world.api('/api/users', { method: 'POST', body: { primaryPhone: phone } });
    await person.start('SignIn');
    await person.call('POST', '/api/experience/identification', { verificationId: await person.proveNumber(phone, 'SignIn', twilio) });
    expect((await person.call('POST', '/api/experience/submit')).body.data).toEqual({ missingProfile: ['email'] });
    await setUpSignIn(world, { signInMode: 'SignIn' });
    const proven = await proveMail(email, 'SignIn');
    await setUpSignIn(world, { signInMode: 'SignInAndRegister' });
    expect((await person.call('POST', '/api/experience/profile', { type: 'email', verificationId: proven })).status).toBe(204);
    await person.finish();
    expect((await world.api(`/api/users?search.primaryPhone=${phone}`)).body).toMatchObject([{ primaryEmail: email }]);
  });
});
