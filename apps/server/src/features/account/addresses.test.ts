import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import type { TwilioDouble } from '../../../../../tests/doubles/twilio.ts';
import { randomPhone, setUpMail, setUpTwilio } from '../../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createHolder, expectedRefusals, refusalsOf, setUpAccountCenter, type TestHolder } from './test-holder.ts';

let world: TestWorld;
let mail: SmtpDouble;
let twilio: TwilioDouble;
beforeAll(async () => {
  world = await createTestWorld();
  await setUpAccountCenter(world);
  [mail, twilio] = [await setUpMail(world), await setUpTwilio(world)];
}, 60_000);
afterAll(async () => {
  await mail.close();
  await twilio.close();
  await world.close();
});

type Identifier = { type: 'email' | 'phone'; value: string };
const [codes, verify] = ['/api/verifications/verification-code', '/api/verifications/verification-code/verify'] as const;
const [emailPath, phonePath] = ['/api/my-account/primary-email', '/api/my-account/primary-phone'] as const;
const emailOf = (value: string): Identifier => ({ type: 'email', value });
const codeFor = ({ type, value }: Identifier): string => (type === 'email' ? mail.lastCode(value) : twilio.lastCode(value)) ?? '';

async function send(holder: TestHolder, identifier: Identifier, templateType?: string): Promise<string> {
  const { status, body } = await holder.call('POST', codes, { identifier, ...(templateType && { templateType }) });
  expect({ status, body }).toMatchObject({ status: 201, body: { expiresAt: expect.any(String) } });
  return body.verificationRecordId;
}

/** Sends a code to an address and gives it back; answers the record. */
async function prove(holder: TestHolder, identifier: Identifier, templateType?: string): Promise<string> {
  const verificationId = await send(holder, identifier, templateType);
  const answer = await holder.call('POST', verify, { identifier, verificationId, code: codeFor(identifier) });
  expect(answer).toMatchObject({ status: 200, body: { verificationRecordId: verificationId } });
  return verificationId;
}

describe('an address of one’s own', () => {
  it('is set after it was proven, once for each proof, by who has shown who they are', async () => {
    const holder = await createHolder(world);
    const identifier = emailOf('new@example.com');
    const record = await prove(holder, identifier);
    const body = { email: 'new@example.com', newIdentifierVerificationRecordId: record };
    // The proof of a new address proves nobody.
    expect((await holder.call('POST', emailPath, body, { 'logto-verification-id': record })).body.code).toBe(
      'verification_record.permission_denied',
    );
    const notFound = { status: 400, body: { code: 'verification_record.not_found' } };
    expect(await holder.sure('POST', emailPath, { ...body, email: 'other@example.com' })).toMatchObject(notFound);
    expect(await holder.sure('POST', emailPath, { ...body, newIdentifierVerificationRecordId: 'made-up' })).toMatchObject(notFound);
    const answers = await Promise.all(Array.from({ length: 6 }, () => holder.sure('POST', emailPath, body)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect((await holder.call('GET', '/api/my-account')).body.primaryEmail).toBe('new@example.com');
    expect(await holder.sure('DELETE', emailPath)).toMatchObject({ status: 204 });
    expect((await holder.call('GET', '/api/my-account')).body.primaryEmail).toBeNull();

    const phone = randomPhone();
    const newIdentifierVerificationRecordId = await prove(holder, { type: 'phone', value: phone });
    expect((await holder.sure('POST', phonePath, { phone, newIdentifierVerificationRecordId })).status).toBe(204);
    expect((await holder.call('GET', '/api/my-account')).body.primaryPhone).toBe(phone);
    expect((await holder.sure('DELETE', phonePath)).status).toBe(204);
  });

  it('is not set with what another person has proven, with a code that was not given, or with a proof of another kind', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const email = 'theirs@example.com';
    const set = async (id: string) => (await holder.sure('POST', emailPath, { email, newIdentifierVerificationRecordId: id })).body.code;
    expect(await set(await prove(other, emailOf(email)))).toBe('verification_record.not_found');
    expect(await set(await send(holder, emailOf(email)))).toBe('verification_record.not_found');
    const phone = randomPhone();
    expect(await set(await prove(holder, { type: 'phone', value: phone }))).toBe('verification_record.not_found');
    const record = await prove(holder, emailOf(email));
    expect((await holder.sure('POST', phonePath, { phone, newIdentifierVerificationRecordId: record })).body.code).toBe(
      'verification_record.not_found',
    );
    world.advance(10 * 60_000);
    const { verificationRecordId } = (await holder.call('POST', '/api/verifications/password', { password: 'a harbour at dusk' })).body;
    const late = { email, newIdentifierVerificationRecordId: record };
    const answer = await holder.call('POST', emailPath, late, { 'logto-verification-id': verificationRecordId });
    expect(answer.body.code).toBe('verification_record.not_found');
  });

  it('that is somebody’s is sent a code like any other; that it is taken is told to who reads it', async () => {
    const phone = randomPhone();
    await createHolder(world, { primaryEmail: 'taken@example.com', primaryPhone: phone });
    const holder = await createHolder(world);
    const email = await prove(holder, emailOf('Taken@example.com'));
    expect(await holder.sure('POST', emailPath, { email: 'Taken@example.com', newIdentifierVerificationRecordId: email })).toMatchObject({
      status: 422,
      body: { code: 'user.email_already_in_use' },
    });
    const number = await prove(holder, { type: 'phone', value: phone });
    const taken = await holder.sure('POST', phonePath, { phone, newIdentifierVerificationRecordId: number });
    expect(taken).toMatchObject({ status: 422, body: { code: 'user.phone_already_in_use' } });
  });

  it('stays when it is the last way in', async () => {
    const phone = randomPhone();
    const byEmail = await createHolder(world, { username: undefined, primaryEmail: 'last@example.com' });
    expect(await byEmail.sure('DELETE', emailPath)).toMatchObject({ status: 400, body: { code: 'user.last_sign_in_method_required' } });
    const byPhone = await createHolder(world, { username: undefined, primaryPhone: phone });
    expect((await byPhone.sure('DELETE', phonePath)).body.code).toBe('user.last_sign_in_method_required');
    const both = await createHolder(world, { username: undefined, primaryEmail: 'both@example.com', primaryPhone: randomPhone() });
    const answers = await Promise.all([both.sure('DELETE', emailPath), both.sure('DELETE', phonePath)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 400]));
  });
});

describe('a code', () => {
  it('to one’s own address proves who one is, unless it was asked for something else', async () => {
    const email = 'own@example.com';
    const holder = await createHolder(world, { primaryEmail: email });
    const rename = async (id: string) =>
      (await holder.call('PATCH', '/api/my-account', { username: `own_${holder.id}` }, { 'logto-verification-id': id })).status;
    expect(await rename(await send(holder, emailOf(email)))).toBe(401);
    expect(await rename(await prove(holder, emailOf('OWN@example.com')))).toBe(200);
    expect(await rename(await prove(holder, emailOf(email), 'BindMfa'))).toBe(401);
    expect(await rename(await prove(holder, emailOf('not-own@example.com'), 'UserPermissionValidation'))).toBe(401);
  });

  it('is given by who asked for it, for the address it went to, in time, and is not guessed', async () => {
    const [holder, other] = [await createHolder(world), await createHolder(world)];
    const identifier = emailOf('guessed@example.com');
    const verificationId = await send(holder, identifier);
    const give = async (who: TestHolder, change: object) =>
      (await who.call('POST', verify, { identifier, verificationId, code: codeFor(identifier), ...change })).body.code;
    const wrong = codeFor(identifier) === '000000' ? '000001' : '000000';
    expect(await give(other, {})).toBe('verification_record.not_found');
    expect(await give(holder, { verificationId: 'made-up' })).toBe('verification_record.not_found');
    expect(await give(holder, { identifier: emailOf('elsewhere@example.com') })).toBe('verification_code.email_mismatch');
    expect(await give(holder, { code: wrong })).toBe('verification_code.code_mismatch');
    for (let guess = 0; guess < 9; guess += 1) await give(holder, { code: wrong });
    expect(await give(holder, {})).toBe('verification_code.exceed_max_try');

    const number: Identifier = { type: 'phone', value: randomPhone() };
    const ofNumber = await send(holder, number);
    const elsewhere = { identifier: { ...number, value: randomPhone() }, verificationId: ofNumber };
    expect(await give(holder, elsewhere)).toBe('verification_code.phone_mismatch');
    const given = { identifier: number, verificationId: ofNumber, code: codeFor(number) };
    const answers = await Promise.all(Array.from({ length: 5 }, () => holder.call('POST', verify, given)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200)) {
      expect(['verification_code.not_found', 'verification_record.not_found']).toContain(body.code);
    }
  });

  it('goes to one address ten times in ten minutes, and runs out', async () => {
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { verificationCodePolicy: { expirationDuration: 60 } } });
    const holder = await createHolder(world);
    const late = emailOf('late@example.com');
    const verificationId = await send(holder, late);
    world.advance(61_000);
    const expired = await holder.call('POST', verify, { identifier: late, verificationId, code: codeFor(late) });
    expect(expired.body.code).toBe('verification_code.expired');
    const told = new Set<string>();
    for (let sent = 0; sent < 11; sent += 1) {
      told.add((await holder.call('POST', codes, { identifier: emailOf('flooded@example.com') })).body.code);
    }
    expect([...told]).toEqual([undefined, 'request.message_rate_limited']);
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { verificationCodePolicy: {}, sentinelPolicy: { maxAttempts: 2 } } });
    const guessed = emailOf('locked@example.com');
    const guess = { identifier: guessed, verificationId: await send(holder, guessed), code: 'wrong' };
    await holder.call('POST', verify, guess);
    expect((await holder.call('POST', verify, guess)).body.code).toBe('session.verification_blocked_too_many_attempts');
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { sentinelPolicy: {} } });
  });

  it('goes to no address that may not register, that an enterprise manages, or that is none', async () => {
    const holder = await createHolder(world);
    const policy = { blockSubaddressing: true, customBlocklist: ['@blocked.example'] };
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { emailBlocklistPolicy: policy, singleSignOnEnabled: true } });
    const config = { clientId: 'a', clientSecret: 'b', issuer: 'https://idp.example.com' };
    const sso = { providerName: 'OIDC', connectorName: 'Managed', domains: ['managed.example'], config };
    expect((await world.api('/api/sso-connectors', { method: 'POST', body: sso })).status).toBe(200);
    const refusal = async (identifier: object) => (await holder.call('POST', codes, { identifier })).body.code;
    expect(await refusal(emailOf('x@blocked.example'))).toBe('session.email_blocklist.email_not_allowed');
    expect(await refusal(emailOf('x+y@example.com'))).toBe('session.email_blocklist.email_subaddressing_not_allowed');
    expect(await refusal(emailOf('x@managed.example'))).toBe('session.sso_enabled');
    expect(await refusal({ type: 'phone', value: '0' })).toBe('user.invalid_phone');
    expect(await refusal(emailOf('a@x.com, b@x.com'))).toBe('guard.invalid_input');
    const { body: connectors } = await world.api('/api/connectors');
    for (const { id } of connectors) await world.api(`/api/connectors/${id}`, { method: 'DELETE' });
    expect(await holder.call('POST', codes, { identifier: emailOf('x@example.com') })).toMatchObject({
      status: 501,
      body: { code: 'connector.not_found' },
    });
    const unreachable = { ...mail.connectorConfig, port: 1 };
    await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config: unreachable } });
    expect(await refusal(emailOf('x@example.com'))).toBe('connector.general');
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { emailBlocklistPolicy: {} } });
  });
});

const refusal = {
  proof: 'verification_record.permission_denied',
  scope: 'auth.unauthorized',
  read: 'account_center.field_not_enabled',
  edit: 'account_center.field_not_editable',
  off: 'account_center.not_enabled',
};

it('what changes an address is refused without a proof, the field and the scope, and while the account centre is off', async () => {
  const holder = await createHolder(world, { primaryEmail: 'guarded@example.com' });
  const email = { email: 'x@example.com', newIdentifierVerificationRecordId: 'x' };
  const phone = { phone: '66812345678', newIdentifierVerificationRecordId: 'x' };
  const calls = [
    { method: 'POST', path: emailPath, body: email, field: 'email', isProven: true },
    { method: 'DELETE', path: emailPath, field: 'email', isProven: true },
    { method: 'POST', path: phonePath, body: phone, field: 'phone', isProven: true },
    { method: 'DELETE', path: phonePath, field: 'phone', isProven: true },
  ];
  expect(await refusalsOf(world, holder, calls)).toEqual(expectedRefusals(calls, refusal));
  await world.api('/api/account-center', { method: 'PATCH', body: { enabled: false } });
  const identifier = emailOf('x@example.com');
  expect((await holder.call('POST', codes, { identifier })).body.code).toBe(refusal.off);
  expect((await holder.call('POST', verify, { identifier, verificationId: 'x', code: 'x' })).body.code).toBe(refusal.off);
  await setUpAccountCenter(world);
});
