import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TwilioDouble } from '../../../../../tests/doubles/twilio.ts';
import { routes } from '../../routes.gen.ts';
import { createAuthenticator } from '../../sign-in/second-factor/test-authenticator.ts';
import { createPasskey } from '../../sign-in/second-factor/test-passkey.ts';
import { randomPhone, setUpMail, setUpTwilio } from '../../sign-in/test-person.ts';
import type { SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { putIdentity } from '../identities/queries/social-identities.ts';
import { hookEvents } from '../webhooks/hook-events.ts';
import { createHolder, setUpAccountCenter, type TestHolder } from './test-holder.ts';

let world: TestWorld;
let mail: SmtpDouble;
let twilio: TwilioDouble;
let holder: TestHolder;
beforeAll(async () => {
  world = await createTestWorld();
  await setUpAccountCenter(world);
  await world.api('/api/sign-in-exp', { method: 'PATCH', body: { mfa: { factors: ['Totp', 'WebAuthn'], policy: 'NoPrompt' } } });
  [mail, twilio] = [await setUpMail(world), await setUpTwilio(world)];
  holder = await createHolder(world);
  await world.api('/api/hooks', { method: 'POST', body: { events: [...hookEvents], config: { url: 'http://127.0.0.1:1' } } });
}, 60_000);
afterAll(async () => {
  await mail.close();
  await twilio.close();
  await world.close();
});

const secret = 'ABCDEFGHIJKLMNOP';
const phone = randomPhone();
const email = 'events@example.com';
const codes = '/api/verifications/verification-code';

async function provenAddress(type: 'email' | 'phone', value: string): Promise<string> {
  const identifier = { type, value };
  const { verificationRecordId: verificationId } = (await holder.call('POST', codes, { identifier })).body;
  const code = type === 'email' ? mail.lastCode(value) : twilio.lastCode(value);
  await holder.call('POST', `${codes}/verify`, { identifier, verificationId, code });
  return verificationId;
}

async function provenPasskey(): Promise<string> {
  const { verificationRecordId, registrationOptions } = (await holder.call('POST', '/api/verifications/web-authn/registration')).body;
  const payload = createPasskey(world.endpoint).register(registrationOptions.challenge);
  await holder.call('POST', '/api/verifications/web-authn/registration/verify', { verificationRecordId, payload });
  return verificationRecordId;
}

const firstFactor = async (): Promise<string> => (await holder.call('GET', '/api/my-account/mfa-verifications')).body[0].id;

/** What is sent to each route that declares an event, in an order in which each succeeds. */
const bodies: Readonly<Record<string, () => Promise<unknown>>> = {
  'PATCH /api/my-account': async () => ({ name: 'Told' }),
  'PATCH /api/my-account/profile': async () => ({ nickname: 'Told' }),
  'POST /api/my-account/password': async () => ({ password: 'A third harbour by noon' }),
  'POST /api/my-account/primary-email': async () => ({ email, newIdentifierVerificationRecordId: await provenAddress('email', email) }),
  'POST /api/my-account/primary-phone': async () => ({ phone, newIdentifierVerificationRecordId: await provenAddress('phone', phone) }),
  'DELETE /api/my-account/primary-email': async () => undefined,
  'DELETE /api/my-account/primary-phone': async () => undefined,
  'PATCH /api/my-account/mfa-settings': async () => ({ skipMfaOnSignIn: true }),
  'PATCH /api/my-account/logto-configs': async () => ({ passkeySignIn: { skipped: true } }),
  'POST /api/my-account/mfa-verifications': async () => ({ type: 'WebAuthn', newIdentifierVerificationRecordId: await provenPasskey() }),
  'PATCH /api/my-account/mfa-verifications/:verificationId/name': async () => ({ name: 'Told' }),
  'DELETE /api/my-account/mfa-verifications/:verificationId': async () => undefined,
  'DELETE /api/my-account/identities/:target': async () => {
    const identity = { userId: holder.id, target: 'github', identity: { userId: 'at-github' } };
    await (await world.scope()).write([], (trx) => putIdentity(trx, identity));
  },
  'PUT /api/my-account/mfa-verifications/totp': async () => ({ secret, code: await createAuthenticator(world, secret).code() }),
};

it('every route of an account that declares an event is tried here', () => {
  const declared = routes.flatMap(({ method, path, event, access }) =>
    event === undefined || access !== 'account' ? [] : [`${method} ${path} ${event}`],
  );
  expect(declared.toSorted()).toEqual(
    Object.keys(bodies)
      .map((route) => `${route} User.Data.Updated`)
      .toSorted(),
  );
});

it.each(Object.keys(bodies))('%s tells it in the transaction of its change, and of whom', async (route) => {
  const { db } = await world.scope();
  const [method = '', pattern = ''] = route.split(' ');
  const factor = pattern.includes(':verificationId') ? await firstFactor() : '';
  const path = pattern.replace(':verificationId', factor).replace(':target', 'github');
  const body = await bodies[route]?.();
  await db.deleteFrom('hookDeliveries').execute();
  const answer = await holder.sure(method, path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  const isTogether = sql<boolean>`exists (select from audit_logs where audit_logs.xmin = hook_deliveries.xmin and key like 'AccountApi.%')`;
  const told = await db
    .selectFrom('hookDeliveries')
    .select(['event', 'subject', 'body', isTogether.as('isTogether')])
    .execute();
  expect(told).toMatchObject([{ event: 'User.Data.Updated', subject: `User:${holder.id}`, isTogether: true }]);
  expect(JSON.parse(told[0]?.body ?? '')).toMatchObject({ data: { id: holder.id }, matchedRoute: pattern, status: answer.status });
  expect(told[0]?.body).not.toMatch(/argon2|publicKey|credentialId/);
});
