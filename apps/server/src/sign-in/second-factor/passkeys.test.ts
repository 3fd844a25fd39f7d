import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from '../test-person.ts';
import { createPasskey } from './test-passkey.ts';

let world: TestWorld;
let person: TestPerson;
let username: string;
let people = 0;
const password = 'a harbour at dusk 7';

beforeAll(async () => {
  world = await createTestWorld();
  await setUpSignIn(world, { mfa: { policy: 'Mandatory', factors: ['WebAuthn'] } });
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  people += 1;
  username = `person${people}`;
  await world.api('/api/users', { method: 'POST', body: { username, password } });
  person = createPerson(world);
  await identify();
});

const post = (path: string, body?: unknown) => person.call('POST', path, body);
const begin = () => post('/api/experience/verification/web-authn/authentication');
const verify = (body: object) => post('/api/experience/verification/web-authn/authentication/verify', body);
const failed = { status: 400, body: { code: 'session.mfa.webauthn_verification_failed' } };
const used = { status: 400, body: { code: 'session.mfa.pending_info_not_found' } };
const unknown = { status: 404, body: { code: 'session.verification_session_not_found' } };

async function identify(): Promise<void> {
  await person.start('SignIn');
  const { body } = await post('/api/experience/verification/password', { identifier: { type: 'username', value: username }, password });
  expect((await post('/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
}

/** Sets a passkey up, signs in with it bound, and begins another sign-in. */
async function withPasskey() {
  const passkey = createPasskey(world.endpoint);
  const { verificationId, registrationOptions } = (await post('/api/experience/verification/web-authn/registration')).body;
  const payload = passkey.register(registrationOptions.challenge);
  expect((await post('/api/experience/verification/web-authn/registration/verify', { verificationId, payload })).status).toBe(200);
  expect((await post('/api/experience/profile/mfa', { type: 'WebAuthn', verificationId })).status).toBe(204);
  expect(await post('/api/experience/profile/mfa', { type: 'WebAuthn', verificationId })).toMatchObject({
    status: 400,
    body: { code: 'session.mfa.bind_mfa_existed' },
  });
  expect((await post('/api/experience/submit')).status).toBe(200);
  person = createPerson(world);
  await identify();
  return passkey;
}

it('a passkey is set up for this address, with the person verified, and asked for at the next sign-in', async () => {
  const { registrationOptions } = (await post('/api/experience/verification/web-authn/registration')).body;
  expect(registrationOptions).toMatchObject({
    rp: { id: 'localhost' },
    user: { name: username },
    timeout: 60_000,
    attestation: 'none',
    pubKeyCredParams: [{ alg: -7 }, { alg: -257 }],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const passkey = await withPasskey();
  expect(await post('/api/experience/submit')).toMatchObject({
    status: 403,
    body: { code: 'session.mfa.require_mfa_verification', data: { availableFactors: ['WebAuthn'] } },
  });
  const { verificationId, authenticationOptions } = (await begin()).body;
  expect(authenticationOptions).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [{ id: passkey.id }] });
  expect((await verify({ verificationId, payload: passkey.authenticate(authenticationOptions.challenge) })).status).toBe(200);
  expect((await person.finish()).get('code')).not.toBeNull();
});

it('a challenge counts once: of 20 answers at once one gets through, and none afterwards', async () => {
  const passkey = await withPasskey();
  const { verificationId, authenticationOptions } = (await begin()).body;
  const payload = passkey.authenticate(authenticationOptions.challenge);
  const answers = await Promise.all(Array.from({ length: 20 }, () => verify({ verificationId, payload })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await verify({ verificationId, payload })).toMatchObject(used);
});

it('nothing else is a signature: another key, challenge or address, or a person who was not verified', async () => {
  const passkey = await withPasskey();
  const stranger = createPasskey(world.endpoint);
  const phisher = createPasskey('https://localhost.example');
  const forged = { ...phisher.authenticate('x'), id: passkey.id, rawId: passkey.id };
  const attempts: ((challenge: string) => object)[] = [
    (challenge) => stranger.authenticate(challenge),
    (challenge) => ({ ...stranger.authenticate(challenge), id: passkey.id, rawId: passkey.id }),
    () => passkey.authenticate('another-challenge'),
    (challenge) => passkey.authenticate(challenge, 0x01),
    () => forged,
  ];
  for (const attempt of attempts) {
    const { verificationId, authenticationOptions } = (await begin()).body;
    expect(await verify({ verificationId, payload: attempt(authenticationOptions.challenge) })).toMatchObject(failed);
  }
  expect((await post('/api/experience/submit')).status).toBe(403);
});

it('a ceremony for one thing does not serve the other, nor somebody else', async () => {
  const { body: registration } = await post('/api/experience/verification/web-authn/registration');
  const passkey = createPasskey(world.endpoint);
  const { challenge } = registration.registrationOptions;
  const { verificationId } = registration;
  expect(await verify({ verificationId, payload: passkey.authenticate(challenge) })).toMatchObject(unknown);
  expect(await begin()).toMatchObject({ status: 400, body: { code: 'session.mfa.webauthn_verification_not_found' } });
  const bad = { ...passkey.register(challenge), response: { clientDataJSON: 'x', attestationObject: 'x' } };
  const register = (payload: object) => post('/api/experience/verification/web-authn/registration/verify', { verificationId, payload });
  expect(await register({})).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  expect(await register(bad)).toMatchObject(failed);
  expect(await register(passkey.register(challenge))).toMatchObject(used);
  expect(await post('/api/experience/profile/mfa', { type: 'WebAuthn', verificationId })).toMatchObject({
    status: 400,
    body: { code: 'session.verification_failed' },
  });
  await person.start('SignIn');
  const anonymous = { status: 404, body: { code: 'session.identifier_not_found' } };
  expect(await post('/api/experience/verification/web-authn/registration')).toMatchObject(anonymous);
  expect(await register(bad)).toMatchObject(anonymous);
  expect(await begin()).toMatchObject(anonymous);
  expect(await verify({ verificationId, payload: passkey.authenticate(challenge) })).toMatchObject(anonymous);
});

it('without an interaction, or before it was started, nothing is taken', async () => {
  const passkey = createPasskey(world.endpoint);
  const registration = { verificationId: 'x', payload: passkey.register('x') };
  const answers = async () => [
    await verify({ verificationId: 'x', payload: passkey.authenticate('x') }),
    await post('/api/experience/verification/web-authn/registration/verify', registration),
  ];
  person = createPerson(world);
  for (const answer of await answers()) expect(answer).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  await person.authorize();
  for (const answer of await answers()) expect(answer).toMatchObject({ status: 404, body: { code: 'session.interaction_not_found' } });
});

it('wrong signatures are counted, and lock the factor', async () => {
  const passkey = await withPasskey();
  await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 } });
  let last;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { verificationId } = (await begin()).body;
    last = await verify({ verificationId, payload: passkey.authenticate('wrong') });
  }
  expect(last).toMatchObject({ status: 400, body: { code: 'session.verification_blocked_too_many_attempts' } });
});
