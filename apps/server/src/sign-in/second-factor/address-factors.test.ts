import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from '../test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let person: TestPerson;
const password = 'a harbour at dusk 7';

beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
  await setUpSignIn(world, {
    signUp: { identifiers: ['email'], password: true, verify: true },
    signIn: { methods: [{ identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true }] },
    mfa: { factors: ['Totp', 'EmailVerificationCode'], policy: 'Mandatory' },
  });
}, 60_000);
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(() => {
  person = createPerson(world);
});

const post = (path: string, body?: unknown) => person.call('POST', path, body);

async function register(value: string): Promise<void> {
  await person.start('Register');
  const identifier = { type: 'email', value };
  const { verificationId } = (await post('/api/experience/verification/verification-code', { identifier, interactionEvent: 'Register' }))
    .body;
  const code = mail.lastCode(value);
  expect((await post('/api/experience/verification/verification-code/verify', { identifier, verificationId, code })).status).toBe(200);
  await post('/api/experience/profile', { type: 'password', value: password });
  expect((await post('/api/experience/identification', { verificationId })).status).toBe(201);
}

it('who registers with an address alone is offered another factor, once', async () => {
  await register('ann@example.com');
  expect(await post('/api/experience/submit')).toMatchObject({
    status: 422,
    body: {
      code: 'session.mfa.suggest_additional_mfa',
      data: {
        availableFactors: ['Totp'],
        maskedIdentifiers: { EmailVerificationCode: 'a****@example.com' },
        isWebAuthnUsedAsSignInPasskey: false,
        skippable: true,
      },
    },
  });
  expect((await post('/api/experience/profile/mfa/mfa-suggestion-skipped')).status).toBe(204);
  expect((await post('/api/experience/submit')).status).toBe(200);
});

const send = () => post('/api/experience/verification/mfa-verification-code', { identifierType: 'email' });
const verify = (body: object) =>
  post('/api/experience/verification/mfa-verification-code/verify', {
    identifierType: 'email',
    verificationId: 'x',
    code: '000000',
    ...body,
  });

async function identify(value: string): Promise<void> {
  await person.start('SignIn');
  const { body } = await post('/api/experience/verification/password', { identifier: { type: 'email', value }, password });
  expect((await post('/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
}
const lookedFor = { status: 404, body: { code: 'session.verification_session_not_found' } };

it('a code to the account’s own address is a second factor, once', async () => {
  await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'beth@example.com', password } });
  await identify('beth@example.com');
  expect(await post('/api/experience/submit')).toMatchObject({
    status: 403,
    body: {
      code: 'session.mfa.require_mfa_verification',
      data: { availableFactors: ['EmailVerificationCode'], maskedIdentifiers: { EmailVerificationCode: 'b****@example.com' } },
    },
  });
  const { verificationId } = (await send()).body;
  const code = mail.lastCode('beth@example.com') ?? '';
  const wrong = code === '000000' ? '111111' : '000000';
  expect(await verify({ verificationId, code: wrong })).toMatchObject({ status: 400, body: { code: 'verification_code.code_mismatch' } });
  expect(await verify({ verificationId, code, identifierType: 'phone' })).toMatchObject(lookedFor);
  expect(await verify({ code })).toMatchObject(lookedFor);
  expect((await verify({ verificationId, code })).status).toBe(200);
  expect(await verify({ verificationId, code })).toMatchObject({ status: 400, body: { code: 'verification_code.not_found' } });
  expect((await person.finish()).get('code')).not.toBeNull();
});

it('a first factor’s code is none for the second, and an address that is no longer theirs proves nothing', async () => {
  const { body: carol } = await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'carol@example.com', password } });
  await identify('carol@example.com');
  const { verificationId } = (await send()).body;
  const code = mail.lastCode('carol@example.com');
  await world.api(`/api/users/${carol.id}`, { method: 'PATCH', body: { primaryEmail: 'carola@example.com' } });
  expect(await verify({ verificationId, code })).toMatchObject(lookedFor);
  const identifier = { type: 'email', value: 'carola@example.com' };
  const first = await post('/api/experience/verification/verification-code', { identifier, interactionEvent: 'SignIn' });
  expect(await verify({ verificationId: first.body.verificationId, code: mail.lastCode('carola@example.com') })).toMatchObject(lookedFor);
});

it('codes expire, are tried ten times, and are sent where the tenant takes them to an address there is', async () => {
  await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'dora@example.com', password } });
  await identify('dora@example.com');
  const phone = await post('/api/experience/verification/mfa-verification-code', { identifierType: 'phone' });
  expect(phone).toMatchObject({ status: 400, body: { code: 'session.mfa.mfa_factor_not_enabled' } });
  const { verificationId } = (await send()).body;
  const code = mail.lastCode('dora@example.com') ?? '';
  const wrong = code === '000000' ? '111111' : '000000';
  for (let attempt = 0; attempt < 10; attempt += 1) await verify({ verificationId, code: wrong });
  expect(await verify({ verificationId, code })).toMatchObject({ body: { code: 'verification_code.exceed_max_try' } });
  const late = (await send()).body;
  world.advance(11 * 60_000);
  expect(await verify({ verificationId: late.verificationId, code: mail.lastCode('dora@example.com') })).toMatchObject({
    body: { code: 'verification_code.expired' },
  });
  const { db } = await world.scope();
  await db.deleteFrom('verificationCodes').execute();
  expect(await verify({ verificationId: late.verificationId })).toMatchObject({ body: { code: 'verification_code.not_found' } });
});

it('sending and guessing are limited, and a message needs a connector', async () => {
  const blocked = { status: 400, body: { code: 'session.verification_blocked_too_many_attempts' } };
  await setUpSignIn(world, {
    mfa: { factors: ['Totp', 'EmailVerificationCode', 'PhoneVerificationCode'], policy: 'Mandatory' },
    sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 },
  });
  await world.api('/api/users', { method: 'POST', body: { primaryEmail: 'erin@example.com', primaryPhone: '66812345678', password } });
  await identify('erin@example.com');
  const { verificationId } = (await send()).body;
  for (let attempt = 0; attempt < 3; attempt += 1) await verify({ verificationId, code: 'wrong' });
  expect(await verify({ verificationId, code: mail.lastCode('erin@example.com') })).toMatchObject(blocked);
  for (let message = 1; message < 10; message += 1) await send();
  expect(await send()).toMatchObject({ status: 429, body: { code: 'request.message_rate_limited' } });
  const text = await post('/api/experience/verification/mfa-verification-code', { identifierType: 'phone' });
  expect(text).toMatchObject({ status: 501, body: { code: 'connector.not_found' } });
});
