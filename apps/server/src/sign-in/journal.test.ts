import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TwilioDouble } from '../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, phoneOnly, randomPhone, setUpSignIn, setUpTwilio } from './test-person.ts';

let world: TestWorld;
let twilio: TwilioDouble;
beforeAll(async () => {
  world = await createTestWorld();
  twilio = await setUpTwilio(world);
  await setUpSignIn(world, phoneOnly);
});
afterAll(async () => {
  await twilio.close();
  await world.close();
});

interface Entry {
  readonly key: string;
  readonly payload: {
    readonly result: string;
    readonly applicationId?: string;
    readonly userId?: string;
    readonly error?: { readonly code: string };
  };
}

it('every step of a registration is in the audit log, with its failures and without its secrets', async () => {
  const person = createPerson(world);
  const phone = randomPhone();
  await person.start('Register');
  const identifier = { type: 'phone', value: phone };
  const sent = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'Register' });
  const { verificationId } = sent.body;
  const code = twilio.lastCode(phone);
  const verify = '/api/experience/verification/verification-code/verify';
  await person.call('POST', verify, { identifier, verificationId, code: code === '000000' ? '000001' : '000000' });
  await person.call('POST', verify, { identifier, verificationId, code });
  await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' });
  await person.call('POST', '/api/experience/identification', { verificationId });
  await person.finish();

  const entries = await vi.waitUntil(
    async () => {
      const { body } = await world.api('/api/logs?page_size=100');
      const found = body.filter(({ key }: Entry) => key.startsWith('Interaction.Register.')) as Entry[];
      return found.some(({ key }) => key === 'Interaction.Register.Submit') && found;
    },
    { timeout: 5_000, interval: 100 },
  );
  const steps = entries
    .toReversed()
    .map(({ key, payload }) => `${key.slice('Interaction.Register.'.length)} ${payload.error?.code ?? payload.result}`);
  expect(steps).toEqual([
    'Update Success',
    'Verification.PhoneVerificationCode.Create Success',
    'Verification.PhoneVerificationCode.Submit verification_code.code_mismatch',
    'Verification.PhoneVerificationCode.Submit Success',
    'Profile.Update Success',
    'Identifier.Submit Success',
    'Submit Success',
  ]);
  expect(new Set(entries.map(({ payload }) => payload.applicationId))).toEqual(new Set(['demo-app']));
  expect(entries[0]?.payload.userId).toMatch(/^[0-9a-z]{12}$/);
  const text = JSON.stringify(entries);
  expect(text).not.toContain('harbour');
  expect(text).not.toContain(`"${code}"`);
});

it('a new account and its row are there together, and neither is when it fails', async () => {
  const phone = randomPhone();
  const results = async () => {
    const db = world.database.forTenant('default');
    const rows = await db.selectFrom('auditLogs').select('payload').where('key', '=', 'Interaction.Register.Identifier.Submit').execute();
    return rows.map(({ payload }) => payload.result).toSorted();
  };
  const before = await results();
  const [one, other] = [createPerson(world), createPerson(world)];
  const proofs = [];
  for (const person of [one, other]) {
    await person.start('Register');
    proofs.push(await person.proveNumber(phone, 'Register', twilio));
  }
  const made = await one.call('POST', '/api/experience/identification', { verificationId: proofs[0] });
  expect(made.status).toBe(201);
  // Read at once: a row of the batch would not be there yet.
  expect(await results()).toEqual([...before, 'Success']);
  const taken = await other.call('POST', '/api/experience/identification', { verificationId: proofs[1] });
  expect(taken.body).toMatchObject({ code: 'user.phone_already_in_use' });
  await expect.poll(results, { timeout: 5_000 }).toEqual(['Error', ...before, 'Success']);
});
