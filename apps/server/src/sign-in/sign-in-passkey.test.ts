import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPasskey } from './second-factor/test-passkey.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';

// People who sign in with a passkey and nothing else, in a tenant that demands second factors of everybody and challenges everybody to show that they are no program.

let world: TestWorld;
let person: TestPerson;
const password = 'a harbour at dusk 7';
const verification = '/api/experience/verification/sign-in-passkey/authentication';

beforeAll(async () => {
  world = await createTestWorld();
  await setUpSignIn(world, {
    signUp: { identifiers: ['username'], password: true, verify: false },
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    mfa: { policy: 'Mandatory', factors: ['Totp', 'WebAuthn', 'BackupCode'] },
    passkeySignIn: { enabled: true },
    singleSignOnEnabled: true,
  });
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  person = createPerson(world);
  await person.start('SignIn');
});

const post = (path: string, body?: unknown, by = person) => by.call('POST', path, body);
const ask = (value: string, type = 'username') => post(verification, { identifier: { type, value } });
const idsOf = ({ body }: Awaited<ReturnType<typeof ask>>): string[] =>
  body.authenticationOptions.allowCredentials.map(({ id }: { id: string }) => id);
const askAny = (by = person) => post('/api/experience/preflight/sign-in-passkey/authentication', undefined, by);
const verify = (body: object, by = person) => post('/api/experience/verification/sign-in-passkey/authentication/verify', body, by);
const identify = (verificationId: string) => post('/api/experience/identification', { verificationId });
const refused = (code: string, status = 400) => ({ status, body: { code } });
const failed = refused('session.mfa.webauthn_verification_failed');
const used = refused('session.passkey_sign_in.pending_info_not_found');

type Passkey = ReturnType<typeof createPasskey>;
interface Holder {
  readonly id: string;
  readonly username: string;
  readonly passkey: Passkey;
}

let people = 0;
async function createUser(): Promise<{ id: string; username: string }> {
  people += 1;
  return world.manage('POST', '/api/users', { username: `person${people}`, password });
}

/** Somebody who has set a passkey up as their second factor. */
async function createHolder(): Promise<Holder> {
  const { id, username } = await createUser();
  const passkey = createPasskey(world.endpoint);
  const browser = createPerson(world);
  await browser.start('SignIn');
  const proof = { identifier: { type: 'username', value: username }, password };
  const { body } = await post('/api/experience/verification/password', proof, browser);
  await post('/api/experience/identification', { verificationId: body.verificationId }, browser);
  const { verificationId, registrationOptions } = (await post('/api/experience/verification/web-authn/registration', {}, browser)).body;
  const payload = passkey.register(registrationOptions.challenge);
  await post('/api/experience/verification/web-authn/registration/verify', { verificationId, payload }, browser);
  await post('/api/experience/profile/mfa', { type: 'WebAuthn', verificationId }, browser);
  const codes = (await post('/api/experience/verification/backup-code/generate', {}, browser)).body;
  await post('/api/experience/profile/mfa', { type: 'BackupCode', verificationId: codes.verificationId }, browser);
  expect((await post('/api/experience/submit', undefined, browser)).status).toBe(200);
  return { id, username, passkey };
}

/** What a discoverable passkey answers: it says whose it is. */
function answer({ passkey, id }: Pick<Holder, 'passkey' | 'id'>, challenge: string, flags?: number) {
  const payload = passkey.authenticate(challenge, flags);
  return { ...payload, response: { ...payload.response, userHandle: Buffer.from(id).toString('base64url') } };
}

describe('a passkey alone lets a person in', () => {
  it('who has typed their name: no captcha, no second factor and nothing to set up', async () => {
    const holder = await createHolder();
    await world.manage('PUT', '/api/captcha-provider', { config: { type: 'Turnstile', siteKey: 'site', secretKey: 'quiet' } });
    await setUpSignIn(world, { captchaPolicy: { enabled: true } });
    const { verificationId, authenticationOptions } = (await ask(holder.username)).body;
    expect(authenticationOptions).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(authenticationOptions.allowCredentials).toContainEqual({ id: holder.passkey.id, type: 'public-key' });
    const read = async () => (await person.call('GET', '/api/experience/interaction')).body;
    expect((await read()).verificationRecords).toEqual([{ id: verificationId, type: 'SignInPasskey', verified: false }]);
    expect(await identify(verificationId)).toMatchObject(refused('session.verification_failed'));

    const payload = holder.passkey.authenticate(authenticationOptions.challenge);
    expect(await verify({ verificationId, payload })).toMatchObject({ status: 200, body: { verificationId } });
    expect(await read()).toMatchObject({
      captcha: { verified: false, skipped: true },
      verificationRecords: [{ id: verificationId, type: 'SignInPasskey', verified: true, userId: holder.id }],
    });
    expect((await identify(verificationId)).status).toBe(204);
    expect((await person.finish()).get('code')).not.toBeNull();
    const { db } = await world.scope();
    const sessions = await db.selectFrom('oidcSessions').select('payload').where('accountId', '=', holder.id).execute();
    expect(sessions.map(({ payload }) => payload['amr'])).toContainEqual(['pop', 'mfa']);
    await setUpSignIn(world, { captchaPolicy: { enabled: false } });

    await world.server.flushAudit();
    const logs = await world.manage('GET', `/api/logs?userId=${holder.id}&logKey=Interaction.SignIn.Verification.SignInPasskey.Submit`);
    expect(logs).toMatchObject([{ payload: { result: 'Success', userId: holder.id } }]);
  });

  it('who has typed nothing: the passkey says whose it is, also when it was asked for before the interaction was started', async () => {
    const holder = await createHolder();
    person = createPerson(world);
    await person.authorize();
    const { body } = await askAny();
    expect(Object.keys(body)).toEqual(['authenticationOptions']);
    expect(body.authenticationOptions).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
    const payload = answer(holder, body.authenticationOptions.challenge);
    expect(await verify({ payload })).toMatchObject(refused('session.interaction_not_found', 404));
    await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn' });
    const { verificationId } = (await verify({ payload })).body;
    expect((await identify(verificationId)).status).toBe(204);
    expect((await person.finish()).get('code')).not.toBeNull();
  });
});

it('nothing else is a signature: of another passkey or person, for another challenge or address, of a person who was not verified, or copied', async () => {
  const [holder, other] = [await createHolder(), await createHolder()];
  const stranger = { ...holder, passkey: createPasskey(world.endpoint) };
  const phisher = createPasskey('https://localhost.example');
  const named = { id: holder.passkey.id, rawId: holder.passkey.id };
  const bad = {
    'another passkey': (challenge: string) => answer(stranger, challenge),
    'another passkey under its name': (challenge: string) => ({ ...answer(stranger, challenge), ...named }),
    'the passkey of another person': (challenge: string) => answer(other, challenge),
    'the passkey for another person': (challenge: string) => answer({ ...holder, id: other.id }, challenge),
    'another person’s passkey for this one': (challenge: string) => answer({ ...other, id: holder.id }, challenge),
    'a handle of nobody’s': (challenge: string) => answer({ ...holder, id: 'a\0b' }, challenge),
    'another challenge': () => answer(holder, 'another-challenge'),
    'another address': (challenge: string) => ({ ...answer({ ...holder, passkey: phisher }, challenge), ...named }),
    'nobody verified': (challenge: string) => answer(holder, challenge, 0x01),
  };
  for (const [name, make] of Object.entries(bad)) {
    const { verificationId, authenticationOptions } = (await ask(holder.username)).body;
    const answered = await verify({ verificationId, payload: make(authenticationOptions.challenge) });
    expect(answered, name).toMatchObject(failed);
    expect(await identify(verificationId), name).toMatchObject(refused('session.verification_failed'));
    if (name === 'the passkey of another person') continue; // they are who they say, where nobody in particular was asked
    const { challenge } = (await askAny()).body.authenticationOptions;
    expect(await verify({ payload: make(challenge) }), name).toMatchObject(failed);
  }
  const { challenge } = (await askAny()).body.authenticationOptions;
  expect(await verify({ payload: holder.passkey.authenticate(challenge) }), 'without a handle').toMatchObject(failed);

  const stored = await world.manage('GET', `/api/users/${holder.id}/mfa-verifications`);
  expect(stored).toHaveLength(2);
  const { db } = await world.scope();
  const { mfaVerifications } = await db
    .selectFrom('users')
    .select('mfaVerifications')
    .where('id', '=', holder.id)
    .executeTakeFirstOrThrow();
  const counted = mfaVerifications.map((factor) => (factor['type'] === 'WebAuthn' ? { ...factor, counter: 1_000 } : factor));
  await db
    .updateTable('users')
    .set({ mfaVerifications: JSON.stringify(counted) as never })
    .where('id', '=', holder.id)
    .execute();
  const again = (await ask(holder.username)).body;
  const copied = answer(holder, again.authenticationOptions.challenge);
  expect(await verify({ verificationId: again.verificationId, payload: copied })).toMatchObject(failed);
});

it('a challenge counts once, and in its own interaction alone', async () => {
  const holder = await createHolder();
  const elsewhere = createPerson(world);
  await elsewhere.start('SignIn');
  const named = (await ask(holder.username)).body;
  const namedAnswer = { verificationId: named.verificationId, payload: answer(holder, named.authenticationOptions.challenge) };
  expect(await verify(namedAnswer, elsewhere)).toMatchObject(refused('session.verification_session_not_found', 404));
  const anyAnswer = { payload: answer(holder, (await askAny()).body.authenticationOptions.challenge) };
  expect(await verify(anyAnswer, elsewhere)).toMatchObject(used);
  await askAny(elsewhere);
  expect(await verify(anyAnswer, elsewhere)).toMatchObject(failed);

  for (const body of [namedAnswer, anyAnswer]) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(body)));
    // Not only because the passkey counts its uses: some do not.
    const codes: string[] = answers.map(({ status, body: said }) => (status === 200 ? 'taken' : said.code));
    expect(codes.toSorted()).toEqual([...Array.from({ length: 9 }, () => used.body.code), 'taken']);
    expect(await verify(body)).toMatchObject(used);
  }
  // A ceremony for one thing does not serve the other.
  const registration = { verificationId: named.verificationId, payload: holder.passkey.authenticate('x') };
  expect((await identify(named.verificationId)).status).toBe(404); // the later proof has taken its place
  expect(await post('/api/experience/verification/web-authn/authentication/verify', registration)).toMatchObject(
    refused('session.identifier_not_found', 404),
  );
});

it('not without an interaction, nor before it was started', async () => {
  const payload = createPasskey(world.endpoint).authenticate('x');
  person = createPerson(world);
  for (const answered of [await ask('nobody'), await askAny(), await verify({ payload })]) {
    expect(answered).toMatchObject(refused('session.not_found'));
  }
  await person.authorize();
  for (const answered of [await ask('nobody'), await verify({ payload })]) {
    expect(answered).toMatchObject(refused('session.interaction_not_found', 404));
  }
});

it('only for signing in: nobody registers or resets a password by it', async () => {
  const holder = await createHolder();
  for (const event of ['Register', 'ForgotPassword'] as const) {
    await person.start(event);
    const { verificationId, authenticationOptions } = (await ask(holder.username)).body;
    await verify({ verificationId, payload: answer(holder, authenticationOptions.challenge) });
    expect(await identify(verificationId), event).toMatchObject(refused('session.verification_failed'));
  }
});

it('not beside somebody else', async () => {
  const [one, other] = [await createHolder(), await createHolder()];
  const first = (await ask(one.username)).body;
  await verify({ verificationId: first.verificationId, payload: answer(one, first.authenticationOptions.challenge) });
  await identify(first.verificationId);
  const second = (await ask(other.username)).body;
  const payload = answer(other, second.authenticationOptions.challenge);
  expect(await verify({ verificationId: second.verificationId, payload })).toMatchObject(refused('session.identity_conflict', 409));
});

it('not where it is switched off, then or in between', async () => {
  const holder = await createHolder();
  const { verificationId, authenticationOptions } = (await ask(holder.username)).body;
  const payload = answer(holder, authenticationOptions.challenge);
  expect((await verify({ verificationId, payload })).status).toBe(200);
  await setUpSignIn(world, { passkeySignIn: { enabled: false } });
  const off = refused('user.sign_in_method_not_enabled', 422);
  for (const answered of [
    await ask(holder.username),
    await askAny(),
    await verify({ verificationId, payload }),
    await identify(verificationId),
  ]) {
    expect(answered).toMatchObject(off);
  }
  await setUpSignIn(world, { passkeySignIn: { enabled: true } });
});

it('not of people who are suspended, or whose enterprise signs them in: told after the signature', async () => {
  const holder = await createHolder();
  const outcome = async () => {
    const { challenge } = (await askAny()).body.authenticationOptions;
    return verify({ payload: answer(holder, challenge) });
  };
  await world.manage('POST', '/api/sso-connectors', {
    providerName: 'OIDC',
    connectorName: 'Enterprise',
    config: { clientId: 'lintel', clientSecret: 'quiet', issuer: 'https://idp.enterprise.example' },
    domains: ['enterprise.example'],
  });
  const enterprise = refused('session.passkey_sign_in.sso_users_not_allowed');
  await world.manage('PATCH', `/api/users/${holder.id}`, { primaryEmail: 'ann@enterprise.example' });
  expect(await post(verification, { identifier: { type: 'email', value: 'nobody@Enterprise.example' } })).toMatchObject(enterprise);
  expect(await outcome()).toMatchObject(enterprise);

  await world.manage('PATCH', `/api/users/${holder.id}`, { primaryEmail: 'ann@home.example' });
  const proven = (await outcome()).body;
  await world.manage('PATCH', `/api/users/${holder.id}`, { primaryEmail: 'ann@enterprise.example' });
  expect(await identify(proven.verificationId)).toMatchObject(enterprise);
  await world.manage('PATCH', `/api/users/${holder.id}/is-suspended`, { isSuspended: true });
  await person.start('SignIn');
  expect(await outcome()).toMatchObject(refused('user.suspended', 401));
});

describe('nobody learns who has an account, or a passkey', () => {
  it('by status, shape, statements, or by asking again', async () => {
    const holder = await createHolder();
    const { username: without } = await createUser();
    const shapes = new Map<string, unknown>();
    for (const name of [holder.username, without, 'nobody_at_all']) {
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      const statements = await world.statementsOf(async () => answers.push(await ask(name)));
      answers.push(await ask(name));
      const [ids, again] = answers.map(idsOf);
      expect(again, name).toEqual(ids);
      expect(ids, name).toEqual(ids?.toSorted());
      const { status, body } = answers[1] ?? {};
      const { challenge: _, allowCredentials, ...options } = body.authenticationOptions;
      const shape = allowCredentials.map((credential: object) => Object.keys(credential));
      const isUsual = ids?.every((id) => [16, 20, 32].includes(Buffer.from(id, 'base64url').length));
      const wrong = await verify({ verificationId: body.verificationId, payload: holder.passkey.authenticate('wrong') });
      shapes.set(name, { status, options, shape, isUsual, statements, wrong: wrong.body });
    }
    const [first, ...others] = shapes.values();
    expect(first).toMatchObject({ status: 200, isUsual: true, wrong: { code: 'session.mfa.webauthn_verification_failed' } });
    for (const other of others) expect(other).toEqual(first);
    const spellings = [await ask('nobody@example.com', 'email'), await ask('Nobody@Example.com', 'email')].map(idsOf);
    expect(spellings[1]).toEqual(spellings[0]);
    expect(idsOf(await ask('nobody_else'))).not.toEqual(idsOf(await ask('nobody_at_all')));
  });

  it('by when wrong answers lock the name', async () => {
    const holder = await createHolder();
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 } });
    const locks: string[][] = [];
    for (const name of [holder.username, 'another_nobody']) {
      const codes: string[] = [];
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const { verificationId } = (await ask(name)).body;
        codes.push((await verify({ verificationId, payload: holder.passkey.authenticate('wrong') })).body.code);
      }
      locks.push(codes);
    }
    expect(locks[0]?.at(-1)).toBe('session.verification_blocked_too_many_attempts');
    expect(locks[1]).toEqual(locks[0]);
    await setUpSignIn(world, { sentinelPolicy: {} });
  });
});

describe('a passkey to sign in with is set up during a sign-in', () => {
  async function signedIn(): Promise<{ id: string; username: string }> {
    const user = await createUser();
    const proof = { identifier: { type: 'username', value: user.username }, password };
    const { body } = await post('/api/experience/verification/password', proof);
    expect((await identify(body.verificationId)).status).toBe(204);
    return user;
  }

  async function register(passkey: Passkey): Promise<string> {
    const { verificationId, registrationOptions } = (await post('/api/experience/verification/web-authn/registration', {})).body;
    const payload = passkey.register(registrationOptions.challenge);
    await post('/api/experience/verification/web-authn/registration/verify', { verificationId, payload });
    return verificationId;
  }

  const bind = (verificationId: string) => post('/api/experience/profile/mfa/passkey', { verificationId });
  const skip = () => post('/api/experience/profile/mfa/passkey-skipped');
  const preferencesOf = ({ id }: { id: string }) => world.manage('GET', `/api/users/${id}/logto-configs`);

  it('also where passkeys are no second factors, and lets its owner in alone from then on', async () => {
    await setUpSignIn(world, { mfa: { policy: 'UserControlled', factors: [] } });
    const user = await signedIn();
    expect((await skip()).status).toBe(204);
    const passkey = createPasskey(world.endpoint);
    expect((await bind(await register(passkey))).status).toBe(204);
    expect((await person.finish()).get('code')).not.toBeNull();
    expect(await preferencesOf(user)).toMatchObject({ passkeySignIn: { skipped: false } });

    person = createPerson(world);
    await person.start('SignIn');
    const { verificationId, authenticationOptions } = (await ask(user.username)).body;
    const payload = passkey.authenticate(authenticationOptions.challenge);
    expect((await verify({ verificationId, payload })).status).toBe(200);
    expect((await identify(verificationId)).status).toBe(204);
    expect((await person.finish()).get('code')).not.toBeNull();
  });

  it('or is not wanted, which the account remembers', async () => {
    const user = await signedIn();
    expect((await skip()).status).toBe(204);
    expect((await person.finish()).get('code')).not.toBeNull();
    expect(await preferencesOf(user)).toMatchObject({ passkeySignIn: { skipped: true } });
  });

  it('after a second factor by whoever has one', async () => {
    await setUpSignIn(world, { mfa: { policy: 'Mandatory', factors: ['Totp', 'WebAuthn', 'BackupCode'] } });
    const { username } = await createHolder();
    const { body } = await post('/api/experience/verification/password', { identifier: { type: 'username', value: username }, password });
    await identify(body.verificationId);
    expect(await post('/api/experience/profile/mfa/passkey', { verificationId: body.verificationId })).toMatchObject(
      refused('session.mfa.require_mfa_verification', 403),
    );
    expect(await post('/api/experience/profile/mfa/passkey-skipped')).toMatchObject(refused('session.mfa.require_mfa_verification', 403));
    await setUpSignIn(world, { mfa: { policy: 'UserControlled', factors: [] } });
  });

  it('by whoever is signed in, with what their own authenticator made, while passkeys are switched on', async () => {
    expect(await bind('none')).toMatchObject(refused('session.identifier_not_found', 404));
    expect(await skip()).toMatchObject(refused('session.identifier_not_found', 404));
    await signedIn();
    expect(await bind('none')).toMatchObject(refused('session.verification_session_not_found', 404));
    const { verificationId } = (await post('/api/experience/verification/web-authn/registration', {})).body;
    expect(await bind(verificationId)).toMatchObject(refused('session.verification_failed'));
    await setUpSignIn(world, { passkeySignIn: { enabled: false } });
    expect(await bind(verificationId)).toMatchObject(refused('user.sign_in_method_not_enabled', 422));
    await setUpSignIn(world, { passkeySignIn: { enabled: true } });
    await person.start('ForgotPassword');
    expect(await bind(verificationId)).toMatchObject(refused('session.not_supported_for_forgot_password'));
    expect(await skip()).toMatchObject(refused('session.not_supported_for_forgot_password'));
  });
});
