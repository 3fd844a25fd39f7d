import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameIdFormats } from '../features/saml-applications/schemas.ts';
import { createSelfSignedCertificate, type SelfSignedCertificate } from '../foundation/crypto/self-signed-certificate.ts';
import { readAuthnRequest } from '../saml/authn-request.ts';
import { writeResponse, type ResponseParts } from '../saml/response.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';
import { signAgain, strongMethods, weakMethods } from './test-signature.ts';
import { createPerson, setUpSignIn, type TestPerson } from './test-person.ts';

const issuer = 'https://idp.example/saml';
const entityID = 'https://shop.example/saml';
const lost = { status: 400, body: { code: 'session.connector_validation_session_not_found' } };
const refused = { status: 400, body: { code: 'connector.invalid_response' } };

let world: TestWorld;
let key: SelfSignedCertificate;
let ours: SelfSignedCertificate;
let config: Record<string, unknown>;
let connectorId: string;
let count = 0;
const unique = (name: string): string => `${name}${(count += 1)}`;
const consumer = (id: string): string => `${world.endpoint}/api/authn/saml/${id}`;

beforeAll(async () => {
  world = await createTestWorld();
  [key, ours] = (await Promise.all(
    ['idp.example', 'shop.example'].map((commonName) => createSelfSignedCertificate({ commonName, now: Date.now(), years: 1 })),
  )) as [SelfSignedCertificate, SelfSignedCertificate]; // two names were given
  config = {
    entityID,
    x509Certificate: key.certificate,
    idpMetadataXml:
      `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${issuer}"><md:IDPSSODescriptor>` +
      `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>` +
      `${key.certificate.replaceAll(/-----.*-----|\s/g, '')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>` +
      '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso?keep=1"/>' +
      '</md:IDPSSODescriptor></md:EntityDescriptor>',
  };
  connectorId = await makeConnector();
  await setUpSignIn(world, { signUp: { identifiers: [], password: false, verify: false } });
}, 60_000);
afterAll(() => world?.close());

async function makeConnector(more: Record<string, unknown> = {}): Promise<string> {
  const id = unique('saml');
  const body = {
    id,
    connectorId: 'saml',
    config: { ...config, assertionConsumerServiceUrl: consumer(id), ...more },
    metadata: { target: id },
  };
  const made = await world.api('/api/connectors', { method: 'POST', body });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return id;
}

interface Attempt {
  readonly id: string;
  readonly person: TestPerson;
  readonly verificationId: string;
  readonly state: string;
  readonly uri: URL;
}

const ask = (person: TestPerson, id: string, body: { state: string; redirectUri: string }) =>
  person.call('POST', `/api/experience/verification/social/${id}/authorization-uri`, body);

async function begin(id = connectorId): Promise<Attempt> {
  const person = createPerson(world);
  await person.start('Register');
  const state = unique('state');
  const started = await ask(person, id, { state, redirectUri: `${world.endpoint}/callback/${id}?kept=1` });
  expect(started).toMatchObject({ status: 200 });
  return { id, person, state, verificationId: started.body.verificationId, uri: new URL(started.body.authorizationUri) };
}

const parameter = ({ uri }: Attempt, name: string): string => uri.searchParams.get(name) ?? '';

/** What the provider answers when nothing is wrong, but for the given differences. */
const write = (attempt: Attempt, parts: Partial<ResponseParts> = {}): Promise<string> =>
  writeResponse({
    issuer,
    audience: entityID,
    destination: consumer(attempt.id),
    inResponseTo: readAuthnRequest(parameter(attempt, 'SAMLRequest'), 'redirect').id,
    sessionIndex: 'session',
    subject: {
      nameId: 'ann',
      nameIdFormat: nameIdFormats.persistent,
      attributes: new Map([
        ['email', ['ann@reader.example']],
        ['name', ['Ann']],
      ]),
    },
    now: Date.now(),
    key,
    encryption: null,
    ...parts,
  });

const deliver = (attempt: Attempt, xml: string, fields: Record<string, string> = {}) =>
  new TestBrowser(world.endpoint).request(consumer(attempt.id), {
    form: { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: parameter(attempt, 'RelayState'), ...fields },
  });
const verify = ({ id, person, verificationId }: Attempt, connectorData: Record<string, unknown>) =>
  person.call('POST', `/api/experience/verification/social/${id}/verify`, { verificationId, connectorData });
const queryOf = (back: URL | undefined) => Object.fromEntries(back?.searchParams ?? []);
const told = async ({ person }: Attempt) =>
  (await person.call('GET', '/api/experience/interaction')).body.verificationRecords[0].socialUserInfo;

const signature = /<ds:Signature .*?<\/ds:Signature>/s;
const assertion = /<saml:Assertion .*<\/saml:Assertion>/s;

describe('a sign-in by a SAML provider', () => {
  it('sends the person there, takes the response, and registers who came', async () => {
    const attempt = await begin();
    expect(attempt.uri.href).toContain('https://idp.example/sso?keep=1&');
    expect(readAuthnRequest(parameter(attempt, 'SAMLRequest'), 'redirect').issuer).toBe(entityID);
    const back = await deliver(attempt, await write(attempt));
    expect(back.status, back.text).toBe(302);
    expect(`${back.location?.origin}${back.location?.pathname}`).toBe(`${world.endpoint}/callback/${connectorId}`);
    expect(queryOf(back.location)).toMatchObject({ kept: '1', state: attempt.state });
    expect(await verify(attempt, queryOf(back.location))).toMatchObject({ status: 200 });
    expect(await told(attempt)).toMatchObject({ id: 'ann', email: 'ann@reader.example', name: 'Ann', rawData: { nameID: 'ann' } });
    const { verificationId } = attempt;
    expect(await attempt.person.call('POST', '/api/experience/identification', { verificationId })).toMatchObject({ status: 201 });
  });

  it('counts when only the assertion is signed, reads names around comments, and takes the mapped attributes', async () => {
    const id = await makeConnector({ profileMap: { id: 'nameID', name: 'displayName' } });
    const attempt = await begin(id);
    const nameId = 'admin@reader.example.attacker.example';
    const attributes = new Map([['displayName', ['Ann']]]);
    const xml = (await write(attempt, { subject: { nameId, nameIdFormat: nameIdFormats.persistent, attributes } })).replace(signature, '');
    const back = await deliver(attempt, xml.replace('reader.example.attacker', 'reader.example<!-- -->.attacker'));
    expect((await verify(attempt, queryOf(back.location))).status, back.text).toBe(200);
    expect(await told(attempt)).toMatchObject({ id: nameId, name: 'Ann' });
  });

  it('signs the request, and opens assertions that are encrypted, in either order of signing', async () => {
    const id = await makeConnector({
      signAuthnRequest: true,
      privateKey: ours.privateKey,
      requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
      encryptAssertion: true,
      encPrivateKey: ours.privateKey,
      nameIDFormat: nameIdFormats.emailAddress,
    });
    for (const encryptThenSign of [false, true]) {
      const attempt = await begin(id);
      expect(parameter(attempt, 'SigAlg')).toBe('http://www.w3.org/2001/04/xmldsig-more#rsa-sha512');
      const encryption = { encryptAssertion: true, encryptThenSign, certificate: ours.certificate };
      const back = await deliver(attempt, await write(attempt, { encryption }));
      expect((await verify(attempt, queryOf(back.location))).status, back.text).toBe(200);
      expect(await told(attempt)).toMatchObject({ id: 'ann' });
    }
  });

  it('counts once, also of ten at the same moment, and for nobody but whose browser began it', async () => {
    const other = await makeConnector();
    const attempt = await begin();
    const xml = await write(attempt);
    expect(await deliver(attempt, xml, { RelayState: 'unknown' })).toMatchObject(lost);
    expect(await deliver({ ...attempt, id: other }, xml)).toMatchObject(lost);
    const unasked = { SAMLResponse: Buffer.from(xml).toString('base64') };
    expect(await new TestBrowser(world.endpoint).request(consumer(connectorId), { form: unasked })).toMatchObject(lost);

    const answers = await Promise.all(Array.from({ length: 10 }, () => deliver(attempt, xml)));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 302)) expect(answer).toMatchObject(lost);
    expect(await deliver(await begin(), xml)).toMatchObject(refused);

    const data = queryOf(answers.find(({ status }) => status === 302)?.location);
    const stranger = await begin();
    expect(await verify(stranger, data)).toMatchObject(lost);
    expect(await verify(stranger, { ...data, state: stranger.state })).toMatchObject(lost);
    const both = await Promise.all([verify(attempt, data), verify(attempt, data)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ status: 400 }));

    // Who began an attempt and had somebody else take it to the provider does not get the code.
    const guessing = await begin();
    await deliver(guessing, await write(guessing));
    expect(await verify(guessing, { state: guessing.state, code: 'guess' })).toMatchObject(lost);
  });
});

describe('a response is refused', () => {
  it('for another audience, address, request, issuer or time, and encrypted or signed by or for somebody else', async () => {
    const stranger = await createSelfSignedCertificate({ commonName: 'idp.example', now: Date.now(), years: 1 });
    const wrong: Partial<ResponseParts>[] = [
      { audience: 'https://another.example/saml' },
      { destination: 'https://another.example/acs' },
      { inResponseTo: '_another' },
      { issuer: 'https://elsewhere.example/saml' },
      { now: Date.now() - 3_600_000 },
      { now: Date.now() + 3_600_000 },
      { key: stranger },
      { encryption: { encryptAssertion: true, certificate: ours.certificate } },
    ];
    for (const parts of wrong) {
      const attempt = await begin();
      expect(await deliver(attempt, await write(attempt, parts)), JSON.stringify(parts)).toMatchObject(refused);
    }
  });

  it('tampered with, with a document type, or wrapped', async () => {
    const wrapped = (xml: string): string => {
      const bare = xml.replace(signature, '');
      const signed = assertion.exec(bare)?.[0] ?? '';
      const evil = signed
        .replace(signature, '')
        .replace(/ ID="[^"]*"/, ' ID="_evil"')
        .replace('>ann<', '>bob<');
      return bare.replace(assertion, () => `<samlp:Extensions>${signed}</samlp:Extensions>${evil}`);
    };
    const tampered: ((xml: string) => string)[] = [
      (xml) => xml.replace(signature, '').replace(signature, ''),
      (xml) => xml.replace(signature, '').replace('>ann<', '>bob<'),
      (xml) => `<!DOCTYPE r [<!ENTITY who "bob">]>${xml}`,
      wrapped,
      () => 'no XML',
    ];
    for (const tamper of tampered) {
      const attempt = await begin();
      expect(await deliver(attempt, tamper(await write(attempt))), tamper.toString()).toMatchObject(refused);
    }
    const declined = await begin();
    expect(await deliver(declined, (await write(declined)).replace('status:Success', 'status:Responder'))).toMatchObject({
      body: { code: 'connector.authorization_failed' },
    });
  });

  it('signed with SHA-1, in either place; the same with SHA-256 counts', async () => {
    const good = await begin();
    expect((await deliver(good, signAgain(await write(good), { key, ...strongMethods }))).status).toBe(302);
    for (const weak of weakMethods) {
      const attempt = await begin();
      expect(await deliver(attempt, signAgain(await write(attempt), { key, ...weak }))).toMatchObject(refused);
    }
  });
});

describe('what goes wrong', () => {
  const post = (id: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    new TestBrowser(world.endpoint).request(consumer(id), { form, headers });

  it('before anybody is sent, or where nobody was', async () => {
    const person = createPerson(world);
    await person.start('SignIn');
    expect(await ask(person, connectorId, { state: 's', redirectUri: 'https://elsewhere.example/callback' })).toMatchObject({
      status: 400,
      body: { code: 'connector.invalid_request_parameters' },
    });
    for (const broken of [{ idpMetadataXml: '<a/>' }, { x509Certificate: 'none' }, { signAuthnRequest: true, privateKey: 'none' }]) {
      const id = await makeConnector(broken);
      expect(await ask(person, id, { state: 's', redirectUri: world.endpoint })).toMatchObject({
        body: { code: 'connector.invalid_config' },
      });
    }
    const other = { connectorId: 'github-universal', config: { clientId: 'c', clientSecret: 's' } };
    const github = await world.api('/api/connectors', { method: 'POST', body: other });
    const any = { SAMLResponse: 'AAAA', RelayState: 'x' };
    expect(await post(github.body.id, any)).toMatchObject({ status: 400, body: { code: 'connector.unexpected_type' } });
    expect(await post('nobody', any)).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
    expect(await post(connectorId, {})).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    const page = await post(connectorId, any, { accept: 'text/html' });
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('session.connector_validation_session_not_found')]);
  });

  it('with a configuration that lacks its keys; a key with a passphrase works', async () => {
    const create = (more: object) =>
      world.api('/api/connectors', {
        method: 'POST',
        body: {
          connectorId: 'saml',
          metadata: { target: unique('t') },
          config: { ...config, assertionConsumerServiceUrl: consumer('x'), ...more },
        },
      });
    expect(await create({ signAuthnRequest: true })).toMatchObject({ status: 400, body: { code: 'connector.invalid_config' } });
    expect(await create({ encryptAssertion: true })).toMatchObject({
      status: 400,
      body: { data: { issues: [{ path: ['encPrivateKey'] }] } },
    });
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const id = await makeConnector({ signAuthnRequest: true, privateKey, privateKeyPass: 'open sesame' });
    expect(parameter(await begin(id), 'Signature')).not.toBe('');
  });
});
