import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SmtpDouble } from '../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';
import { writeSocialPackages } from './test-social.ts';

const packages = writeSocialPackages();
const password = 'a lantern by the quay';
let world: TestWorld;
let mail: SmtpDouble;
let harbour: string;
let other: string;
let count = 0;
const unique = (name: string): string => `${name}${(count += 1)}`;

beforeAll(async () => {
  world = await createTestWorld({ CONNECTORS_DIR: packages.folder });
  mail = await setUpMail(world);
  const config = { clientSecret: 'secret-of-the-client' };
  harbour = await create('/api/connectors', { connectorId: 'harbour', config, enableTokenStorage: true });
  const metadata = { target: 'pier', name: { en: 'Pier' }, logo: 'https://example.com/pier.svg' };
  other = await create('/api/connectors', { connectorId: 'oidc-like', config, metadata, syncProfile: true });
  await open();
}, 60_000);
afterAll(async () => {
  packages.remove();
  await mail?.close();
  await world?.close();
});

const open = (patch: Parameters<typeof setUpSignIn>[1] = {}) =>
  setUpSignIn(world, {
    signInMode: 'SignInAndRegister',
    signUp: { identifiers: [], password: false, verify: false },
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    socialSignIn: {},
    socialSignInConnectorTargets: ['pier', 'harbour'],
    ...patch,
  });

async function create(path: string, body: Record<string, unknown>): Promise<string> {
  const made = await world.api(path, { method: 'POST', body });
  expect(made, JSON.stringify(made.body)).toMatchObject({ status: expect.toSatisfy((status) => status < 300) });
  return made.body.id;
}
const readUser = async (id: string) => (await world.api(`/api/users/${id}`)).body;

interface Attempt {
  readonly person: TestPerson;
  readonly connectorId: string;
  readonly verificationId: string;
  readonly state: string;
}

async function begin(connectorId = harbour, person = createPerson(world)): Promise<Attempt> {
  const state = unique('state');
  const redirectUri = `${world.endpoint}/callback/${connectorId}`;
  const path = `/api/experience/verification/social/${connectorId}/authorization-uri`;
  const started = await person.call('POST', path, { state, redirectUri });
  expect(started).toMatchObject({ status: 200, body: { authorizationUri: expect.stringContaining(`state=${state}`) } });
  return { person, connectorId, state, verificationId: started.body.verificationId };
}

const verify = ({ person, connectorId, verificationId, state }: Attempt, data: Record<string, unknown>) =>
  person.call('POST', `/api/experience/verification/social/${connectorId}/verify`, { verificationId, connectorData: { state, ...data } });

interface Account {
  readonly id: string;
  readonly [name: string]: unknown;
}

/** Goes to the provider and comes back as somebody. */
async function comeBack(account: Account, { connectorId = harbour, person = createPerson(world), event = 'SignIn' as const } = {}) {
  await person.start(event);
  const attempt = await begin(connectorId, person);
  const code = JSON.stringify(account);
  expect(await verify(attempt, { code })).toMatchObject({ status: 200, body: { verificationId: attempt.verificationId } });
  return attempt;
}

const identify = ({ person, verificationId }: Pick<Attempt, 'person' | 'verificationId'>, more: Record<string, unknown> = {}) =>
  person.call('POST', '/api/experience/identification', { verificationId, ...more });

async function register(attempt: Attempt) {
  const switched = await attempt.person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' });
  expect(switched.status).toBe(204);
  return identify(attempt);
}
const userIdOf = async ({ person }: Attempt): Promise<string> => (await person.call('GET', '/api/experience/interaction')).body.userId;

/** Registers and is in. @returns the new user's id */
async function newcomer(account: Account, connectorId = harbour): Promise<string> {
  const attempt = await comeBack(account, { connectorId });
  expect(await register(attempt)).toMatchObject({ status: 201 });
  const id = await userIdOf(attempt);
  expect((await attempt.person.finish()).get('code')).toBeTruthy();
  return id;
}

describe('somebody who comes from a social provider', () => {
  it('registers with what the provider has verified, and is the same person next time', async () => {
    const account = {
      id: 'ann',
      email: 'ann@harbour.example',
      phone: '+66 81 234 5678',
      name: 'Ann',
      avatar: 'https://example.com/ann.png',
      rawData: { login: 'ann' },
    };
    const first = await comeBack(account);
    expect(await identify(first)).toMatchObject({ status: 404, body: { code: 'user.identity_not_exist' } });
    expect((await register(first)).status).toBe(201);
    const shown = (await first.person.call('GET', '/api/experience/interaction')).body;
    expect(shown.verificationRecords).toEqual([
      { id: first.verificationId, type: 'Social', connectorId: harbour, socialUserInfo: account },
    ]);
    expect(JSON.stringify(shown)).not.toContain('sealed');
    expect((await first.person.finish()).get('code')).toBeTruthy();

    const user = await readUser(shown.userId);
    expect(user).toMatchObject({
      primaryEmail: account.email,
      primaryPhone: '66812345678',
      name: 'Ann',
      avatar: account.avatar,
      username: null,
      identities: { harbour: { userId: 'ann', details: account } },
    });
    const { body } = await world.api(`/api/users/${user.id}/identities/harbour?includeTokenSecret=true`);
    expect(body.tokenSecret).toMatchObject({ connectorId: harbour, target: 'harbour', metadata: { tokenType: 'Bearer' } });

    const second = await comeBack({ ...account, rawData: { login: 'ann-renamed' }, name: 'Ann of the harbour' });
    expect((await identify(second)).status).toBe(204);
    expect((await second.person.finish()).get('code')).toBeTruthy();
    const changed = await readUser(user.id);
    expect(changed.identities.harbour.details.rawData).toEqual({ login: 'ann-renamed' });
    expect(changed).toMatchObject({ name: 'Ann', primaryEmail: account.email, lastSignInAt: expect.any(Number) });

    await world.api(`/api/users/${user.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    expect(await identify(await comeBack(account))).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
  });

  it('has name and picture taken over each time where the connector says so', async () => {
    const id = await newcomer({ id: 'sam', name: 'Sam' }, other);
    const again = await comeBack({ id: 'sam', name: 'Samira', avatar: 'javascript:alert(1)' }, { connectorId: other });
    await identify(again);
    await again.person.finish();
    expect(await readUser(id)).toMatchObject({ name: 'Samira', avatar: null, identities: { pier: { userId: 'sam' } } });
  });

  it('of whom nothing is new costs no transaction', async () => {
    const account = { id: unique('still'), name: 'Still' };
    await newcomer(account, other);
    const again = await comeBack(account, { connectorId: other });
    await identify(again);
    const statements = await world.statementsOf(() => again.person.call('POST', '/api/experience/submit'));
    expect(statements.filter((text) => /^begin|user_identities|"identities"/i.test(text))).toEqual([]);
  });

  it('is asked for what sign-up demands, but for no password, and keeps what they entered', async () => {
    await open({
      signUp: { identifiers: ['username'], password: true, verify: false, secondaryIdentifiers: [{ identifier: 'email', verify: true }] },
      signIn: {
        methods: ['username', 'email'].map((identifier) => ({
          identifier: identifier as 'username' | 'email',
          password: true,
          verificationCode: false,
          isPasswordPrimary: true,
        })),
      },
    });
    const attempt = await comeBack({ id: unique('ben'), email: 'ben@harbour.example', name: 'Ben' });
    expect(await register(attempt)).toMatchObject({
      status: 422,
      body: { code: 'user.missing_profile', data: { missingProfile: ['username'] } },
    });
    const gathered = (await attempt.person.call('GET', '/api/experience/interaction')).body.profile;
    expect(gathered).toMatchObject({
      primaryEmail: 'ben@harbour.example',
      socialIdentity: { target: 'harbour', userInfo: { name: 'Ben' } },
    });
    expect(JSON.stringify(gathered)).not.toContain('sealed');
    expect((await attempt.person.call('POST', '/api/experience/profile', { type: 'username', value: 'ben' })).status).toBe(204);
    expect((await identify(attempt)).status).toBe(201);
    expect(await readUser(await userIdOf(attempt))).toMatchObject({ username: 'ben', name: 'Ben', primaryEmail: 'ben@harbour.example' });

    await setUpSignIn(world, { socialSignIn: { skipRequiredIdentifiers: true } });
    const bare = await comeBack({ id: unique('bare') });
    expect((await register(bare)).status).toBe(201);
    expect((await bare.person.finish()).get('code')).toBeTruthy();
    await open();
  });

  it('registers nowhere where registration is closed, and by the blocklist not at all', async () => {
    await open({ signInMode: 'SignIn' });
    const closed = await comeBack({ id: unique('carl') });
    expect(await closed.person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' })).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
    await open({ emailBlocklistPolicy: { customBlocklist: ['@blocked.example'] } });
    expect(await register(await comeBack({ id: unique('dan'), email: 'dan@blocked.example' }))).toMatchObject({
      status: 422,
      body: { code: 'session.email_blocklist.email_not_allowed' },
    });
    await open({ emailBlocklistPolicy: {} });
  });

  it('joins the organizations of their address, and proves a second factor like everybody', async () => {
    const organizationId = await create('/api/organizations', { name: 'Quay' });
    await world.api(`/api/organizations/${organizationId}/jit/email-domains`, { method: 'POST', body: { emailDomain: 'quay.example' } });
    const account = { id: unique('eve'), email: 'eve@quay.example' };
    const id = await newcomer(account);
    expect((await world.api(`/api/organizations/${organizationId}/users`)).body).toMatchObject([{ id }]);

    await world.api(`/api/users/${id}/mfa-verifications`, { method: 'POST', body: { type: 'Totp' } });
    await setUpSignIn(world, { mfa: { policy: 'PromptAtSignInAndSignUp', factors: ['Totp'] } });
    const attempt = await comeBack(account);
    expect((await identify(attempt)).status).toBe(204);
    expect(await attempt.person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 403,
      body: { code: 'session.mfa.require_mfa_verification' },
    });
    await setUpSignIn(world, { mfa: { policy: 'NoPrompt', factors: [] } });
  });
});

describe('an account that has the same address', () => {
  const makeUser = (fields: Record<string, unknown>): Promise<string> => create('/api/users', fields);

  it('is named in short, and opened and linked when the person says that it is theirs', async () => {
    const id = await makeUser({ primaryEmail: 'fay@harbour.example', name: 'Fay' });
    const account = { id: unique('fay'), email: 'FAY@harbour.example', name: 'Fay of the harbour' };
    const attempt = await comeBack(account);
    expect(await identify(attempt)).toMatchObject({
      status: 404,
      body: { code: 'user.identity_not_exist', data: { relatedUser: { type: 'email', value: 'F****@harbour.example' } } },
    });
    expect((await identify(attempt, { linkSocialIdentity: true })).status).toBe(204);
    expect((await attempt.person.finish()).get('code')).toBeTruthy();
    expect(await readUser(id)).toMatchObject({ name: 'Fay', identities: { harbour: { userId: account.id } } });
    const again = await comeBack(account);
    expect((await identify(again)).status).toBe(204);
    expect(await userIdOf(again)).toBe(id);
  });

  it('by number too; one that has another account at the provider is neither named nor opened', async () => {
    const id = await makeUser({ primaryPhone: '66899999999' });
    const phone = '+66899999999';
    const attempt = await comeBack({ id: unique('gus'), phone });
    expect(await identify(attempt)).toMatchObject({ body: { data: { relatedUser: { type: 'phone', value: '****9999' } } } });
    await identify(attempt, { linkSocialIdentity: true });
    await attempt.person.finish();

    const second = await comeBack({ id: unique('gus'), phone });
    const unknown = await identify(second, { linkSocialIdentity: true });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'user.identity_not_exist' } });
    expect(unknown.body.data).toBeUndefined();
    // They may have an account of their own; the number stays with the first.
    expect((await register(second)).status).toBe(201);
    expect(await readUser(await userIdOf(second))).toMatchObject({ primaryPhone: null });
    expect(await readUser(id)).toMatchObject({ primaryPhone: '66899999999' });
  });

  it('of a person whose company signs them in is opened by the company alone', async () => {
    await makeUser({ primaryEmail: 'ivy@company.example' });
    await create('/api/sso-connectors', {
      providerName: 'OIDC',
      connectorName: 'Company',
      config: { clientId: 'lintel', clientSecret: 'quiet', issuer: 'http://127.0.0.1:9' },
      domains: ['company.example'],
    });
    await open({ singleSignOnEnabled: true });
    const attempt = await comeBack({ id: unique('ivy'), email: 'ivy@company.example' });
    const refused = { status: 422, body: { code: 'session.sso_enabled' } };
    expect(await identify(attempt, { linkSocialIdentity: true })).toMatchObject(refused);
    expect(await register(attempt)).toMatchObject(refused);
    await open({ singleSignOnEnabled: false });
  });

  it('belongs to one person, also when two come back with it at once', async () => {
    const account = { id: unique('twin') };
    const attempts = await Promise.all([comeBack(account), comeBack(account), comeBack(account)]);
    const answers = await Promise.all(attempts.map(register));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422]);
    expect(answers.filter(({ body }) => body?.code === 'user.identity_already_in_use')).toHaveLength(2);
  });
});

describe('an account that was proven by other means', () => {
  it('gets the social account linked, once, and never in the place of another one', async () => {
    const username = unique('jo');
    const id = await create('/api/users', { username, password });
    const signIn = async (attempt: Attempt) => {
      const body = { identifier: { type: 'username', value: username }, password };
      const { verificationId } = (await attempt.person.call('POST', '/api/experience/verification/password', body)).body;
      return { person: attempt.person, verificationId };
    };
    const first = await comeBack({ id: 'jo-1' });
    expect((await identify(await signIn(first), { linkSocialIdentity: true })).status).toBe(204);
    await first.person.finish();
    expect((await readUser(id)).identities).toMatchObject({ harbour: { userId: 'jo-1' } });

    const addTo = async (account: Account) => {
      const attempt = await comeBack(account);
      expect((await identify(await signIn(attempt))).status).toBe(204);
      return attempt.person.call('POST', '/api/experience/profile', { type: 'social', verificationId: attempt.verificationId });
    };
    expect((await addTo({ id: 'jo-1' })).status).toBe(204);
    expect(await addTo({ id: 'jo-2' })).toMatchObject({ status: 400, body: { code: 'user.social_account_exists_in_profile' } });
    const stranger = createPerson(world);
    await stranger.start('SignIn');
    expect(await stranger.call('POST', '/api/experience/profile', { type: 'social', verificationId: 'none' })).toMatchObject({
      status: 404,
      body: { code: 'session.identifier_not_found' },
    });
  });
});

describe('an answer of the provider', () => {
  it('counts once, in the browser, for the connector and with the state that it was asked for', async () => {
    const person = createPerson(world);
    await person.start('SignIn');
    const attempt = await begin(harbour, person);
    const stranger = createPerson(world);
    await stranger.start('SignIn');
    const theirs = await begin(harbour, stranger);
    const code = JSON.stringify({ id: unique('kim') });
    const lost = { status: 400, body: { code: 'session.connector_validation_session_not_found' } };
    const unknown = { status: 404, body: { code: 'session.verification_session_not_found' } };
    expect(await verify({ ...attempt, state: 'another' }, { code })).toMatchObject(lost);
    expect(await verify({ ...attempt, connectorId: other }, { code })).toMatchObject({
      status: 400,
      body: { code: 'session.connector_id_mismatch' },
    });
    expect(await verify(attempt, { code, state: 1 })).toMatchObject({ status: 400, body: { code: 'session.csrf_token_mismatch' } });
    expect(await verify({ ...attempt, person: stranger }, { code })).toMatchObject(unknown);
    expect(await verify({ ...theirs, state: attempt.state }, { code })).toMatchObject(lost);
    const path = `/api/experience/verification/social/${harbour}/verify`;
    expect(await person.call('POST', path, { connectorData: { credential: 'x' } })).toMatchObject(unknown);
    const both = await Promise.all([verify(attempt, { code }), verify(attempt, { code })]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect(await verify(attempt, { code })).toMatchObject(lost);
  });

  it('counts for fifteen minutes and for the newest attempt alone', async () => {
    const person = createPerson(world);
    await person.start('SignIn');
    const older = await begin(harbour, person);
    const newer = await begin(harbour, person);
    const code = JSON.stringify({ id: unique('lea') });
    expect(await verify(older, { code })).toMatchObject({ status: 404, body: { code: 'session.verification_session_not_found' } });
    world.advance(-16 * 60_000); // begun so long ago
    const old = await begin(harbour, person);
    world.advance(16 * 60_000);
    expect(await verify(old, { code })).toMatchObject({ status: 400, body: { code: 'session.connector_validation_session_not_found' } });
    expect((await verify({ ...newer, ...(await begin(harbour, person)) }, { code })).status).toBe(200);
  });

  it('that says no or makes no sense tells the person the code, and the administrator why', async () => {
    const tell = async (data: Record<string, unknown>) => {
      const person = createPerson(world);
      await person.start('SignIn');
      const attempt = await begin(harbour, person);
      const { status, body } = await verify(attempt, data);
      expect(JSON.stringify(body)).not.toMatch(/secret-of-the-client|provider refused|boom/);
      expect(await identify(attempt)).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
      return `${status} ${body.code}`;
    };
    expect(await tell({ error: 'access_denied' })).toBe('401 connector.authorization_failed');
    expect(await tell({ code: 'used' })).toBe('401 connector.social_auth_code_invalid');
    expect(await tell({ code: 'fails invalid_config' })).toBe('400 connector.invalid_config');
    expect(await tell({ code: 'fails social_invalid_id_token' })).toBe('401 connector.social_invalid_id_token');
    expect(await tell({ code: 'fails social_invalid_access_token' })).toBe('401 connector.social_invalid_access_token');
    expect(await tell({ code: 'boom' })).toBe('400 connector.general');
    expect(await tell({ code: '{}' })).toBe('400 connector.invalid_response');
    expect(await tell({ code: JSON.stringify({ id: 'x'.repeat(257) }) })).toBe('400 connector.invalid_response');
    const entries = await vi.waitUntil(
      async () => {
        const { body } = await world.api('/api/logs?logKey=Interaction.SignIn.Verification.Social.Submit&page_size=100');
        const failures = body.filter(({ payload }: { payload: { result: string } }) => payload.result === 'Error');
        return failures.some((entry: unknown) => JSON.stringify(entry).includes('boom')) && failures;
      },
      { timeout: 5_000, interval: 50 },
    );
    const text = JSON.stringify(entries);
    expect(text).toContain('connector.social_auth_code_invalid: The provider refused');
    expect(text).not.toContain('secret-of-the-client');
    expect((await world.api('/api/logs?logKey=Interaction.SignIn.Verification.Social.Create')).body).not.toEqual([]);
  });
});

describe('a social connector', () => {
  it('is reached only within a sign-in that was begun, and only a social one', async () => {
    const person = createPerson(world);
    const begins = (id: string) =>
      person.call('POST', `/api/experience/verification/social/${id}/authorization-uri`, { state: 's', redirectUri: 'https://x.example' });
    const both = async () => [
      await begins(harbour),
      await person.call('POST', `/api/experience/verification/social/${harbour}/verify`, { verificationId: 'none', connectorData: {} }),
    ];
    for (const answer of await both()) expect(answer).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
    await person.authorize();
    for (const answer of await both()) expect(answer).toMatchObject({ status: 404, body: { code: 'session.interaction_not_found' } });
    await person.start('SignIn');
    expect(await begins('nothing')).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
    const mailId = (await world.api('/api/connectors?target=smtp')).body[0].id;
    expect(await begins(mailId)).toMatchObject({ status: 400, body: { code: 'connector.unexpected_type' } });
    const metadata = { target: 'half', name: { en: 'Half' }, logo: 'https://example.com/half.svg' };
    const half = await create('/api/connectors', { connectorId: 'oidc-like', config: { clientSecret: '' }, metadata });
    expect(await begins(half)).toMatchObject({ status: 400, body: { code: 'connector.invalid_config' } });
    await person.start('ForgotPassword');
    expect(await begins(harbour)).toMatchObject({ status: 400, body: { code: 'session.not_supported_for_forgot_password' } });
  });

  it('that was taken away meanwhile opens nothing', async () => {
    const metadata = { target: 'jetty', name: { en: 'Jetty' }, logo: 'https://example.com/jetty.svg' };
    const jetty = await create('/api/connectors', { connectorId: 'oidc-like', config: { clientSecret: 'x' }, metadata });
    const attempt = await comeBack({ id: unique('mia') }, { connectorId: jetty });
    await world.api(`/api/connectors/${jetty}`, { method: 'DELETE' });
    expect(await identify(attempt)).toMatchObject({ status: 422, body: { code: 'session.invalid_connector_id' } });
  });

  it('shows its button to everybody, in the order of the administrator', async () => {
    const { body } = await world.api('/api/.well-known/sign-in-exp', { token: null });
    expect(body.socialConnectors).toEqual([
      {
        id: other,
        target: 'pier',
        platform: 'Universal',
        name: { en: 'Pier' },
        logo: 'https://example.com/pier.svg',
        logoDark: null,
      },
      {
        id: harbour,
        target: 'harbour',
        platform: 'Universal',
        name: { en: 'harbour', th: 'ท่าเรือ' },
        logo: 'https://example.com/harbour.svg',
        logoDark: 'https://example.com/harbour-dark.svg',
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('secret-of-the-client');
  });
});
