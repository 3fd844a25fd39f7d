import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from '../test-person.ts';
import { createAuthenticator } from './test-authenticator.ts';

let world: TestWorld;
let person: TestPerson;
let userId: string;
let username: string;
let app: ReturnType<typeof createAuthenticator>;
let people = 0;
const password = 'a harbour at dusk 7';
const day = 24 * 60 * 60_000;

beforeAll(async () => {
  world = await createTestWorld();
  await world.api('/api/hooks', {
    method: 'POST',
    body: { events: ['TrustedDevice.Created', 'TrustedDevice.Deleted'], config: { url: 'http://127.0.0.1:1' } },
  });
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  await setUpSignIn(world, { mfa: { policy: 'Mandatory', factors: ['Totp'] }, trustedDevice: { enabled: true, durationDays: 7 } });
  people += 1;
  username = `person${people}`;
  userId = (await world.api('/api/users', { method: 'POST', body: { username, password } })).body.id;
  const { secret } = (await world.api(`/api/users/${userId}/mfa-verifications`, { method: 'POST', body: { type: 'Totp' } })).body;
  app = createAuthenticator(world, secret);
  person = createPerson(world);
  await (await world.scope()).db.deleteFrom('hookDeliveries').execute();
});

const post = (path: string, body?: unknown) => person.call('POST', path, body);
const trust = () => post('/api/experience/profile/mfa/trusted-device');
const submit = () => post('/api/experience/submit');
const asked = { status: 403, body: { code: 'session.mfa.require_mfa_verification' } };
const shown = async () => (await person.call('GET', '/api/experience/interaction')).body.trustedDevice;
const told = async () => {
  const rows = await (await world.scope()).db.selectFrom('hookDeliveries').select('body').orderBy('sequence').execute();
  return rows.map(({ body }) => JSON.parse(body));
};

/** Signs in again in the same browser, which has no session. */
async function identify(name = username): Promise<void> {
  await person.start('SignIn', { prompt: 'login' });
  const { body } = await post('/api/experience/verification/password', { identifier: { type: 'username', value: name }, password });
  expect((await post('/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
}
const prove = async () => expect((await post('/api/experience/verification/totp/verify', { code: await app.nextCode() })).status).toBe(200);

async function signInAndTrust(): Promise<void> {
  await identify();
  await prove();
  expect((await trust()).status).toBe(204);
  expect((await submit()).status).toBe(200);
}

it('a browser that is trusted is not asked again, for as long as the tenant says, and others are', async () => {
  await identify();
  expect(await shown()).toEqual({ canCreate: false, durationDays: 7 });
  expect(await trust()).toMatchObject(asked);
  await prove();
  expect(await shown()).toEqual({ canCreate: true, durationDays: 7 });
  expect((await trust()).status).toBe(204);
  expect((await submit()).status).toBe(200);
  const [created] = await told();
  expect(created).toMatchObject({ event: 'TrustedDevice.Created', data: { userId } });
  const { body: devices } = await world.api(`/api/users/${userId}/trusted-devices`);
  expect(devices).toMatchObject([{ id: created.data.id }]);

  await identify();
  expect((await submit()).status).toBe(200);
  const browser = person;
  person = createPerson(world);
  await identify();
  expect(await submit()).toMatchObject(asked);

  person = browser;
  const { db } = await world.scope();
  await db
    .updateTable('trustedDevices')
    .set({ expiresAt: new Date(Date.now() - day) })
    .execute();
  await identify();
  expect(await submit()).toMatchObject(asked);
});

it('trust is of one person, ends with the row, and neither the cookie nor the row alone holds both halves', async () => {
  await signInAndTrust();
  const { db } = await world.scope();
  const rows = await db.selectFrom('trustedDevices').select('tokenDigest').execute();
  expect(JSON.stringify([...person.browser.cookies])).not.toContain(rows[0]?.tokenDigest);
  const other = (await world.api('/api/users', { method: 'POST', body: { username: `other${people}`, password } })).body.id;
  await world.api(`/api/users/${other}/mfa-verifications`, { method: 'POST', body: { type: 'Totp' } });
  await identify(`other${people}`);
  expect(await submit()).toMatchObject(asked);

  const [device] = (await world.api(`/api/users/${userId}/trusted-devices`)).body;
  await world.api(`/api/users/${userId}/trusted-devices/${device.id}`, { method: 'DELETE' });
  await identify();
  expect(await submit()).toMatchObject(asked);
  expect((await told()).map(({ event }) => event)).toEqual(['TrustedDevice.Created', 'TrustedDevice.Deleted']);
});

it('nobody trusts a browser where the tenant does not offer it, or an organization of theirs forbids it', async () => {
  await signInAndTrust();
  const body = { name: 'Strict', isTrustedDeviceAllowed: false };
  const organization = (await world.api('/api/organizations', { method: 'POST', body })).body;
  await world.api(`/api/organizations/${organization.id}/users`, { method: 'POST', body: { userIds: [userId] } });
  const forbidden = { status: 403, body: { code: 'auth.forbidden' } };
  await identify();
  expect(await submit()).toMatchObject(asked);
  await prove();
  expect(await trust()).toMatchObject(forbidden);
  expect((await shown()).canCreate).toBe(false);
  await world.api(`/api/organizations/${organization.id}/users/${userId}`, { method: 'DELETE' });
  await setUpSignIn(world, { trustedDevice: { enabled: false } });
  expect(await trust()).toMatchObject(forbidden);
  expect(await shown()).toBeUndefined();
  await identify();
  expect(await submit()).toMatchObject(asked);
});

it('a person who is not known yet, or resets a password, trusts nothing', async () => {
  await person.start('SignIn');
  expect(await trust()).toMatchObject({ status: 404, body: { code: 'session.identifier_not_found' } });
  await person.start('ForgotPassword');
  expect(await trust()).toMatchObject({ status: 400, body: { code: 'session.not_supported_for_forgot_password' } });
});
