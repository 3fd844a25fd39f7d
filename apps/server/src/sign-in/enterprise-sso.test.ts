import { generateKeyPair, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOpenIdProvider, type OpenIdProviderDouble, type TokenAnswer } from '../../../../tests/doubles/openid-provider.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { createPerson, setUpMail, setUpSignIn, type TestPerson } from './test-person.ts';

const password = 'a lantern by the door';
let world: TestWorld;
let count = 0;
const unique = (name: string): string => `${name}${(count += 1)}`;

let double: OpenIdProviderDouble;

beforeAll(async () => {
  double = await startOpenIdProvider();
  world = await createTestWorld();
  await setUpSignIn(world, {
    singleSignOnEnabled: true,
    signUp: { identifiers: ['username'], password: true, verify: false },
    signIn: {
      methods: [
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
        { identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true },
      ],
    },
  });
}, 60_000);
afterAll(async () => {
  await world?.close();
  await double?.close();
});
async function makeConnector(fields: Record<string, unknown> = {}): Promise<{ id: string; domain: string }> {
  const domain = unique('enterprise') + '.example';
  const config = { clientId: 'lintel', clientSecret: 'quiet', issuer: double.issuer };
  const body = { providerName: 'OIDC', connectorName: unique('Enterprise '), config, domains: [domain], ...fields };
  const made = await world.api('/api/sso-connectors', { method: 'POST', body });
  expect(made).toMatchObject({ status: 200 });
  return { id: made.body.id, domain };
}

const makeUser = async (fields: Record<string, unknown>): Promise<string> => {
  const made = await world.api('/api/users', { method: 'POST', body: fields });
  expect(made).toMatchObject({ status: 200 });
  return made.body.id;
};

interface Attempt {
  readonly person: TestPerson;
  readonly connectorId: string;
  readonly verificationId: string;
  readonly uri: URL;
  readonly state: string;
}

async function begin(connectorId: string, person = createPerson(world)): Promise<Attempt> {
  await person.start('SignIn');
  const state = unique('state');
  const redirectUri = `${world.endpoint}/callback/${connectorId}`;
  const started = await person.call('POST', `/api/experience/verification/sso/${connectorId}/authorization-uri`, { state, redirectUri });
  expect(started).toMatchObject({ status: 200 });
  return { person, connectorId, state, verificationId: started.body.verificationId, uri: new URL(started.body.authorizationUri) };
}

const claims = ({ uri }: Attempt, more: JWTPayload = {}): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: double.issuer, aud: 'lintel', sub: unique('sub'), iat: now, exp: now + 60, nonce: uri.searchParams.get('nonce'), ...more };
};

const verify = ({ person, connectorId, verificationId, state }: Attempt, data: Record<string, unknown> = {}) =>
  person.call('POST', `/api/experience/verification/sso/${connectorId}/verify`, {
    verificationId,
    connectorData: { code: 'a-code', state, ...data },
  });

const identify = ({ person, verificationId }: Pick<Attempt, 'person' | 'verificationId'>) =>
  person.call('POST', '/api/experience/identification', { verificationId });

/** Comes back from the double as somebody. */
async function comeBack(attempt: Attempt, told: Record<string, unknown>): Promise<void> {
  const sub = typeof told['sub'] === 'string' ? told['sub'] : unique('sub');
  double.tokenAnswer = claims(attempt, { sub });
  double.userInfo = { ...told, sub };
  expect(await verify(attempt)).toMatchObject({ status: 200 });
}

const registerWith = async (attempt: Attempt) => {
  expect(await attempt.person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' })).toMatchObject({
    status: 204,
  });
  return identify(attempt);
};

describe('with a real provider', () => {
  it('people register and sign in, with the organizations of their enterprise, and no field is asked for', async () => {
    const idp = world.adminEndpoint;
    await world.api('/api/sign-in-exp', { method: 'PATCH', tenantId: 'admin', body: { signInMode: 'SignInAndRegister' } });
    const { body: application } = await world.api('/api/applications', {
      method: 'POST',
      tenantId: 'admin',
      body: {
        name: 'Shop',
        type: 'Traditional',
        oidcClientMetadata: { redirectUris: [`${world.endpoint}/callback/x`], postLogoutRedirectUris: [] },
      },
    });
    const { body: secrets } = await world.api(`/api/applications/${application.id}/secrets`, { tenantId: 'admin' });
    const config = { clientId: application.id, clientSecret: secrets[0].value, issuer: `${idp}/oidc` };
    const { id, domain } = await makeConnector({ config, enableTokenStorage: true });
    const oidcClientMetadata = { redirectUris: [`${world.endpoint}/callback/${id}`], postLogoutRedirectUris: [] };
    await world.api(`/api/applications/${application.id}`, { method: 'PATCH', tenantId: 'admin', body: { oidcClientMetadata } });
    const employee = { username: unique('employee'), password, primaryEmail: `${unique('ann')}@${domain}`, name: 'Ann' };
    await world.api('/api/users', { method: 'POST', tenantId: 'admin', body: employee });
    const organization = (await world.api('/api/organizations', { method: 'POST', body: { name: 'Enterprise' } })).body;
    const joins = await world.api(`/api/organizations/${organization.id}/jit/sso-connectors`, {
      method: 'POST',
      body: { ssoConnectorIds: [id] },
    });
    expect(joins.status).toBe(201);

    const visit = async (attempt: Attempt) => {
      const back = await new TestBrowser(idp).signIn(attempt.uri, employee);
      expect(back.location?.pathname, back.text).toBe(`/callback/${id}`);
      expect(await verify(attempt, Object.fromEntries(back.location?.searchParams ?? []))).toMatchObject({ status: 200 });
    };
    const first = await begin(id);
    await visit(first);
    expect(await identify(first)).toMatchObject({ status: 404, body: { code: 'user.sso_identity_not_exist' } });
    expect((await registerWith(first)).status).toBe(201);
    const shown = (await first.person.call('GET', '/api/experience/interaction')).body;
    expect(shown.verificationRecords[0]).toMatchObject({ type: 'EnterpriseSso', connectorId: id, issuer: `${idp}/oidc` });
    expect(JSON.stringify(shown)).not.toContain('sealed');
    expect((await first.person.finish()).get('code')).toBeTruthy();

    const { userId } = shown;
    const read = async () => (await world.api(`/api/users/${userId}?includeSsoIdentities=true`)).body;
    expect(await read()).toMatchObject({ primaryEmail: employee.primaryEmail, name: 'Ann', username: null });
    const account = (await world.api(`/api/users/${userId}/all-identities?includeTokenSecret=true`)).body;
    expect(account.ssoIdentities).toMatchObject([
      { ssoIdentity: { ssoConnectorId: id }, tokenSecret: { metadata: { tokenType: 'bearer' } } },
    ]);
    expect((await world.api(`/api/organizations/${organization.id}/users`)).body).toMatchObject([{ id: userId }]);

    const second = await begin(id);
    await visit(second);
    expect((await identify(second)).status).toBe(204);
    expect((await second.person.finish()).get('code')).toBeTruthy();
    expect((await world.api(`/api/users/${userId}`, { method: 'GET' })).body.lastSignInAt).toBeTruthy();
    expect((await world.api(`/api/users/${userId}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } })).status).toBe(200);
    const third = await begin(id);
    await visit(third);
    expect(await identify(third)).toMatchObject({ status: 401, body: { code: 'user.suspended' } });
  });
});

describe('an address', () => {
  it('of an enterprise leads there and opens nothing by password', async () => {
    const { id, domain } = await makeConnector();
    const email = `ann@${domain}`;
    await makeUser({ primaryEmail: email, password });
    const person = createPerson(world);
    await person.start('SignIn');
    expect((await person.call('GET', `/api/experience/sso-connectors?email=${email.toUpperCase()}`)).body).toEqual({ connectorIds: [id] });
    expect((await person.call('GET', '/api/experience/sso-connectors?email=ann@elsewhere.example')).body).toEqual({ connectorIds: [] });
    const proof = await person.call('POST', '/api/experience/verification/password', {
      identifier: { type: 'email', value: email },
      password,
    });
    expect(await identify({ person, verificationId: proof.body.verificationId })).toMatchObject({
      status: 422,
      body: { code: 'session.sso_enabled', data: { ssoConnectors: [{ id }] } },
    });
    expect((await world.api('/api/.well-known/sign-in-exp')).body.ssoConnectors).toContainEqual(expect.objectContaining({ id }));
  });

  it('of an enterprise is added to no account by a code', async () => {
    const mail = await setUpMail(world);
    const { domain } = await makeConnector();
    const identifier = { type: 'email', value: `dora@${domain}` };
    const person = createPerson(world);
    await person.start('Register');
    const sent = await person.call('POST', '/api/experience/verification/verification-code', { identifier, interactionEvent: 'Register' });
    const { verificationId } = sent.body;
    const code = mail.lastCode(identifier.value);
    const verified = await person.call('POST', '/api/experience/verification/verification-code/verify', {
      identifier,
      verificationId,
      code,
    });
    expect(verified.status).toBe(200);
    const added = await person.call('POST', '/api/experience/profile', { type: 'email', verificationId });
    expect(added).toMatchObject({ status: 422, body: { code: 'session.sso_enabled' } });
    await mail.close();
  });

  it('that is verified and of the enterprise finds the account that has it; unverified or of others it takes nothing over', async () => {
    const { id, domain } = await makeConnector();
    const own = await makeUser({ primaryEmail: `ben@${domain}` });
    const foreign = `${unique('carl')}@elsewhere.example`;
    await makeUser({ primaryEmail: foreign });
    const unknown = { status: 404, body: { code: 'user.sso_identity_not_exist' } };

    const unverified = await begin(id);
    await comeBack(unverified, { email: `ben@${domain}`, email_verified: false });
    expect(await identify(unverified)).toMatchObject(unknown);
    const ofOthers = await begin(id);
    await comeBack(ofOthers, { email: foreign, email_verified: true });
    expect(await identify(ofOthers)).toMatchObject(unknown);
    expect(await registerWith(ofOthers)).toMatchObject({ status: 422, body: { code: 'user.email_already_in_use' } });

    const verified = await begin(id);
    await comeBack(verified, { sub: 'ben', email: `ben@${domain}`, email_verified: true });
    expect((await identify(verified)).status).toBe(204);
    await verified.person.finish();
    expect((await world.api(`/api/users/${own}/sso-identities/${id}`)).body.ssoIdentity).toMatchObject({
      identityId: 'ben',
      issuer: double.issuer,
    });

    // The address went to a colleague: the account stays with the one it is linked to.
    const colleague = await begin(id);
    await comeBack(colleague, { sub: 'another ben', email: `ben@${domain}`, email_verified: true });
    await identify(colleague);
    expect(await colleague.person.call('POST', '/api/experience/submit')).toMatchObject({
      status: 422,
      body: { code: 'user.identity_already_in_use' },
    });
  });
});

describe('an answer of the provider', () => {
  it('counts once, in the browser, for the connector and with the state that it was asked for', async () => {
    const { id } = await makeConnector();
    const { id: other } = await makeConnector();
    const attempt = await begin(id);
    const stranger = await begin(id);
    const lost = { status: 400, body: { code: 'session.connector_validation_session_not_found' } };
    double.tokenAnswer = claims(attempt);
    expect(await verify({ ...attempt, state: 'another' })).toMatchObject(lost);
    expect(await verify({ ...attempt, connectorId: other })).toMatchObject({
      status: 400,
      body: { code: 'session.connector_id_mismatch' },
    });
    expect(await verify(attempt, { state: 1 })).toMatchObject({ status: 400, body: { code: 'session.csrf_token_mismatch' } });
    expect(await verify({ ...attempt, person: stranger.person })).toMatchObject({
      status: 404,
      body: { code: 'session.verification_session_not_found' },
    });
    expect(await verify({ ...stranger, state: attempt.state })).toMatchObject(lost);
    double.userInfo = { sub: double.tokenAnswer.sub };
    expect((await verify(attempt)).status).toBe(200);
    expect(double.tokenRequest.get('code_verifier')).toBeTruthy();
    expect(await verify(attempt)).toMatchObject(lost);
  });

  it('is refused without the right issuer, audience, nonce, expiry, age or signature', async () => {
    const { id } = await makeConnector();
    const now = Math.floor(Date.now() / 1000);
    const wrong: JWTPayload[] = [
      { iss: 'https://elsewhere.example' },
      { aud: 'another client' },
      { nonce: 'another' },
      { nonce: undefined },
      { exp: now - 3600 },
      { iat: now - 3600 },
    ];
    for (const change of wrong) {
      const attempt = await begin(id);
      double.tokenAnswer = claims(attempt, change);
      double.userInfo = { sub: double.tokenAnswer.sub };
      const { status, body } = await verify(attempt);
      expect(`${status} ${body.code}`, JSON.stringify(change)).toMatch(
        /^(401 connector.social_invalid_id_token|400 connector.invalid_response)$/,
      );
      expect(await identify(attempt)).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
    }
    const forged = await begin(id);
    double.signingKey = (await generateKeyPair('RS256')).privateKey;
    double.tokenAnswer = claims(forged);
    expect((await verify(forged)).status).toBeGreaterThanOrEqual(400);
    expect(await identify(forged)).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
    double.signingKey = double.publishedKey;
    const swapped = await begin(id);
    double.tokenAnswer = claims(swapped);
    double.userInfo = { sub: 'somebody else' };
    expect((await verify(swapped)).status).toBe(400);
  });

  it('that says no, makes no sense or never comes is told apart', async () => {
    const { id } = await makeConnector();
    const tell = async (told: TokenAnswer, data: Record<string, unknown> = {}) => {
      double.tokenAnswer = told;
      const { status, body } = await verify(await begin(id), data);
      expect(body.details).toBeTruthy();
      return `${status} ${body.code}`;
    };
    const none = { code: undefined, error: 'access_denied' };
    expect(await tell('none', none)).toBe('401 connector.authorization_failed');
    expect(await tell({ status: 400, body: { error: 'invalid_grant' } })).toBe('401 connector.social_auth_code_invalid');
    expect(await tell({ status: 401, body: { error: 'invalid_client' } })).toBe('400 connector.invalid_config');
    expect(await tell({ status: 200, body: { hello: 1 } })).toBe('400 connector.invalid_response');
    expect(await tell('none')).toBe('400 connector.general');
    const refused = await begin(id);
    double.userInfoRefusal = 401;
    double.tokenAnswer = claims(refused);
    expect(await verify(refused)).toMatchObject({ status: 401, body: { code: 'connector.social_invalid_access_token' } });
    double.userInfoRefusal = undefined;
  });
});

describe('a connector', () => {
  it('is reached only within a sign-in that was begun', async () => {
    const { id } = await makeConnector();
    const person = createPerson(world);
    const both = async () => [
      await person.call('POST', `/api/experience/verification/sso/${id}/authorization-uri`, {
        state: 's',
        redirectUri: `${world.endpoint}/callback/${id}`,
      }),
      await person.call('POST', `/api/experience/verification/sso/${id}/verify`, { verificationId: 'none', connectorData: {} }),
    ];
    for (const answer of await both()) expect(answer).toMatchObject({ status: 400, body: { code: 'session.not_found' } });
    await person.authorize();
    for (const answer of await both()) expect(answer).toMatchObject({ status: 404, body: { code: 'session.interaction_not_found' } });
  });

  it('that is switched off, half set up or out of reach begins nothing', async () => {
    const { id: half } = await makeConnector({ config: { clientId: 'lintel' } });
    const { id: away } = await makeConnector({ config: { clientId: 'lintel', clientSecret: 'quiet', issuer: 'http://127.0.0.1:9' } });
    const { id } = await makeConnector();
    const person = createPerson(world);
    await person.start('SignIn');
    const tryTo = (connectorId: string) =>
      person.call('POST', `/api/experience/verification/sso/${connectorId}/authorization-uri`, {
        state: 's',
        redirectUri: `${world.endpoint}/callback/${connectorId}`,
      });
    expect(await tryTo(half)).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
    expect(await tryTo(away)).toMatchObject({ status: 400, body: { code: 'connector.general' } });
    await setUpSignIn(world, { singleSignOnEnabled: false });
    expect(await tryTo(id)).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
    await setUpSignIn(world, { singleSignOnEnabled: true });
  });
});
