import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameIdFormats } from '../features/saml-applications/schemas.ts';
import { createSelfSignedCertificate, type SelfSignedCertificate } from '../foundation/crypto/self-signed-certificate.ts';
import { signAgain, weakMethods } from './test-signature.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { readAuthnRequest } from '../saml/authn-request.ts';
import { writeResponse, type ResponseParts } from '../saml/response.ts';

const issuer = 'https://idp.example/saml';
const lost = { status: 400, body: { code: 'session.connector_validation_session_not_found' } };
const refused = { status: 400, body: { code: 'connector.invalid_response' } };

let world: TestWorld;
let key: SelfSignedCertificate;
let count = 0;
const unique = (name: string): string => `${name}${(count += 1)}`;

beforeAll(async () => {
  world = await createTestWorld();
  key = await createSelfSignedCertificate({ commonName: 'idp.example', now: Date.now(), years: 1 });
  await setUpSignIn(world, { singleSignOnEnabled: true });
}, 60_000);
afterAll(() => world?.close());

/** A connector; to a provider whose key the tests have, unless they say otherwise. */
async function makeConnector(config: Record<string, unknown> = {}, providerName = 'SAML'): Promise<{ id: string; domain: string }> {
  const domain = `${unique('enterprise')}.example`;
  const provider = { entityId: issuer, signInEndpoint: 'https://idp.example/sso?keep=1', x509Certificate: key.certificate };
  const body = {
    providerName,
    connectorName: unique('Enterprise '),
    config: providerName === 'SAML' ? { ...provider, ...config } : config,
    domains: [domain],
  };
  const made = await world.api('/api/sso-connectors', { method: 'POST', body });
  expect(made).toMatchObject({ status: 200 });
  return { id: made.body.id, domain };
}

interface Attempt {
  readonly person: TestPerson;
  readonly connectorId: string;
  readonly verificationId: string;
  readonly state: string;
  readonly uri: URL;
}

const ask = (person: TestPerson, connectorId: string, body: { state: string; redirectUri: string }) =>
  person.call('POST', `/api/experience/verification/sso/${connectorId}/authorization-uri`, body);

async function begin(connectorId: string): Promise<Attempt> {
  const person = createPerson(world);
  await person.start('SignIn');
  const state = unique('state');
  const started = await ask(person, connectorId, { state, redirectUri: `${world.endpoint}/callback/${connectorId}?kept=1` });
  expect(started).toMatchObject({ status: 200 });
  return { person, connectorId, state, verificationId: started.body.verificationId, uri: new URL(started.body.authorizationUri) };
}

const parameter = ({ uri }: Attempt, name: string): string => uri.searchParams.get(name) ?? '';
const requestOf = (attempt: Attempt) => readAuthnRequest(parameter(attempt, 'SAMLRequest'), 'redirect');
const consumer = (connectorId: string): string => `${world.endpoint}/api/authn/single-sign-on/saml/${connectorId}`;

/** What the provider answers when nothing is wrong, but for the given differences. */
const write = (attempt: Attempt, parts: Partial<ResponseParts> = {}): Promise<string> =>
  writeResponse({
    issuer,
    audience: `${world.endpoint}/enterprise-sso/${attempt.connectorId}`,
    destination: consumer(attempt.connectorId),
    inResponseTo: requestOf(attempt).id,
    sessionIndex: 'session',
    subject: { nameId: 'ann', nameIdFormat: nameIdFormats.persistent, attributes: new Map([['groups', ['a', 'b']]]) },
    now: Date.now(),
    key,
    encryption: null,
    ...parts,
  });

const deliver = (attempt: Attempt, xml: string, fields: Record<string, string> = {}) =>
  new TestBrowser(world.endpoint).request(consumer(attempt.connectorId), {
    form: { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: parameter(attempt, 'RelayState'), ...fields },
  });

const verify = ({ person, connectorId, verificationId }: Attempt, connectorData: Record<string, unknown>) =>
  person.call('POST', `/api/experience/verification/sso/${connectorId}/verify`, { verificationId, connectorData });
const identify = ({ person, verificationId }: Attempt) => person.call('POST', '/api/experience/identification', { verificationId });
const queryOf = (back: URL | undefined) => Object.fromEntries(back?.searchParams ?? []);
const told = async ({ person }: Attempt) =>
  (await person.call('GET', '/api/experience/interaction')).body.verificationRecords[0].enterpriseSsoUserInfo;

const signature = /<ds:Signature .*?<\/ds:Signature>/s;
const assertion = /<saml:Assertion .*<\/saml:Assertion>/s;

describe('with a real provider', () => {
  it('people register by SAML and sign in again, sent there with a signed request where the connector wants one', async () => {
    const idp = world.adminEndpoint;
    await world.api('/api/sign-in-exp', { method: 'PATCH', tenantId: 'admin', body: { signInMode: 'SignInAndRegister' } });
    const application = await world.api('/api/saml-applications', {
      method: 'POST',
      tenantId: 'admin',
      body: { name: 'Shop', attributeMapping: { email: 'mail', name: 'name' } },
    });
    const metadata = await (await fetch(`${idp}/api/saml-applications/${application.body.id}/metadata`)).text();
    const { id, domain } = await makeConnector({ metadata, attributeMapping: { email: 'mail' } }, 'AzureAD');
    const entityId = `${world.endpoint}/enterprise-sso/${id}`;
    const acsUrl = { binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', url: consumer(id) };
    const path = `/api/saml-applications/${application.body.id}`;
    expect(await world.api(path, { method: 'PATCH', tenantId: 'admin', body: { entityId, acsUrl } })).toMatchObject({ status: 200 });
    const employee = { username: unique('employee'), password: 'a lantern by the door', primaryEmail: `ann@${domain}`, name: 'Ann' };
    expect((await world.api('/api/users', { method: 'POST', tenantId: 'admin', body: employee })).status).toBe(200);
    await world.api(`/api/sso-connectors/${id}/signing-keys`, { method: 'POST', body: { active: true } });
    const signed = { metadata, attributeMapping: { email: 'mail' }, signAuthnRequest: true };
    expect((await world.api(`/api/sso-connectors/${id}`, { method: 'PATCH', body: { config: signed } })).status).toBe(200);
    expect((await world.api('/api/.well-known/sign-in-exp')).body.ssoConnectors).toContainEqual(expect.objectContaining({ id }));

    const visit = async (): Promise<Attempt> => {
      const attempt = await begin(id);
      expect(parameter(attempt, 'SigAlg')).toContain('rsa-sha256');
      const browser = new TestBrowser(idp);
      const start = await browser.request(attempt.uri);
      const callback = await browser.signIn(start.location ?? '', employee);
      const { text } = await browser.request(callback.location ?? '/');
      const inputs = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
      const form = Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
      const back = await new TestBrowser(world.endpoint).request(consumer(id), { form });
      expect(back.status, back.text).toBe(302);
      expect(queryOf(back.location)).toMatchObject({ kept: '1', state: attempt.state });
      expect((await verify(attempt, queryOf(back.location))).status).toBe(200);
      return attempt;
    };
    const first = await visit();
    expect(await identify(first)).toMatchObject({ status: 404, body: { code: 'user.sso_identity_not_exist' } });
    await first.person.call('PUT', '/api/experience/interaction-event', { interactionEvent: 'Register' });
    expect((await identify(first)).status).toBe(201);
    const { userId } = (await first.person.call('GET', '/api/experience/interaction')).body;
    expect((await first.person.finish()).get('code')).toBeTruthy();
    expect((await world.api(`/api/users/${userId}`)).body).toMatchObject({ primaryEmail: employee.primaryEmail, name: 'Ann' });

    const second = await visit();
    expect((await identify(second)).status).toBe(204);
    expect((await second.person.call('GET', '/api/experience/interaction')).body.userId).toBe(userId);
  });
});

describe('a response', () => {
  it('counts when only its assertion is signed, with all the text of a name around comments', async () => {
    const { id } = await makeConnector();
    const attempt = await begin(id);
    expect(attempt.uri.href).toContain('https://idp.example/sso?keep=1&');
    expect(requestOf(attempt).issuer).toBe(`${world.endpoint}/enterprise-sso/${id}`);
    const nameId = 'admin@enterprise.example.attacker.example';
    const subject = { nameId, nameIdFormat: nameIdFormats.persistent, attributes: new Map([['groups', ['a', 'b']]]) };
    const assertionSigned = (await write(attempt, { subject })).replace(signature, '');
    const cut = assertionSigned.replace('enterprise.example.attacker', 'enterprise.example<!-- -->.attacker');
    expect(cut).toContain('<!-- -->');
    const back = await deliver(attempt, cut);
    expect(back.status, back.text).toBe(302);
    expect((await verify(attempt, queryOf(back.location))).status).toBe(200);
    expect(await told(attempt)).toMatchObject({ id: nameId, rawData: { nameID: nameId, groups: ['a', 'b'] } });
  });

  it('counts once, also of ten at the same moment, and for nothing but the attempt it answers', async () => {
    const { id } = await makeConnector();
    const { id: other } = await makeConnector();
    const attempt = await begin(id);
    const xml = await write(attempt);
    expect(await deliver(attempt, xml, { RelayState: 'unknown' })).toMatchObject(lost);
    expect(await deliver({ ...attempt, connectorId: other }, xml)).toMatchObject(lost);
    const unasked = { SAMLResponse: Buffer.from(xml).toString('base64') };
    expect(await new TestBrowser(world.endpoint).request(consumer(id), { form: unasked })).toMatchObject(lost);

    const answers = await Promise.all(Array.from({ length: 10 }, () => deliver(attempt, xml)));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 302)) expect(answer).toMatchObject(lost);
    expect(await deliver(attempt, xml)).toMatchObject(lost);
    const later = await begin(id);
    expect(await deliver(later, xml)).toMatchObject(refused);

    const data = queryOf(answers.find(({ status }) => status === 302)?.location);
    const stranger = await begin(id);
    // Who began the attempt and had somebody else take it to the provider does not get the code; who gets the code did not begin it.
    expect(await verify(attempt, { state: data['state'] })).toMatchObject(lost);
    expect(await verify(attempt, { ...data, code: 'guess' })).toMatchObject(lost);
    expect(await verify(stranger, data)).toMatchObject(lost);
    expect(await verify({ ...stranger, verificationId: attempt.verificationId }, data)).toMatchObject({ status: 404 });
    expect(await verify(attempt, { ...data, state: 'another' })).toMatchObject(lost);
    const both = await Promise.all([verify(attempt, data), verify(attempt, data)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ status: 400 }));
  });

  it('is refused for another audience, address, request, issuer or time, unsigned, encrypted, or signed by somebody else or with SHA-1', async () => {
    const { id } = await makeConnector();
    const { id: other } = await makeConnector();
    const stranger = await createSelfSignedCertificate({ commonName: 'idp.example', now: Date.now(), years: 1 });
    const wrong: Partial<ResponseParts>[] = [
      { audience: `${world.endpoint}/enterprise-sso/${other}` },
      { destination: consumer(other) },
      { inResponseTo: '_another' },
      { issuer: 'https://elsewhere.example/saml' },
      { now: Date.now() - 3_600_000 },
      { now: Date.now() + 3_600_000 },
      { key: stranger },
      { encryption: { encryptAssertion: true, certificate: stranger.certificate } },
    ];
    for (const parts of wrong) {
      const attempt = await begin(id);
      expect(await deliver(attempt, await write(attempt, parts)), JSON.stringify(parts)).toMatchObject(refused);
      expect(await identify(attempt)).toMatchObject({ status: 400, body: { code: 'session.verification_failed' } });
    }
    const tampered: ((xml: string) => string)[] = [
      (xml) => xml.replace(signature, '').replace(signature, ''),
      (xml) => xml.replace('>ann<', '>bob<'),
      (xml) => xml.replace(signature, '').replace('>ann<', '>bob<'),
      (xml) => xml.replace(signature, '').replace(/ Destination="[^"]*"/, ' Destination="https://elsewhere.example/"'),
      (xml) => xml.replace(assertion, ''),
      (xml) => `<!DOCTYPE r [<!ENTITY who "bob">]>${xml}`,
      ...weakMethods.map((weak) => (xml: string) => signAgain(xml, { key, ...weak })),
      () => '<a/>',
      () => 'no XML',
    ];
    for (const tamper of tampered) {
      const attempt = await begin(id);
      expect(await deliver(attempt, tamper(await write(attempt))), tamper.toString()).toMatchObject(refused);
    }
    const declined = await begin(id);
    expect(await deliver(declined, (await write(declined)).replace('status:Success', 'status:Responder'))).toMatchObject({
      status: 400,
      body: { code: 'connector.authorization_failed' },
    });
  });

  it('cannot wrap the signed assertion of one person around that of another', async () => {
    const { id } = await makeConnector();
    const wraps: ((parts: { signed: string; evil: string; within: (content: string) => string }) => string)[] = [
      ({ signed, evil, within }) => within(evil + signed),
      ({ signed, evil, within }) => within(signed + evil),
      ({ signed, evil, within }) => within(`<samlp:Extensions>${signed}</samlp:Extensions>${evil}`),
      ({ signed, evil, within }) =>
        within(
          evil.replace(
            '</saml:Assertion>',
            `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${signed}</ds:Object></saml:Assertion>`,
          ),
        ),
      // An assertion by its local name alone, with the other's signature in it.
      ({ signed, evil, within }) => {
        const disguised = evil.replace(/<saml:Assertion /, '<x:Assertion xmlns:x="urn:x" ').replace('</saml:Assertion>', '</x:Assertion>');
        const copied = disguised.replace('<saml:Subject>', `${signature.exec(signed)?.[0] ?? ''}<saml:Subject>`);
        return within(`<samlp:Extensions>${signed}</samlp:Extensions>${copied}`);
      },
    ];
    for (const wrap of wraps) {
      const attempt = await begin(id);
      const xml = (await write(attempt)).replace(signature, '');
      const signed = assertion.exec(xml)?.[0] ?? '';
      const evil = signed
        .replace(signature, '')
        .replace(/ ID="[^"]*"/, ' ID="_evil"')
        .replace('>ann<', '>bob<');
      const answer = await deliver(attempt, wrap({ signed, evil, within: (content) => xml.replace(assertion, () => content) }));
      expect(answer, wrap.toString()).toMatchObject(refused);
    }
  });
});

describe('what goes wrong', () => {
  it('before anybody is sent, or where nobody was', async () => {
    const { id } = await makeConnector();
    const person = createPerson(world);
    await person.start('SignIn');
    expect(await ask(person, id, { state: 's', redirectUri: 'https://elsewhere.example/callback' })).toMatchObject({
      status: 400,
      body: { code: 'connector.invalid_request_parameters' },
    });
    const { id: unreadable } = await makeConnector({ metadataUrl: 'http://127.0.0.1:9/metadata' }, 'AzureAD');
    expect(await ask(person, unreadable, { state: 's', redirectUri: world.endpoint })).toMatchObject({
      status: 400,
      body: { code: 'connector.invalid_config' },
    });
    const { id: keyless } = await makeConnector({ signAuthnRequest: true });
    expect(await ask(person, keyless, { state: 's', redirectUri: world.endpoint })).toMatchObject({
      status: 500,
      body: { code: 'single_sign_on.sso_signing_unavailable' },
    });

    const { id: oidc } = await makeConnector({ clientId: 'c', clientSecret: 's', issuer: 'https://idp.example' }, 'OIDC');
    const post = (connectorId: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      new TestBrowser(world.endpoint).request(consumer(connectorId), { form, headers });
    const any = { SAMLResponse: 'AAAA', RelayState: 'x' };
    expect(await post(oidc, any)).toMatchObject({ status: 400, body: { code: 'connector.unexpected_type' } });
    expect(await post('nobody', any)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await post(id, {})).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    const page = await post(id, any, { accept: 'text/html' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('session.connector_validation_session_not_found');
  });
});

describe('a person whom the provider sends unasked', () => {
  let connectorId: string;
  const callback = 'https://shop.example/callback';
  const configure = (path: string, config: Record<string, unknown>) =>
    world.api(`/api/sso-connectors/${path}/idp-initiated-auth-config`, { method: 'PUT', body: config });
  const makeApplication = async (type: string, oidcClientMetadata = { redirectUris: [callback], postLogoutRedirectUris: [] }) =>
    (await world.manage('POST', '/api/applications', { name: unique('Shop '), type, oidcClientMetadata })).id as string;

  const write = (parts: Partial<ResponseParts> = {}): Promise<string> =>
    writeResponse({
      issuer,
      audience: `${world.endpoint}/enterprise-sso/${connectorId}`,
      destination: consumer(connectorId),
      inResponseTo: null,
      sessionIndex: 'session',
      subject: { nameId: 'walks-in', nameIdFormat: nameIdFormats.persistent, attributes: new Map() },
      now: Date.now(),
      key,
      encryption: null,
      ...parts,
    });
  const bring = (browser: TestBrowser, xml: string, fields: Record<string, string> = {}) =>
    browser.request(consumer(connectorId), { form: { SAMLResponse: Buffer.from(xml).toString('base64'), ...fields } });

  beforeAll(async () => {
    connectorId = (await makeConnector()).id;
  });

  it('is nobody where the administrator has not said which application they enter', async () => {
    expect(await bring(new TestBrowser(world.endpoint), await write())).toMatchObject(lost);
  });

  it('is signed in to the application without seeing the provider again, in this browser and once', async () => {
    const applicationId = await makeApplication('Traditional');
    expect((await configure(connectorId, { defaultApplicationId: applicationId, autoSendAuthorizationRequest: true })).status).toBe(200);
    const browser = new TestBrowser(world.endpoint);
    const xml = await write();
    const sent = await bring(browser, xml);
    expect(sent.status, sent.text).toBe(302);
    expect(queryOf(sent.location)).toMatchObject({
      client_id: applicationId,
      redirect_uri: callback,
      response_type: 'code',
      scope: 'openid profile',
      direct_sign_in: `sso:${connectorId}`,
    });
    expect(await bring(browser, xml)).toMatchObject(refused);

    const page = await browser.request(sent.location ?? '/');
    expect(page.location?.pathname).toBe(`/direct/sso/${connectorId}`);
    const headers = { 'logto-app-id': applicationId };
    const post = (path: string, json: unknown) => browser.request(path, { json, headers });
    await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers });
    const redirectUri = `${world.endpoint}/callback/${connectorId}`;
    const start = () => post(`/api/experience/verification/sso/${connectorId}/authorization-uri`, { state: 's', redirectUri });
    const started = (await start()).body as { authorizationUri: string; verificationId: string };
    const back = new URL(started.authorizationUri);
    expect(back.href.startsWith(`${redirectUri}?`)).toBe(true);
    const { verificationId } = started;
    const verified = await post(`/api/experience/verification/sso/${connectorId}/verify`, { verificationId, connectorData: queryOf(back) });
    expect(verified.status).toBe(200);
    await browser.request('/api/experience/interaction-event', { method: 'PUT', json: { interactionEvent: 'Register' }, headers });
    expect((await post('/api/experience/identification', { verificationId })).status).toBe(201);
    const submitted = await browser.request('/api/experience/submit', { method: 'POST', headers });
    const returned = await browser.request((submitted.body as { redirectTo: string }).redirectTo);
    expect(`${returned.location?.origin}${returned.location?.pathname}`).toBe(callback);
    expect(returned.location?.searchParams.get('code')).toBeTruthy();

    // What the provider said was used up: the next sign-in goes to the provider.
    await browser.request(sent.location ?? '/');
    await browser.request('/api/experience', { method: 'PUT', json: { interactionEvent: 'SignIn' }, headers });
    const again = (await start()).body as { authorizationUri: string };
    expect(again.authorizationUri).toContain('https://idp.example/sso');
  });

  it('is led to the application’s own address where that begins the sign-in', async () => {
    const clientIdpInitiatedAuthCallbackUri = 'https://shop.example/start?kept=1';
    const defaultApplicationId = await makeApplication('SPA');
    await configure(connectorId, { defaultApplicationId, autoSendAuthorizationRequest: false, clientIdpInitiatedAuthCallbackUri });
    const sent = await bring(new TestBrowser(world.endpoint), await write());
    expect(sent.location?.href).toBe(`https://shop.example/start?kept=1&ssoConnectorId=${connectorId}`);
  });

  it('enters an application that speaks SAML with a response that answers no request either', async () => {
    const entityId = 'https://sp.example';
    const acsUrl = { binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', url: 'https://sp.example/acs' };
    const { id } = await world.manage('POST', '/api/saml-applications', { name: unique('Portal '), entityId, acsUrl });
    await configure(connectorId, { defaultApplicationId: id, autoSendAuthorizationRequest: true });
    const browser = new TestBrowser(world.endpoint);
    const sent = await bring(browser, await write());
    expect(queryOf(sent.location)).toMatchObject({ client_id: id, direct_sign_in: `sso:${connectorId}` });
    const employee = { username: unique('employee'), password: 'a lantern by the door' };
    await world.manage('POST', '/api/users', employee);
    const callbackPage = await browser.signIn(sent.location ?? '/', employee);
    const { text } = await browser.request(callbackPage.location ?? '/');
    const [, encoded = ''] = /name="SAMLResponse" value="([^"]*)"/.exec(text) ?? [];
    const response = Buffer.from(encoded, 'base64').toString();
    expect(response).toContain('https://sp.example/acs');
    expect(response).not.toContain('InResponseTo');
  });

  it('is refused with a response that answers a request, is another’s, is old or is not signed', async () => {
    const browser = new TestBrowser(world.endpoint);
    const other = await createSelfSignedCertificate({ commonName: 'other.example', now: Date.now(), years: 1 });
    const wrong = [{ inResponseTo: '_somebodys' }, { audience: 'https://else.example' }, { now: Date.now() - 3_600_000 }, { key: other }];
    for (const parts of wrong) expect(await bring(browser, await write(parts)), JSON.stringify(parts)).toMatchObject(refused);
    expect(await bring(browser, (await write()).replace(signature, '').replace(signature, ''))).toMatchObject(refused);
    expect(await bring(browser, await write(), { RelayState: 'unknown' })).toMatchObject(lost);
  });
});
