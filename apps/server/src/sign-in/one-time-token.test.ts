import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import type { SignInExperiencePatch } from '../features/sign-in-experience/schemas.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let mail: SmtpDouble;
let person: TestPerson;
let email: string;
let count = 0;

const emailOnly: SignInExperiencePatch = {
  signUp: { identifiers: ['email'], password: false, verify: true },
  signIn: { methods: [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }] },
  signInMode: 'SignInAndRegister',
};

beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
});
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(async () => {
  await setUpSignIn(world, emailOnly);
  person = createPerson(world);
  email = `person.${(count += 1)}@example.com`;
});

const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;
const newToken = async (context = {}, of = email): Promise<string> => (await post('/api/one-time-tokens', { email: of, context })).token;
const use = (token: string, value = email) =>
  person.call('POST', '/api/experience/verification/one-time-token/verify', { identifier: { type: 'email', value }, token });
const identify = (verificationId?: string) => person.call('POST', '/api/experience/identification', { verificationId });
const organizationsOf = async (userId: string) =>
  (await world.api(`/api/users/${userId}/organizations`)).body.map(({ id }: { id: string }) => id);

describe('a one-time token', () => {
  it('signs an account in and brings it into its organizations', async () => {
    const user = await post('/api/users', { primaryEmail: email });
    const organization = await post('/api/organizations', { name: 'Invited' });
    await person.start('SignIn');
    const { body } = await use(await newToken({ jitOrganizationIds: [organization.id, 'none'] }), email.toUpperCase());
    expect((await identify(body.verificationId)).status).toBe(204);
    expect(await organizationsOf(user.id)).toEqual([]);
    expect((await person.finish()).get('code')).toBeTruthy();
    expect(await organizationsOf(user.id)).toEqual([organization.id]);
  });

  it('registers a stranger even where registration is closed, and joins the organizations', async () => {
    await setUpSignIn(world, { signInMode: 'SignIn' });
    const organization = await post('/api/organizations', { name: 'Closed' });
    await person.start('SignIn');
    const switched = () => person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' });
    expect(await switched()).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    const { body } = await use(await newToken({ jitOrganizationIds: [organization.id] }));
    expect(await identify(body.verificationId)).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
    expect((await switched()).status).toBe(204);
    expect((await identify(body.verificationId)).status).toBe(201);
    const { userId, verificationRecords } = (await person.call('GET', '/api/experience/interaction')).body;
    expect(verificationRecords).toMatchObject([{ type: 'OneTimeToken', verified: true, identifier: { type: 'email', value: email } }]);
    expect((await person.finish()).get('code')).toBeTruthy();
    expect((await world.api(`/api/users/${userId}`)).body.primaryEmail).toBe(email);
    expect(await organizationsOf(userId)).toEqual([organization.id]);
  });

  it('opens a closed registration to its own address alone', async () => {
    await setUpSignIn(world, {
      signUp: { identifiers: ['username'], password: true, verify: false },
      signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
      signInMode: 'SignIn',
    });
    await person.start('SignIn');
    await use(await newToken());
    expect((await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' })).status).toBe(204);
    const identity = { identifier: { type: 'username', value: 'somebody_else' }, password: 'a harbour at dusk 7' };
    const { body } = await person.call('POST', '/api/experience/verification/new-password-identity', identity);
    expect(await identify(body.verificationId)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it('is used up, whatever comes of it', async () => {
    const token = await newToken();
    await person.start('SignIn');
    expect((await use(token)).status).toBe(200);
    person = createPerson(world);
    await person.start('SignIn');
    expect(await use(token)).toMatchObject({ status: 400, body: { code: 'one_time_token.token_consumed' } });
  });

  it('is refused for another address, when it was made up, revoked or too old', async () => {
    await person.start('SignIn');
    const token = await newToken();
    expect(await use(token, 'other@example.com')).toMatchObject({ status: 400, body: { code: 'one_time_token.email_mismatch' } });
    expect(await use('made-up')).toMatchObject({ status: 404, body: { code: 'one_time_token.token_not_found' } });
    const revoked = await post('/api/one-time-tokens', { email });
    await world.api(`/api/one-time-tokens/${revoked.id}/status`, { method: 'PUT', body: { status: 'revoked' } });
    expect(await use(revoked.token)).toMatchObject({ status: 400, body: { code: 'one_time_token.token_revoked' } });
    world.advance(601_000);
    person = createPerson(world);
    await person.start('SignIn');
    expect(await use(token)).toMatchObject({ status: 400, body: { code: 'one_time_token.token_expired' } });
  });

  it('that is guessed at locks the address like any other guess', async () => {
    await setUpSignIn(world, { sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 } });
    await person.start('SignIn');
    for (let guess = 0; guess < 2; guess += 1) expect((await use('made-up')).body.code).toBe('one_time_token.token_not_found');
    expect((await use('made-up')).body.code).toBe('session.verification_blocked_too_many_attempts');
    expect((await use(await newToken())).body.code).toBe('session.verification_blocked_too_many_attempts');
    await setUpSignIn(world, { sentinelPolicy: {} });
  });

  it('needs an interaction that has begun', async () => {
    expect((await use('made-up')).body.code).toBe('session.not_found');
    await person.authorize();
    expect((await use('made-up')).body.code).toBe('session.interaction_not_found');
  });
});

describe('a one-time token for a forgotten password', () => {
  it('resets it, and is no sign-in', async () => {
    await post('/api/users', { primaryEmail: email, password: 'a harbour at dusk 7' });
    const token = await newToken({ interactionEvent: 'ForgotPassword' });
    await person.start('SignIn');
    expect(await use(token)).toMatchObject({ status: 400, body: { code: 'one_time_token.interaction_event_mismatch' } });
    await person.start('ForgotPassword');
    const { body } = await use(token);
    expect((await identify(body.verificationId)).status).toBe(204);
    expect((await person.call('PUT', '/api/experience/profile/password', { password: 'a lighthouse at dawn 8' })).status).toBe(204);
    expect((await person.call('POST', '/api/experience/submit')).status).toBe(200);
  });

  it('is another one than that for signing in', async () => {
    await post('/api/users', { primaryEmail: email });
    await person.start('ForgotPassword');
    expect((await use(await newToken())).body.code).toBe('one_time_token.interaction_event_mismatch');
  });
});

describe('an authorization request with a one-time token', () => {
  const signInWithToken = async () => {
    await person.start('SignIn');
    const { body } = await use(await newToken());
    await identify(body.verificationId);
    return person.finish();
  };

  it('leads to the page that uses it', async () => {
    const { location } = await person.authorize({ one_time_token: 'abc', login_hint: email });
    expect(location?.pathname).toBe('/one-time-token');
    expect(Object.fromEntries(location?.searchParams ?? [])).toMatchObject({ one_time_token: 'abc', login_hint: email });
  });

  it('asks anew whoever is signed in, and whom it is not for whether to switch', async () => {
    await post('/api/users', { primaryEmail: email });
    await signInWithToken();
    expect((await person.authorize()).location?.searchParams.get('code')).toBeTruthy();
    const own = await person.authorize({ one_time_token: 'abc', login_hint: email.toUpperCase() });
    expect(own.location?.pathname).toBe('/one-time-token');
    const others = await person.authorize({ one_time_token: 'abc', login_hint: 'other@example.com' });
    expect(others.location?.pathname).toBe('/switch-account');
    expect(Object.fromEntries(others.location?.searchParams ?? [])).toMatchObject({
      one_time_token: 'abc',
      login_hint: 'other@example.com',
    });
  });
});
