import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';

let world: TestWorld;
let person: TestPerson;

beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  person = createPerson(world);
});

const accountCenter = () => ({ client_id: 'account-center', redirect_uri: `${world.endpoint}/account` });

describe('without an interaction', () => {
  it.each([
    ['PUT', '/api/experience', { interactionEvent: 'SignIn' }],
    ['PUT', '/api/experience/interaction-event', { interactionEvent: 'SignIn' }],
    ['GET', '/api/experience/interaction', undefined],
    ['POST', '/api/experience/identification', {}],
    ['POST', '/api/experience/submit', undefined],
    ['POST', '/api/experience/verification/totp/secret', undefined],
    ['POST', '/api/experience/verification/totp/verify', { code: '123456' }],
    ['POST', '/api/experience/verification/web-authn/registration', undefined],
    ['POST', '/api/experience/verification/web-authn/authentication', undefined],
    ['POST', '/api/experience/verification/backup-code/generate', undefined],
    ['POST', '/api/experience/verification/backup-code/verify', { code: 'aaaaaaaaaa' }],
    ['POST', '/api/experience/verification/mfa-verification-code', { identifierType: 'email' }],
    ['POST', '/api/experience/verification/mfa-verification-code/verify', { identifierType: 'email', verificationId: 'x', code: '123456' }],
    ['POST', '/api/experience/profile/mfa', { type: 'Totp', verificationId: 'x' }],
    ['POST', '/api/experience/profile/mfa/trusted-device', undefined],
    ['POST', '/api/experience/profile/mfa/mfa-enabled', undefined],
    ['POST', '/api/experience/profile/mfa/mfa-skipped', undefined],
    ['POST', '/api/experience/profile/mfa/mfa-suggestion-skipped', undefined],
    ['POST', '/api/experience/profile', { type: 'username', value: 'ann' }],
    ['PUT', '/api/experience/profile/password', { password: 'a harbour at dusk' }],
    ['POST', '/api/experience/verification/password', { identifier: { type: 'username', value: 'ann' }, password: 'x' }],
    [
      'POST',
      '/api/experience/verification/verification-code',
      { identifier: { type: 'phone', value: '66812345678' }, interactionEvent: 'SignIn' },
    ],
    [
      'POST',
      '/api/experience/verification/verification-code/verify',
      { identifier: { type: 'phone', value: '66812345678' }, verificationId: 'x', code: '123456' },
    ],
    [
      'POST',
      '/api/experience/verification/new-password-identity',
      { identifier: { type: 'username', value: 'ann' }, password: 'a harbour at dusk' },
    ],
  ])('%s %s answers session.not_found', async (method, path, body) => {
    expect(await person.call(method, path, body)).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });

  it.each(['_interaction', '_interaction.sig'])('a changed %s cookie is none', async (name) => {
    await person.start('SignIn');
    const cookie = person.browser.cookies.get(`${name} /`);
    person.browser.cookies.set(`${name} /`, { value: `${cookie?.value.slice(0, -2)}xx`, path: '/' });
    expect(await person.call('GET', '/api/experience/interaction')).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });
});

describe('an interaction', () => {
  it('must be started', async () => {
    await person.authorize();
    expect(await person.call('GET', '/api/experience/interaction')).toMatchObject({
      status: 404,
      body: { code: 'session.interaction_not_found' },
    });
    expect((await person.call('POST', '/api/experience/submit')).body.code).toBe('session.interaction_not_found');
  });

  it('is forgotten when it is started over', async () => {
    await person.start('Register');
    await person.call('POST', '/api/experience/profile', { type: 'username', value: 'ann' });
    expect((await person.call('GET', '/api/experience/interaction')).body.profile).toEqual({ username: 'ann' });
    await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn' });
    expect((await person.call('GET', '/api/experience/interaction')).body).toEqual({
      interactionEvent: 'SignIn',
      profile: {},
      verificationRecords: [],
    });
  });

  it('is shown without secrets', async () => {
    await person.start('Register');
    await person.call('POST', '/api/experience/verification/new-password-identity', {
      identifier: { type: 'username', value: 'bea' },
      password: 'a harbour at dusk',
    });
    await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' });
    const { body } = await person.call('GET', '/api/experience/interaction');
    expect(body.verificationRecords).toEqual([
      { id: expect.any(String), type: 'NewPasswordIdentity', identifier: { type: 'username', value: 'bea' } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/argon2|harbour/);
  });

  it('cannot be submitted by nobody', async () => {
    await person.start('SignIn');
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 404,
      body: { code: 'session.identifier_not_found' },
    });
    expect((await person.call('POST', '/api/experience/identification', {})).body.code).toBe('guard.invalid_input');
    expect(await person.call('POST', '/api/experience/identification', { verificationId: 'made-up' })).toMatchObject({ status: 404 });
  });

  it('keeps to one person', async () => {
    const password = 'a harbour at dusk';
    for (const username of ['carl', 'dora']) await world.api('/api/users', { method: 'POST', body: { username, password } });
    await person.start('SignIn');
    const prove = async (value: string) =>
      (await person.call('POST', '/api/experience/verification/password', { identifier: { type: 'username', value }, password })).body
        .verificationId;
    expect((await person.call('POST', '/api/experience/identification', { verificationId: await prove('carl') })).status).toBe(204);
    expect(await person.call('POST', '/api/experience/identification', { verificationId: await prove('dora') })).toMatchObject({
      status: 409,
      body: { code: 'session.identity_conflict' },
    });
  });

  it('follows the sign-in mode', async () => {
    await setUpSignIn(world, { signInMode: 'SignIn' });
    await person.authorize();
    expect(await person.call('PUT', '/api/experience', { interactionEvent: 'Register' })).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
    await person.start('SignIn');
    expect((await person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' })).status).toBe(403);
    await setUpSignIn(world, { signInMode: 'Register' });
    expect((await person.call('PUT', '/api/experience', { interactionEvent: 'SignIn' })).status).toBe(403);
    expect((await person.call('PUT', '/api/experience', { interactionEvent: 'ForgotPassword' })).status).toBe(204);
    await setUpSignIn(world, { signInMode: 'SignInAndRegister' });
  });

  it('answers again to a second submit, and is over once the protocol went on', async () => {
    await person.start('Register');
    await person.call('POST', '/api/experience/profile', { type: 'username', value: 'emil' });
    await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' });
    await person.call('POST', '/api/experience/identification');
    const [first, second] = [await person.call('POST', '/api/experience/submit'), await person.call('POST', '/api/experience/submit')];
    expect(first.body.redirectTo).toMatch(new RegExp(`^${world.endpoint}/oidc/auth/`));
    expect(second.body).toEqual(first.body);
    await person.finish();
    expect(await person.call('POST', '/api/experience/submit')).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
  });

  it('knows no fields that nobody has set up, and takes those of OIDC', async () => {
    await person.start('Register');
    const refused = await person.call('POST', '/api/experience/profile', { type: 'extraProfile', values: { role: 'administrator' } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    await person.call('POST', '/api/experience/profile', { type: 'extraProfile', values: { name: 'Fay Wren', givenName: 'Fay' } });
    await person.call('POST', '/api/experience/profile', { type: 'extraProfile', values: { familyName: 'Wren' } });
    await person.call('POST', '/api/experience/profile', { type: 'username', value: 'fay' });
    await person.call('POST', '/api/experience/profile', { type: 'password', value: 'a harbour at dusk' });
    expect((await person.call('POST', '/api/experience/identification')).status).toBe(201);
    const { body } = await world.api('/api/users?search.username=fay');
    expect(body).toMatchObject([{ name: 'Fay Wren', profile: { givenName: 'Fay', familyName: 'Wren' } }]);
  });
});

describe('two applications in one browser', () => {
  it('have an interaction each, told apart by Logto-App-Id', async () => {
    await person.start('SignIn');
    await person.start('Register', accountCenter());
    const eventOf = async (headers?: Record<string, string>) =>
      (await person.call('GET', '/api/experience/interaction', undefined, headers)).body.interactionEvent;
    expect(await eventOf({ 'logto-app-id': 'demo-app' })).toBe('SignIn');
    expect(await eventOf({ 'logto-app-id': 'account-center' })).toBe('Register');
    expect(await eventOf()).toBe('Register');
    expect((await person.call('GET', '/api/experience/interaction', undefined, { 'logto-app-id': 'nobody' })).body.code).toBe(
      'session.not_found',
    );
  });
});

describe('enterprise connectors of an address', () => {
  it('are none', async () => {
    await person.start('SignIn');
    expect(await person.call('GET', '/api/experience/sso-connectors?email=ann@example.com')).toMatchObject({
      status: 200,
      body: { connectorIds: [] },
    });
    expect((await person.call('GET', '/api/experience/sso-connectors?email=ann')).status).toBe(400);
  });
});
