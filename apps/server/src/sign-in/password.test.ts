import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';

const password = 'a harbour at dusk';
let world: TestWorld;
let person: TestPerson;
let username: string;
let count = 0;

beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  person = createPerson(world);
  username = `ann_${(count += 1)}`;
});

const tryPassword = (value: string, identifier = username) =>
  person.call('POST', '/api/experience/verification/password', { identifier: { type: 'username', value: identifier }, password: value });
const makeUser = async (fields: Record<string, unknown> = { password }): Promise<string> => {
  const { status, body } = await world.api('/api/users', { method: 'POST', body: { username, ...fields } });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.id;
};

describe('a user name and a password', () => {
  it('make an account, and open it again', async () => {
    await person.start('Register');
    const identity = await person.call('POST', '/api/experience/verification/new-password-identity', {
      identifier: { type: 'username', value: username },
      password,
    });
    expect(identity.status).toBe(200);
    expect((await person.call('POST', '/api/experience/identification', { verificationId: identity.body.verificationId })).status).toBe(
      201,
    );
    await person.finish();

    person = createPerson(world);
    await person.start('SignIn');
    const { status, body } = await tryPassword(password);
    expect(status).toBe(200);
    expect((await person.call('POST', '/api/experience/identification', { verificationId: body.verificationId })).status).toBe(204);
    expect((await person.finish()).get('code')).toBeTruthy();
  });

  it('can be given one after the other', async () => {
    await person.start('Register');
    expect((await person.call('POST', '/api/experience/profile', { type: 'username', value: username })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/profile', { type: 'password', value: password })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/identification')).status).toBe(201);
    expect(await person.call('POST', '/api/experience/identification')).toMatchObject({ status: 201 }); // a lost answer may be asked for again
    await person.finish();
  });

  it('take no more SQL than the budget, from the authorization request to the resumed one', async () => {
    await makeUser();
    const statements = await world.statementsOf(async () => {
      await person.start('SignIn');
      const { verificationId } = (await tryPassword(password)).body;
      await person.call('POST', '/api/experience/identification', { verificationId });
      await person.finish();
    });
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(19); // 24 with the five of the token request
  });

  it('keep to the policies', async () => {
    await person.start('Register');
    const choose = (value: string, plain = password) =>
      person.call('POST', '/api/experience/verification/new-password-identity', {
        identifier: { type: 'username', value },
        password: plain,
      });
    expect(await choose('9lives')).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await choose(username, 'short')).toMatchObject({ status: 422, body: { code: 'password.rejected' } });
    expect(await choose(username, `${username}${username}`)).toMatchObject({
      body: { data: [{ code: 'password_rejected.restricted.user_info' }] },
    });
    await makeUser();
    expect(await choose(username)).toMatchObject({ status: 422, body: { code: 'user.username_already_in_use' } });
    expect(await person.call('POST', '/api/experience/profile', { type: 'username', value: username })).toMatchObject({ status: 422 });
  });
});

it.each<[string, string, Partial<Record<'uppercase' | 'lowercase' | 'numbers' | 'underscore', boolean>>?]>([
  ['an', 'user.username_too_short'],
  ['annannannannann', 'user.username_too_long'],
  ['Ann_9', 'user.username_uppercase_not_allowed', { uppercase: false }],
  ['Ann_9', 'user.username_lowercase_not_allowed', { lowercase: false }],
  ['Ann_9', 'user.username_numbers_not_allowed', { numbers: false }],
  ['Ann_9', 'user.username_underscore_not_allowed', { underscore: false }],
])('the user name %s is refused with %s', async (value, code, limits = {}) => {
  const allowedChars = { lowercase: true, uppercase: true, numbers: true, underscore: true };
  const usernamePolicy = { caseSensitive: true, minLength: 3, maxLength: 12, allowedChars };
  await setUpSignIn(world, { usernamePolicy: { ...usernamePolicy, allowedChars: { ...allowedChars, ...limits } } });
  await person.start('Register');
  const identity = { identifier: { type: 'username', value }, password };
  const answers = [
    await person.call('POST', '/api/experience/verification/new-password-identity', identity),
    await person.call('POST', '/api/experience/profile', { type: 'username', value }),
  ];
  await setUpSignIn(world, { usernamePolicy: { ...usernamePolicy, minLength: 1, maxLength: 128 } });
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [400, code],
    [400, code],
  ]);
});

it('what an account has already is not changed on the way in', async () => {
  await makeUser({ password, primaryEmail: `${username}@example.com` });
  await person.start('SignIn');
  const { verificationId } = (await tryPassword(password)).body;
  await person.call('POST', '/api/experience/identification', { verificationId });
  const change = async (body: unknown) => (await person.call('POST', '/api/experience/profile', body)).body.code;
  expect(await change({ type: 'username', value: 'mallory' })).toBe('user.username_exists_in_profile');
  expect(await change({ type: 'password', value: 'three gulls at dawn' })).toBe('user.password_exists_in_profile');
  expect(await change({ type: 'email', verificationId })).toBe('user.email_exists_in_profile');
});

it('whoever asks for a hundred names that are taken learns of no further one', async () => {
  await makeUser();
  await person.start('Register');
  const ask = (value: string) => person.call('POST', '/api/experience/profile', { type: 'username', value });
  for (let name = 1; name < 100; name += 1) await ask(username);
  expect((await ask(username)).body.code).toBe('session.verification_blocked_too_many_attempts');
  expect((await ask(`${username}_free`)).body.code).toBe('session.verification_blocked_too_many_attempts');
  world.advance(60 * 60_000);
  expect((await ask(`${username}_free`)).status).toBe(204);
});

describe('a password', () => {
  it('that is wrong says nothing about the account', async () => {
    await makeUser();
    await person.start('SignIn');
    const [known, unknown] = [await tryPassword('wrong'), await tryPassword('wrong', 'nobody')];
    expect(known).toMatchObject({ status: 422, body: { code: 'session.invalid_credentials' } });
    expect(unknown.body).toEqual(known.body);
  });

  it('costs the same for an account that does not exist', async () => {
    await makeUser();
    await person.start('SignIn');
    const fastest = { known: Infinity, unknown: Infinity };
    const measure = async (who: keyof typeof fastest, identifier: string) => {
      const before = performance.now();
      await tryPassword('wrong', identifier);
      fastest[who] = Math.min(fastest[who], performance.now() - before);
    };
    for (let round = 0; round < 12; round += 1) {
      await measure('known', username);
      await measure('unknown', 'nobody');
    }
    // Other work of the machine only slows down; without the hash the fastest answer would take a third.
    expect(fastest.unknown).toBeGreaterThan(fastest.known / 2);
    expect(fastest.known).toBeGreaterThan(fastest.unknown / 2);
  });

  it('of a suspended person is right, and does not help', async () => {
    const id = await makeUser();
    expect((await world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } })).status).toBe(200);
    await person.start('SignIn');
    expect((await tryPassword('wrong')).body.code).toBe('session.invalid_credentials');
    expect(await tryPassword(password)).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
  });

  it('stops helping in the middle of a sign-in when the person is suspended', async () => {
    const id = await makeUser();
    await person.start('SignIn');
    const { verificationId } = (await tryPassword(password)).body;
    await person.call('POST', '/api/experience/identification', { verificationId });
    await world.api(`/api/users/${id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
  });

  it('that came by import is digested anew at the first sign-in', async () => {
    const id = await makeUser({ passwordDigest: createHash('md5').update(password).digest('hex'), passwordAlgorithm: 'MD5' });
    await person.start('SignIn');
    expect((await tryPassword('wrong')).status).toBe(422);
    expect((await tryPassword(password)).status).toBe(200);
    const { db } = await world.scope();
    const row = await db.selectFrom('users').select(['passwordAlgorithm', 'passwordDigest']).where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ passwordAlgorithm: 'Argon2id', passwordDigest: expect.stringMatching(/^\$argon2id\$/) });
    expect((await tryPassword(password)).status).toBe(200);
  });

  it('that has expired opens nothing until it is changed', async () => {
    const id = await makeUser();
    const { db } = await world.scope();
    await db.updateTable('users').set({ isPasswordExpired: true }).where('id', '=', id).execute();
    await person.start('SignIn');
    const { verificationId } = (await tryPassword(password)).body;
    expect(await person.call('POST', '/api/experience/identification', { verificationId })).toMatchObject({
      status: 422,
      body: { code: 'password.expired' },
    });
  });

  it('identifies nobody where passwords are switched off', async () => {
    await makeUser();
    await person.start('SignIn');
    const { verificationId } = (await tryPassword(password)).body;
    const methods = (passwords: boolean) => [
      { identifier: 'username' as const, password: passwords, verificationCode: false, isPasswordPrimary: true },
    ];
    const scope = await world.scope();
    const { updateSignInExperience } = await import('../features/sign-in-experience/queries.ts');
    const { signInExperiencePart } = await import('../features/sign-in-experience/sign-in-experience.ts');
    const change = (passwords: boolean) =>
      scope.write([signInExperiencePart], (trx) =>
        updateSignInExperience(trx, { tenantId: 'default', patch: { signIn: { methods: methods(passwords) } } }),
      );
    await change(false);
    const answer = await person.call('POST', '/api/experience/identification', { verificationId });
    await change(true);
    expect(answer).toMatchObject({ status: 422, body: { code: 'user.sign_in_method_not_enabled' } });
  });
});

describe('guessing passwords', () => {
  beforeEach(() => setUpSignIn(world, { sentinelPolicy: { maxAttempts: 4, lockoutDuration: 30 } }));

  it('ends with the fourth failure where four are allowed, for half an hour', async () => {
    await makeUser();
    await person.start('SignIn');
    for (let attempt = 1; attempt <= 3; attempt += 1) expect((await tryPassword('wrong')).status).toBe(422);
    expect(await tryPassword('wrong')).toMatchObject({
      status: 400,
      body: { code: 'session.verification_blocked_too_many_attempts', data: { relativeTime: 'in 30 minutes' } },
    });
    expect((await tryPassword(password)).body.code).toBe('session.verification_blocked_too_many_attempts');
    expect((await tryPassword(password, username.toUpperCase())).body.code).toBe('session.verification_blocked_too_many_attempts');
    world.advance(30 * 60_000 + 1);
    expect((await tryPassword(password)).status).toBe(200);
  });

  it('ends for people who do not exist as well', async () => {
    await person.start('SignIn');
    for (let attempt = 1; attempt <= 3; attempt += 1) await tryPassword('wrong', `${username}_nobody`);
    expect((await tryPassword('wrong', `${username}_nobody`)).body.code).toBe('session.verification_blocked_too_many_attempts');
  });

  it('gets four looks out of two hundred at once', async () => {
    await makeUser();
    await person.start('SignIn');
    const answers = await Promise.all(Array.from({ length: 200 }, () => tryPassword('wrong')));
    const looked = answers.filter(({ body }) => body.code === 'session.invalid_credentials');
    expect(looked.length).toBeLessThanOrEqual(4);
    expect(answers.filter(({ body }) => body.code === 'session.verification_blocked_too_many_attempts')).toHaveLength(200 - looked.length);
    expect((await tryPassword(password)).status).toBe(400);
  });

  it('is not held against who knows the password', async () => {
    await makeUser();
    await person.start('SignIn');
    for (let round = 1; round <= 12; round += 1) expect((await tryPassword(password)).status).toBe(200);
    expect((await tryPassword('wrong')).status).toBe(422);
  });

  it('is forgiven by an administrator', async () => {
    await makeUser();
    await person.start('SignIn');
    for (let attempt = 1; attempt <= 4; attempt += 1) await tryPassword('wrong');
    expect((await tryPassword(password)).status).toBe(400);
    const unlock = { method: 'POST', body: { targetType: 'User', targets: [username] } };
    expect((await world.api('/api/sentinel-activities/delete', unlock)).status).toBe(204);
    expect((await tryPassword(password)).status).toBe(200);
  });
});
