import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SignInExperiencePatch } from '../../features/sign-in-experience/schemas.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from '../test-person.ts';
import { createAuthenticator } from './test-authenticator.ts';

let world: TestWorld;
let person: TestPerson;
let username: string;
let userId: string;
let people = 0;
const password = 'a harbour at dusk 7';

beforeAll(async () => {
  world = await createTestWorld();
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  people += 1;
  username = `person${people}`;
  userId = (await world.api('/api/users', { method: 'POST', body: { username, password } })).body.id;
  person = createPerson(world);
});

type Mfa = NonNullable<SignInExperiencePatch['mfa']>;
const rules = (policy: Mfa['policy'], more: Partial<Mfa> = {}) =>
  setUpSignIn(world, {
    mfa: { policy, factors: ['Totp', 'BackupCode'], ...more },
    signUp: { identifiers: ['username'], password: true, verify: false },
  });
const post = (path: string, body?: unknown) => person.call('POST', path, body);
const submit = () => post('/api/experience/submit');

async function identify(name = username): Promise<void> {
  await person.start('SignIn');
  const { body } = await post('/api/experience/verification/password', { identifier: { type: 'username', value: name }, password });
  expect((await post('/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
}

async function register(name: string): Promise<void> {
  await person.start('Register');
  const { body } = await post('/api/experience/verification/new-password-identity', {
    identifier: { type: 'username', value: name },
    password,
  });
  expect((await post('/api/experience/identification', { verificationId: body.verificationId })).status).toBe(201);
}

async function bindTotp() {
  const { secret, verificationId } = (await post('/api/experience/verification/totp/secret')).body;
  const app = createAuthenticator(world, secret);
  expect((await post('/api/experience/verification/totp/verify', { verificationId, code: await app.nextCode() })).status).toBe(200);
  expect((await post('/api/experience/profile/mfa', { type: 'Totp', verificationId })).status).toBe(204);
  return app;
}

async function bindBackupCodes(): Promise<string[]> {
  const { codes, verificationId } = (await post('/api/experience/verification/backup-code/generate')).body;
  expect((await post('/api/experience/profile/mfa', { type: 'BackupCode', verificationId })).status).toBe(204);
  return codes;
}

/** The person of this test with an authenticator app, signed in with once. */
async function withApp() {
  await rules('Mandatory', { factors: ['Totp'] });
  await identify();
  const app = await bindTotp();
  expect((await submit()).status).toBe(200);
  person = createPerson(world);
  return app;
}

const asked = (availableFactors: string[]) => ({
  status: 403,
  body: { code: 'session.mfa.require_mfa_verification', data: { availableFactors, maskedIdentifiers: {} } },
});
const taken = { status: 422, body: { code: 'user.totp_already_in_use' } };
const wrongCode = { status: 400, body: { code: 'session.mfa.invalid_totp_code' } };
const factorsOf = async (id = userId) => (await world.api(`/api/users/${id}/mfa-verifications`)).body;

describe('setting up', () => {
  it('a mandatory policy lets nobody through without a factor and its backup codes, and cannot be skipped', async () => {
    await rules('Mandatory');
    await identify();
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'user.missing_mfa', data: { availableFactors: ['Totp'] } } });
    expect(await post('/api/experience/profile/mfa/mfa-skipped')).toMatchObject({
      status: 422,
      body: { code: 'session.mfa.mfa_policy_not_user_controlled' },
    });
    await bindTotp();
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'session.mfa.backup_code_required' } });
    const codes = await bindBackupCodes();
    expect(codes).toHaveLength(10);
    const { body: state } = await person.call('GET', '/api/experience/interaction');
    expect(state.mfa).toEqual({ totp: { type: 'Totp' }, backupCode: { type: 'BackupCode' } });
    expect(await factorsOf()).toEqual([]);
    expect((await person.finish()).get('code')).not.toBeNull();
    expect(await factorsOf()).toMatchObject([{ type: 'Totp' }, { type: 'BackupCode', remainCodes: 10 }]);
    const stored = await (await world.scope()).db.selectFrom('users').select('mfaVerifications').where('id', '=', userId).execute();
    for (const code of codes) expect(JSON.stringify([stored, state])).not.toContain(code);
  });

  it('a person who registers sets a factor up in the same go, or is asked at the next sign-in where the policy says so', async () => {
    await rules('Mandatory', { factors: ['Totp'] });
    await register(`new${people}`);
    expect(await submit()).toMatchObject({ body: { code: 'user.missing_mfa' } });
    await bindTotp();
    expect((await person.finish()).get('code')).not.toBeNull();
    await rules('PromptOnlyAtSignIn');
    person = createPerson(world);
    await register(`late${people}`);
    expect((await submit()).status).toBe(200);
    person = createPerson(world);
    await identify(`late${people}`);
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'user.suggest_mfa' } });
  });

  it('where it is up to the person, it is suggested once: who declines is not asked again, who agrees is asked for a factor', async () => {
    await rules('PromptAtSignInAndSignUp');
    await identify();
    expect(await submit()).toMatchObject({ body: { code: 'user.suggest_mfa', data: { availableFactors: ['Totp'], skippable: true } } });
    expect((await post('/api/experience/profile/mfa/mfa-enabled')).status).toBe(204);
    expect(await submit()).toMatchObject({ body: { code: 'user.missing_mfa', data: { availableFactors: ['Totp'], skippable: true } } });
    expect((await post('/api/experience/profile/mfa/mfa-skipped')).status).toBe(204);
    expect((await submit()).status).toBe(200);
    person = createPerson(world);
    await identify();
    expect((await submit()).status).toBe(200);
  });

  it('an organization that demands a second factor does so at sign-in where the tenant holds people to it', async () => {
    const organization = (await world.api('/api/organizations', { method: 'POST', body: { name: 'Safe', isMfaRequired: true } })).body;
    await world.api(`/api/organizations/${organization.id}/users`, { method: 'POST', body: { userIds: [userId] } });
    await rules('NoPrompt');
    await identify();
    expect((await submit()).status).toBe(200);
    await rules('NoPrompt', { organizationRequiredMfaPolicy: 'Mandatory' });
    person = createPerson(world);
    await identify();
    expect(await submit()).toMatchObject({ body: { code: 'user.missing_mfa' } });
  });

  it('what is not proven, not offered, not there or somebody else’s is refused', async () => {
    await rules('Mandatory', { factors: ['Totp'] });
    await identify();
    const { verificationId } = (await post('/api/experience/verification/totp/secret')).body;
    const bind = (body: unknown) => post('/api/experience/profile/mfa', body);
    expect(await post('/api/experience/verification/totp/verify', { verificationId, code: '000000' })).toMatchObject(wrongCode);
    expect(await bind({ type: 'Totp', verificationId })).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
    expect(await bind({ type: 'BackupCode', verificationId })).toMatchObject({
      status: 400,
      body: { code: 'session.mfa.mfa_factor_not_enabled' },
    });
    expect(await bind({ type: 'Totp', verificationId: 'unknown' })).toMatchObject({
      status: 404,
      body: { code: 'session.verification_session_not_found' },
    });
    expect(await bind({ type: 'Other', verificationId })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    await rules('Mandatory');
    const { verificationId: codes } = (await post('/api/experience/verification/backup-code/generate')).body;
    expect(await bind({ type: 'BackupCode', verificationId: codes })).toMatchObject({
      status: 422,
      body: { code: 'session.mfa.backup_code_can_not_be_alone' },
    });
    const other = createPerson(world);
    await other.start('SignIn');
    const foreign = await other.call('POST', '/api/experience/verification/totp/verify', { verificationId, code: '000000' });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'session.identifier_not_found' } });
  });
});

describe('proving', () => {
  it('a password alone opens nothing, and neither does a factor that is set up on the way', async () => {
    const app = await withApp();
    await identify();
    expect(await submit()).toMatchObject(asked(['Totp']));
    const { verificationId, secret } = (await post('/api/experience/verification/totp/secret')).body;
    const own = createAuthenticator(world, secret);
    expect((await post('/api/experience/verification/totp/verify', { verificationId, code: await own.nextCode() })).status).toBe(200);
    expect(await submit()).toMatchObject(asked(['Totp']));
    for (const path of ['mfa-skipped', 'mfa-enabled', 'mfa-suggestion-skipped']) {
      expect(await post(`/api/experience/profile/mfa/${path}`)).toMatchObject(asked(['Totp']));
    }
    expect(await post('/api/experience/profile/mfa', { type: 'Totp', verificationId })).toMatchObject(asked(['Totp']));
    expect((await post('/api/experience/verification/totp/verify', { code: await app.nextCode() })).status).toBe(200);
    expect(await post('/api/experience/profile/mfa', { type: 'Totp', verificationId })).toMatchObject({ status: 404 }); // its record gave way to the proof
    const second = (await post('/api/experience/verification/totp/secret')).body;
    const code = await createAuthenticator(world, second.secret).nextCode();
    await post('/api/experience/verification/totp/verify', { verificationId: second.verificationId, code });
    expect(await post('/api/experience/profile/mfa', { type: 'Totp', verificationId: second.verificationId })).toMatchObject(taken);
    expect((await submit()).status).toBe(200);
    expect(await factorsOf()).toHaveLength(1);
  });

  it('of two browsers that set an app up at once, one does', async () => {
    await rules('Mandatory', { factors: ['Totp'] });
    const [one, other] = [person, createPerson(world)];
    for (const next of [one, other]) {
      person = next;
      await identify();
      await bindTotp();
    }
    expect((await one.call('POST', '/api/experience/submit')).status).toBe(200);
    expect((await other.call('POST', '/api/experience/submit')).body.code).toBe('session.mfa.require_mfa_verification');
    expect(await factorsOf()).toHaveLength(1);
  });

  it('a code counts once: of 20 uses at once one gets through, and none that is older', async () => {
    const app = await withApp();
    await identify();
    const code = await app.nextCode();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('/api/experience/verification/totp/verify', { code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
    person = createPerson(world);
    await identify();
    expect(await post('/api/experience/verification/totp/verify', { code })).toMatchObject(wrongCode);
  });

  it('backup codes stand in, each once, and a set that is used up is replaced', async () => {
    await rules('Mandatory');
    await identify();
    await bindTotp();
    const codes = await bindBackupCodes();
    await submit();
    const [code = '', other = ''] = codes;
    person = createPerson(world);
    await identify();
    expect(await submit()).toMatchObject(asked(['Totp', 'BackupCode']));
    const typed = `${code.slice(0, 5)} ${code.slice(5).toUpperCase()}`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('/api/experience/verification/backup-code/verify', { code: typed })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await post('/api/experience/verification/backup-code/verify', { code })).toMatchObject({
      status: 400,
      body: { code: 'session.mfa.invalid_backup_code' },
    });
    expect((await submit()).status).toBe(200);
    expect(await factorsOf()).toMatchObject([{ type: 'Totp' }, { type: 'BackupCode', remainCodes: 9, lastUsedAt: expect.any(String) }]);

    person = createPerson(world);
    await identify();
    // What was used last is offered first.
    expect(await submit()).toMatchObject(asked(['BackupCode', 'Totp']));
    expect((await post('/api/experience/verification/backup-code/verify', { code: other })).status).toBe(200);
    const { verificationId } = (await post('/api/experience/verification/backup-code/generate')).body;
    expect(await post('/api/experience/profile/mfa', { type: 'BackupCode', verificationId })).toMatchObject({
      status: 422,
      body: { code: 'user.backup_code_already_in_use' },
    });
  });

  it('guesses are counted per person and factor, and lock it even for the right code', async () => {
    const app = await withApp();
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 5, lockoutDuration: 10 } });
    await identify();
    const guesses = await Promise.all(
      Array.from({ length: 20 }, () => post('/api/experience/verification/totp/verify', { code: '000000' })),
    );
    const blocked = { status: 400, body: { code: 'session.verification_blocked_too_many_attempts' } };
    expect(guesses.filter(({ body }) => body.code === 'session.mfa.invalid_totp_code').length).toBeLessThan(5);
    expect(await post('/api/experience/verification/totp/verify', { code: await app.nextCode() })).toMatchObject(blocked);
    await setUpSignIn(world, { sentinelPolicy: {} });
  });

  it('a person’s own choice to skip it holds where it is up to them, and not where it is mandatory', async () => {
    await withApp();
    const prefer = await world.api(`/api/users/${userId}/logto-configs`, { method: 'PATCH', body: { mfa: { skipMfaOnSignIn: true } } });
    expect(prefer.status).toBe(200);
    await identify();
    expect(await submit()).toMatchObject(asked(['Totp']));
    await rules('NoPrompt');
    expect((await submit()).status).toBe(200);
  });

  it('a factor that the tenant does not take any more is not asked for', async () => {
    await withApp();
    await rules('NoPrompt', { factors: ['WebAuthn'] });
    await identify();
    expect((await submit()).status).toBe(200);
  });
});

it('nobody sets up or proves a second factor before it is known who they are, or while they reset a password', async () => {
  await rules('Mandatory');
  await person.start('SignIn');
  const unknown = { status: 404, body: { code: 'session.identifier_not_found' } };
  const calls: [string, unknown?][] = [
    ['/api/experience/verification/totp/secret'],
    ['/api/experience/verification/totp/verify', { code: '123456' }],
    ['/api/experience/verification/totp/verify', { code: '123456', verificationId: 'x' }],
    ['/api/experience/verification/backup-code/generate'],
    ['/api/experience/verification/backup-code/verify', { code: 'aaaaaaaaaa' }],
    ['/api/experience/profile/mfa', { type: 'Totp', verificationId: 'x' }],
    ['/api/experience/profile/mfa/mfa-enabled'],
    ['/api/experience/profile/mfa/mfa-skipped'],
    ['/api/experience/profile/mfa/mfa-suggestion-skipped'],
  ];
  for (const call of calls) expect(await post(...call)).toMatchObject(unknown);
  await person.start('ForgotPassword');
  for (const [path, body] of calls.slice(5)) {
    expect(await post(path, body)).toMatchObject({ status: 400, body: { code: 'session.not_supported_for_forgot_password' } });
  }
});
