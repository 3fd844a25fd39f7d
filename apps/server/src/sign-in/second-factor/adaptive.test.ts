import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from '../test-person.ts';
import { createAuthenticator } from './test-authenticator.ts';

let world: TestWorld;
let person: TestPerson;
const password = 'a harbour at dusk 7';
const day = 24 * 60 * 60_000;

beforeAll(async () => {
  world = await createTestWorld({ TRUST_PROXY_HEADER: '1' });
  await setUpSignIn(world, {
    mfa: { policy: 'PromptAtSignInAndSignUpMandatory', factors: ['Totp'] },
    adaptiveMfa: { enabled: true },
    trustedDevice: { enabled: true },
  });
  await world.api('/api/hooks', {
    method: 'POST',
    body: { events: ['PostSignInAdaptiveMfaTriggered'], config: { url: 'http://127.0.0.1:1' } },
  });
}, 60_000);
afterAll(() => world.close());

const from = (country: string) => ({ 'x-logto-cf-country': country });
const submit = (headers: Record<string, string>) => person.call('POST', '/api/experience/submit', undefined, headers);

async function identify(): Promise<void> {
  await person.start('SignIn', { prompt: 'login' });
  const identifier = { type: 'username', value: 'ann' };
  const { body } = await person.call('POST', '/api/experience/verification/password', { identifier, password });
  await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId });
}

it('a second factor is asked for when something is unusual, in a trusted browser too, and webhooks are told of it', async () => {
  const user = (await world.api('/api/users', { method: 'POST', body: { username: 'ann', password } })).body;
  const { secret } = (await world.api(`/api/users/${user.id}/mfa-verifications`, { method: 'POST', body: { type: 'Totp' } })).body;
  const app = createAuthenticator(world, secret);
  const prove = async () => person.call('POST', '/api/experience/verification/totp/verify', { code: await app.nextCode() });
  const told = async () => {
    const rows = await (await world.scope()).db.selectFrom('hookDeliveries').select('body').execute();
    return rows.map(({ body }) => JSON.parse(body));
  };
  person = createPerson(world);
  await identify();
  expect((await submit(from('TH'))).status).toBe(200);
  await identify();
  expect((await submit(from('TH'))).status).toBe(200);
  expect(await told()).toEqual([]);

  await identify();
  expect(await submit(from('BR'))).toMatchObject({ status: 403, body: { code: 'session.mfa.require_mfa_verification' } });
  expect((await prove()).status).toBe(200);
  expect((await person.call('POST', '/api/experience/profile/mfa/trusted-device')).status).toBe(204);
  expect((await submit(from('BR'))).status).toBe(200);
  expect(await told()).toMatchObject([{ event: 'PostSignInAdaptiveMfaTriggered', userId: user.id, interactionEvent: 'SignIn' }]);

  await identify();
  expect((await submit(from('BR'))).status).toBe(200);
  await identify();
  expect((await submit({ ...from('BR'), 'x-logto-cf-bot-score': '3' })).status).toBe(403);
  expect((await submit(from('BR'))).status).toBe(200);
  world.advance(31 * day);
  await identify();
  expect((await submit(from('BR'))).status).toBe(403);
});
