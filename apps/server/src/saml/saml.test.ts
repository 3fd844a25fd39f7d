import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameIdFormats } from '../features/saml-applications/schemas.ts';
import { createSelfSignedCertificate } from '../foundation/crypto/self-signed-certificate.ts';
import { createPerson } from '../oidc/test-clients.ts';
import { TestBrowser } from '../test-browser.ts';
import { createTestWorld, type TestWorld } from '../test-world.ts';

const acs = 'https://wiki.example/saml/acs';
const entityId = 'https://wiki.example/saml';

let world: TestWorld;
let person: Awaited<ReturnType<typeof createPerson>>;
beforeAll(async () => {
  world = await createTestWorld();
  person = await createPerson(world);
});
afterAll(() => world.close());

async function createProvider(settings: Record<string, unknown> = {}) {
  const { status, body } = await world.api('/api/saml-applications', {
    method: 'POST',
    body: {
      name: 'Wiki',
      entityId,
      acsUrl: { binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', url: acs },
      attributeMapping: { email: 'mail', name: 'cn', roles: 'groups' },
      ...settings,
    },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const secrets = await world.api(`/api/saml-applications/${body.id}/secrets`);
  return { id: body.id as string, certificate: secrets.body[0].certificate as string };
}
type Provider = Awaited<ReturnType<typeof createProvider>>;

/** The service provider's side, as a kept library has it. */
const serviceProvider = ({ id, certificate }: Provider, more: Partial<ConstructorParameters<typeof SAML>[0]> = {}) =>
  new SAML({
    idpCert: certificate,
    issuer: entityId,
    callbackUrl: acs,
    entryPoint: `${world.endpoint}/api/saml/${id}/authn`,
    idpIssuer: `${world.endpoint}/saml/${id}`,
    audience: entityId,
    identifierFormat: null,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: true,
    validateInResponseTo: ValidateInResponseTo.always,
    ...more,
  });

/** Signs in and answers the form that takes the assertion away. */
async function signIn(sp: SAML, { relayState = 'page=7', browser = new TestBrowser(world.endpoint) } = {}) {
  const start = await browser.request(await sp.getAuthorizeUrlAsync(relayState, undefined, {}));
  if (!start.location) return { ...start, fields: {}, browser, callback: undefined };
  const back = await browser.signIn(start.location, person);
  const callback = back.location;
  const answer = await browser.request(callback ?? '/');
  return { ...answer, fields: fieldsOf(answer.text), browser, callback };
}

function fieldsOf(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
}

describe('a service provider', () => {
  it('signs a person in, and its library believes the answer', async () => {
    const provider = await createProvider();
    const sp = serviceProvider(provider);
    const { status, text, fields } = await signIn(sp);
    expect(status).toBe(200);
    expect(text).toContain(`action="${acs}"`);
    expect(fields['RelayState']).toBe('page=7');
    const { profile } = await sp.validatePostResponseAsync(fields);
    expect(profile).toMatchObject({
      nameID: person.id,
      nameIDFormat: nameIdFormats.persistent,
      mail: expect.stringContaining('@example.com'),
      cn: 'Reader',
      issuer: `${world.endpoint}/saml/${provider.id}`,
    });
    await expect(sp.validatePostResponseAsync(fields)).rejects.toThrow(/InResponseTo/);
  });

  it('may ask by POST, and finds everything in the metadata', async () => {
    const provider = await createProvider();
    const metadata = await fetch(`${world.endpoint}/api/saml-applications/${provider.id}/metadata`);
    expect(metadata.headers.get('content-type')).toContain('application/xml');
    const xml = await metadata.text();
    expect(xml).toContain(provider.certificate.replaceAll(/-----[A-Z ]+-----|\s/g, ''));
    expect(xml).toContain(`entityID="${world.endpoint}/saml/${provider.id}"`);
    expect(xml).not.toContain('PRIVATE');

    const sp = serviceProvider(provider, { authnRequestBinding: 'HTTP-POST', skipRequestCompression: true });
    const form = fieldsOf((await sp.getAuthorizeFormAsync('there')).replaceAll(/\s*\/>/g, '>').replaceAll(/\s+/g, ' '));
    const browser = new TestBrowser(world.endpoint);
    const start = await browser.request(`/api/saml/${provider.id}/authn`, { form });
    expect(start.status).toBe(303);
    const back = await browser.signIn(start.location ?? '', person);
    const { text } = await browser.request(back.location ?? '/');
    expect((await sp.validatePostResponseAsync(fieldsOf(text))).profile?.nameID).toBe(person.id);
  });

  it.each([
    ['signed, then encrypted', false],
    ['encrypted, then signed', true],
  ])('gets an assertion that only it can read: %s', async (_, encryptThenSign) => {
    const own = await createSelfSignedCertificate({ commonName: 'wiki.example', now: Date.now(), years: 1 });
    const provider = await createProvider({ encryption: { encryptAssertion: true, encryptThenSign, certificate: own.certificate } });
    const sp = serviceProvider(provider, { decryptionPvk: own.privateKey, wantAuthnResponseSigned: encryptThenSign });
    const { fields } = await signIn(sp);
    expect(Buffer.from(fields['SAMLResponse'] ?? '', 'base64').toString()).not.toContain('Reader');
    expect((await sp.validatePostResponseAsync(fields)).profile).toMatchObject({ nameID: person.id, cn: 'Reader' });
  });

  it('is told the e-mail address or a name for this once, as it wishes', async () => {
    const byEmail = await createProvider({ nameIdFormat: nameIdFormats.emailAddress });
    const spByEmail = serviceProvider(byEmail);
    const told = await spByEmail.validatePostResponseAsync((await signIn(spByEmail)).fields);
    expect(told.profile?.nameID).toMatch(/^reader\d+@example\.com$/);
    const transient = await createProvider({ nameIdFormat: nameIdFormats.transient });
    const sp = serviceProvider(transient);
    const names = [await signIn(sp), await signIn(sp)].map(({ fields }) => sp.validatePostResponseAsync(fields));
    const [one, other] = (await Promise.all(names)).map(({ profile }) => profile?.nameID);
    expect(one).not.toBe(other);
    expect(one).not.toContain(person.id);
  });

  it('gets text that looks like markup as text', async () => {
    const provider = await createProvider({ attributeMapping: { name: 'cn"><x' } });
    const name = `<saml:NameID>admin</saml:NameID><!-- --> & "'`;
    await world.api(`/api/users/${person.id}`, { method: 'PATCH', body: { name } });
    const sp = serviceProvider(provider);
    const { profile } = await sp.validatePostResponseAsync((await signIn(sp)).fields);
    await world.api(`/api/users/${person.id}`, { method: 'PATCH', body: { name: 'Reader' } });
    expect(profile?.nameID).toBe(person.id);
    expect(profile?.['cn"><x']).toBe(name);
  });

  it('keeps signing with the key in use, and with the next once that is taken into use', async () => {
    const provider = await createProvider();
    const path = `/api/saml-applications/${provider.id}/secrets`;
    const next = await world.api(path, { method: 'POST', body: { lifeSpanInYears: 1 } });
    expect(next).toMatchObject({ status: 201, body: { active: false } });
    const before = serviceProvider(provider);
    expect((await before.validatePostResponseAsync((await signIn(before)).fields)).profile?.nameID).toBe(person.id);
    await world.api(`${path}/${next.body.id}`, { method: 'PATCH', body: { active: true } });
    await expect(before.validatePostResponseAsync((await signIn(before)).fields)).rejects.toThrow(/signature/i);
    const after = serviceProvider({ ...provider, certificate: next.body.certificate });
    expect((await after.validatePostResponseAsync((await signIn(after)).fields)).profile?.nameID).toBe(person.id);
  });
});

describe('what goes wrong', () => {
  const authn = (id: string, samlRequest: string, headers: Record<string, string> = {}) =>
    fetch(`${world.endpoint}/api/saml/${id}/authn?${new URLSearchParams({ SAMLRequest: samlRequest }).toString()}`, {
      redirect: 'manual',
      headers,
    });
  const post = async (id: string, xml: string) => {
    const body = new URLSearchParams({ SAMLRequest: Buffer.from(xml).toString('base64') });
    const response = await fetch(`${world.endpoint}/api/saml/${id}/authn`, { method: 'POST', body, redirect: 'manual' });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  };
  const request = (attributes: string, issuer = entityId) =>
    `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ${attributes}><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</saml:Issuer></samlp:AuthnRequest>`;

  it('in the request', async () => {
    const { id } = await createProvider();
    const invalid = { status: 400, body: { code: 'application.saml.invalid_saml_request' } };
    for (const wrong of [
      'no XML',
      '<a/>',
      request('Version="2.0"'),
      request('ID="1 2" Version="2.0"'),
      request('ID="_1" Version="1.1"'),
      request('ID="_1" Version="2.0"', ''),
      `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${request('ID="_1" Version="2.0"', '&e;')}`,
      request('ID="_1" Version="2.0"', 'x'.repeat(70_000)),
    ]) {
      expect(await post(id, wrong)).toMatchObject(invalid);
    }
    expect((await authn(id, 'AAAA')).status).toBe(400);
    expect(await post(id, request('ID="_1" Version="2.0"', 'https://somebody.example'))).toMatchObject({
      status: 400,
      body: { code: 'application.saml.auth_request_issuer_not_match' },
    });
    expect(await post('nobody', request('ID="_1" Version="2.0"'))).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
    const unset = await createProvider({ entityId: null });
    expect(await post(unset.id, request('ID="_1" Version="2.0"'))).toMatchObject({
      status: 400,
      body: { code: 'application.saml.entity_id_required' },
    });
    const page = await authn(id, 'AAAA', { accept: 'text/html' });
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('application.saml.invalid_saml_request');
  });

  it('at the way back: another browser, another state, a code twice', async () => {
    const provider = await createProvider();
    const sp = serviceProvider(provider);
    const browser = new TestBrowser(world.endpoint);
    const start = await browser.request(await sp.getAuthorizeUrlAsync('', undefined, {}));
    const callback = (await browser.signIn(start.location ?? '', person)).location?.href ?? '';
    const cookie = [...browser.cookies].find(([key]) => key.startsWith('_logto_sp_saml'));
    const code = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body?.code];

    expect(code(await new TestBrowser(world.endpoint).request(callback))).toEqual([
      400,
      'application.saml.sp_initiated_saml_sso_session_not_found_in_cookies',
    ]);
    expect(code(await browser.request(callback.replace(/state=[^&]+/, 'state=other')))).toEqual([400, 'application.saml.state_mismatch']);
    const forged = new TestBrowser(world.endpoint);
    forged.cookies.set('_logto_sp_saml_sso_session_id /', { value: Buffer.from('x'.repeat(80)).toString('base64'), path: '/' });
    expect(code(await forged.request(callback))).toEqual([400, 'application.saml.sp_initiated_saml_sso_session_not_found']);

    expect((await browser.request(callback)).status).toBe(200);
    expect(code(await browser.request(callback))).toEqual([400, 'application.saml.sp_initiated_saml_sso_session_not_found_in_cookies']);
    if (cookie) browser.cookies.set(...cookie);
    expect(code(await browser.request(callback))).toEqual([400, 'oidc.invalid_grant']);
  });

  it('with the person: suspended in between, or without the address that is asked for', async () => {
    const provider = await createProvider({ nameIdFormat: nameIdFormats.emailAddress });
    const sp = serviceProvider(provider);
    const browser = new TestBrowser(world.endpoint);
    const start = await browser.request(await sp.getAuthorizeUrlAsync('', undefined, {}));
    const callback = (await browser.signIn(start.location ?? '', person)).location?.href ?? '';
    await world.api(`/api/users/${person.id}`, { method: 'PATCH', body: { primaryEmail: null } });
    expect((await browser.request(callback)).body).toMatchObject({ code: 'application.saml.missing_email_address' });

    const again = new TestBrowser(world.endpoint);
    const second = await again.request(await sp.getAuthorizeUrlAsync('', undefined, {}));
    const late = (await again.signIn(second.location ?? '', person)).location?.href ?? '';
    await world.api(`/api/users/${person.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: true } });
    expect((await again.request(late)).body).toMatchObject({ code: 'oidc.invalid_grant' });
    await world.api(`/api/users/${person.id}/is-suspended`, { method: 'PATCH', body: { isSuspended: false } });
  });

  it('with the application: a code is of no use at the token endpoint without its secret, and no other address gets one', async () => {
    const { id } = await createProvider();
    const elsewhere = new URL(`${world.endpoint}/oidc/auth`);
    elsewhere.search = new URLSearchParams({ client_id: id, response_type: 'code', scope: 'openid', redirect_uri: acs }).toString();
    expect((await new TestBrowser(world.endpoint).request(elsewhere)).location).toBeUndefined();
  });
});
