import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TwilioDouble } from '../../../../../tests/doubles/twilio.ts';
import { randomPhone, setUpSignIn, setUpTwilio } from '../../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createCode } from './create-code.ts';
import { deleteExpired } from './queries.ts';
import { verifyCode } from './verify-code.ts';

let world: TestWorld;
let twilio: TwilioDouble;
let phone: string;

beforeAll(async () => {
  world = await createTestWorld();
  twilio = await setUpTwilio(world);
});
afterAll(async () => {
  await twilio.close();
  await world.close();
});
beforeEach(() => {
  phone = randomPhone();
});

const send = (body: unknown, options = {}) => world.api('/api/verification-codes', { method: 'POST', body, ...options });
const verify = (body: unknown, options = {}) => world.api('/api/verification-codes/verify', { method: 'POST', body, ...options });
const wrong = (code: string | undefined): string => (code === '000000' ? '000001' : '000000');

describe('POST /api/verification-codes', () => {
  it('sends a code that is right once', async () => {
    expect((await send({ phone })).status).toBe(204);
    const verificationCode = twilio.lastCode(phone);
    expect(await verify({ phone, verificationCode: wrong(verificationCode) })).toMatchObject({
      status: 400,
      body: { code: 'verification_code.code_mismatch' },
    });
    expect((await verify({ phone, verificationCode })).status).toBe(204);
    expect(await verify({ phone, verificationCode })).toMatchObject({ status: 400, body: { code: 'verification_code.not_found' } });
  });

  it('makes the newest code the one that counts', async () => {
    await send({ phone });
    await send({ phone });
    const [first, second] = twilio.messages.filter(({ to }) => to === `+${phone}`).map(({ body }) => /\d{6}/.exec(body)?.[0]);
    const old = first === second ? wrong(second) : first; // once in a million
    expect((await verify({ phone, verificationCode: old })).body.code).toBe('verification_code.code_mismatch');
    expect((await verify({ phone, verificationCode: second })).status).toBe(204);
  });

  it('keeps codes of one recipient from another', async () => {
    await send({ phone });
    expect((await verify({ phone: randomPhone(), verificationCode: twilio.lastCode(phone) })).body.code).toBe(
      'verification_code.not_found',
    );
  });

  it.each([[{}], [{ phone: '+66812345678' }], [{ phone: '66 81' }], [{ email: 'ann' }], [{ phone: 66_812_345_678 }], [[]]])(
    'refuses %j',
    async (body) => {
      expect(await send(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );

  it('says when the provider fails, without what it said', async () => {
    twilio.trouble({ status: 400, code: 99_999, message: 'a secret of the provider' });
    const answer = await send({ phone });
    expect(answer).toMatchObject({ status: 400, body: { code: 'connector.general' } });
    expect(JSON.stringify(answer.body)).not.toContain('secret of the provider');
  });

  it('dies with the policy’s tries and time', async () => {
    await setUpSignIn(world, { verificationCodePolicy: { expirationDuration: 60, maxRetryAttempts: 1 } });
    await send({ phone });
    const verificationCode = twilio.lastCode(phone);
    expect((await verify({ phone, verificationCode: wrong(verificationCode) })).body.code).toBe('verification_code.code_mismatch');
    expect((await verify({ phone, verificationCode })).body.code).toBe('verification_code.exceed_max_try');
    await send({ phone });
    world.advance(60_000);
    expect((await verify({ phone, verificationCode: twilio.lastCode(phone) })).body.code).toBe('verification_code.expired');
    await setUpSignIn(world, { verificationCodePolicy: {} });
  });

  it('answers 501 where nothing can send', async () => {
    expect(await send({ email: 'ann@example.com' })).toMatchObject({ status: 501, body: { code: 'connector.not_found' } });
  });

  it('is for the Management API alone', async () => {
    expect((await send({ phone }, { token: null })).status).toBe(401);
    expect((await verify({ phone, verificationCode: '123456' }, { token: null })).status).toBe(401);
  });
});

describe('what is stored', () => {
  it('is no code and no address', async () => {
    await send({ phone });
    const { db } = await world.scope();
    const rows = JSON.stringify([
      await db.selectFrom('verificationCodes').selectAll().execute(),
      await db.selectFrom('messageRecipients').selectAll().execute(),
      await db.selectFrom('sentinelTargets').selectAll().execute(),
    ]);
    expect(rows).not.toContain(twilio.lastCode(phone));
    expect(rows).not.toContain(phone);
  });

  it('goes when it has expired, in batches', async () => {
    const { db } = await world.scope();
    const past = new Date(Date.now() - 1000);
    await db.deleteFrom('verificationCodes').execute();
    await db.deleteFrom('messageRecipients').execute();
    await db
      .insertInto('verificationCodes')
      .values(['a', 'b', 'c'].map((id) => ({ id, digest: 'x', expiresAt: past })))
      .execute();
    await createCode(await world.scope(), { id: 'kept', recipient: { type: 'phone', value: phone } });
    expect(await deleteExpired(world.database.root, 2)).toBe(2);
    expect(await deleteExpired(world.database.root, 2)).toBe(1);
    expect(await deleteExpired(world.database.root, 2)).toBe(0);
    expect(await db.selectFrom('verificationCodes').select('id').execute()).toEqual([{ id: 'kept' }]);
  });
});

describe('the tries of all codes of one recipient', () => {
  it('count against the identifier: the third failure of three locks it, codes and passwords alike', async () => {
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 3, lockoutDuration: 60 } });
    await send({ phone });
    const right = twilio.lastCode(phone);
    for (let attempt = 1; attempt <= 2; attempt += 1)
      expect((await verify({ phone, verificationCode: wrong(right) })).body.code).toBe('verification_code.code_mismatch');
    const third = await verify({ phone, verificationCode: wrong(right) });
    expect(third).toMatchObject({
      status: 400,
      body: { code: 'session.verification_blocked_too_many_attempts', data: { relativeTime: 'in 60 minutes' } },
    });
    expect((await verify({ phone, verificationCode: right })).body.code).toBe('session.verification_blocked_too_many_attempts');
    await world.api('/api/sentinel-activities/delete', { method: 'POST', body: { targetType: 'User', targets: [`+${phone}`] } });
    await send({ phone });
    expect((await verify({ phone, verificationCode: twilio.lastCode(phone) })).status).toBe(204);
  });

  it('are counted exactly when they come at once, over several codes', async () => {
    const maxAttempts = 25;
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts, lockoutDuration: 60 } });
    const scope = await world.scope();
    const recipient = { type: 'phone', value: phone } as const;
    const ids = ['one', 'two', 'three', 'four', 'five'];
    for (const id of ids) await createCode(scope, { id, recipient });
    const guesses = Array.from({ length: 200 }, (_, index) => ids[index % ids.length] ?? '');
    const codes = await Promise.all(
      guesses.map((id) =>
        verifyCode(scope, { id, recipient, code: 'never right', languages: [] }).catch((error: { code: string }) => error.code),
      ),
    );
    const looked = codes.filter((code) => code !== 'session.verification_blocked_too_many_attempts');
    expect(looked.length).toBe(maxAttempts - 1);
    await setUpSignIn(world, { sentinelPolicy: {} });
  });
});
