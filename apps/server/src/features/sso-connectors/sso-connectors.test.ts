import { X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSelfSignedCertificate } from '../../foundation/crypto/self-signed-certificate.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let provider: Server;
let issuer: string;
let certificate: string;
/** What the provider answers next, and how often it was asked. */
let answer: { status: number; body: string } | 'never';
let asked = 0;

beforeAll(async () => {
  ({ certificate } = await createSelfSignedCertificate({ commonName: 'idp.example', now: Date.now(), years: 1 }));
  provider = createServer((_request, response) => {
    asked += 1;
    if (answer === 'never') return;
    response.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => provider.once('listening', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  world = await createTestWorld();
});
afterAll(async () => {
  provider.closeAllConnections();
  provider.close();
  await world.close();
});

const send = (method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown) => world.api(path, { method, body });
let counter = 0;
const unique = (word: string) => `${word}${(counter += 1)}`;
const create = (body: Record<string, unknown>) =>
  send('POST', '/api/sso-connectors', { providerName: 'OIDC', connectorName: unique('Acme'), ...body });
const made = async (body: Record<string, unknown> = {}) => (await create(body)).body;
const error = (status: number, code: string) => ({ status, body: { code } });

const discovery = () => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
});
const metadata = (
  certificateText = certificate,
) => `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/saml">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>
      ${certificateText.replaceAll(/-----[A-Z ]+-----|\s/g, '')}
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example/post"/>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/redirect"/>
  </md:IDPSSODescriptor></md:EntityDescriptor>`;

describe('enterprise connectors', () => {
  it('are of the six kinds of the contract', async () => {
    const { status, body } = await world.api('/api/sso-connector-providers');
    expect(status).toBe(200);
    expect(
      body.map((kind: { providerName: string; providerType: string }) => `${kind.providerName}:${kind.providerType}`).toSorted(),
    ).toEqual(['AzureAD:saml', 'AzureAdOidc:oidc', 'GoogleWorkspace:oidc', 'OIDC:oidc', 'Okta:oidc', 'SAML:saml']);
  });

  it('are created, read, listed in pages, changed and deleted', async () => {
    const created = await create({ domains: ['Acme.example', 'acme.test'], config: { clientId: 'lintel', clientSecret: 'quiet' } });
    expect(created).toMatchObject({
      status: 200,
      body: {
        tenantId: 'default',
        providerName: 'OIDC',
        domains: ['acme.example', 'acme.test'],
        branding: {},
        syncProfile: false,
        enableTokenStorage: false,
      },
    });
    const { id } = created.body;
    expect(await world.api(`/api/sso-connectors/${id}`)).toMatchObject({
      status: 200,
      body: { id, config: { clientId: 'lintel', clientSecret: 'quiet' }, name: 'OpenID Connect', providerType: 'oidc' },
    });
    const other = await made({ providerName: 'Okta' });
    const page = await world.api('/api/sso-connectors?page=2&page_size=1');
    expect(page.body.map((connector: { id: string }) => connector.id)).toEqual([other.id]);
    expect(page.headers.get('total-number')).toBe('2');

    const changed = await send('PATCH', `/api/sso-connectors/${id}`, {
      domains: ['acme.test'],
      branding: { displayName: 'Acme' },
      syncProfile: true,
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { domains: ['acme.test'], branding: { displayName: 'Acme' }, syncProfile: true, config: { clientId: 'lintel' } },
    });
    expect((await send('DELETE', `/api/sso-connectors/${id}`)).status).toBe(204);
    expect(await world.api(`/api/sso-connectors/${id}`)).toMatchObject(error(404, 'entity.not_exists_with_id'));
    expect(await send('DELETE', `/api/sso-connectors/${id}`)).toMatchObject(error(404, 'entity.not_exists_with_id'));
    expect((await create({ domains: ['acme.test'] })).status).toBe(200);
  });

  it('keep the client secret out of the table', async () => {
    const { id } = await made({ config: { clientSecret: 'only-for-the-provider' } });
    const row = await (await world.scope()).db.selectFrom('ssoConnectors').select('config').where('id', '=', id).executeTakeFirstOrThrow();
    expect(row.config).not.toContain('only-for-the-provider');
    expect(JSON.parse((await world.scope()).sealer.open(row.config))).toEqual({ clientSecret: 'only-for-the-provider' });
  });

  it('refuse names, kinds, domains and configurations that cannot be', async () => {
    const { connectorName, id } = await made({ domains: ['taken.example'] });
    expect(await create({ connectorName })).toMatchObject(error(409, 'single_sign_on.duplicate_connector_name'));
    const second = await made();
    expect(await send('PATCH', `/api/sso-connectors/${second.id}`, { connectorName })).toMatchObject(
      error(409, 'single_sign_on.duplicate_connector_name'),
    );
    expect((await send('PATCH', `/api/sso-connectors/${id}`, { connectorName })).status).toBe(200);

    expect(await create({ providerName: 'Carrier pigeon' })).toMatchObject(error(404, 'connector.not_found'));
    expect(await create({ domains: ['taken.example'] })).toMatchObject(error(422, 'single_sign_on.duplicated_domains'));
    expect(await create({ domains: ['twice.example', 'TWICE.example'] })).toMatchObject(error(422, 'single_sign_on.duplicated_domains'));
    expect(await create({ domains: ['gmail.com'] })).toMatchObject(error(422, 'single_sign_on.forbidden_domains'));
    for (const domain of ['acme', '*.acme.example', 'someone@acme.example', 'acme..example', '-acme.example', '']) {
      expect(await create({ domains: [domain] })).toMatchObject(error(400, 'single_sign_on.invalid_domain_format'));
    }
    expect(await create({ config: { issuer: 'javascript:alert(1)' } })).toMatchObject(error(400, 'connector.invalid_config'));
    expect(await create({ config: { unknown: 1 } })).toMatchObject(error(400, 'connector.invalid_config'));
    expect(await create({ providerName: 'SAML', config: { x509Certificate: 'not one' } })).toMatchObject(
      error(400, 'connector.invalid_config'),
    );
    expect(await create({ providerName: 'SAML', enableTokenStorage: true })).toMatchObject(
      error(400, 'connector.token_storage_not_supported'),
    );
    expect(
      (await world.api('/api/sso-connectors')).body.filter((connector: { domains: string[] }) => connector.domains.includes('gmail.com')),
    ).toEqual([]);
  });

  it('leave nothing behind when one of several domains is taken', async () => {
    await made({ domains: ['held.example'] });
    const { id } = await made({ domains: ['before.example'] });
    expect(
      await send('PATCH', `/api/sso-connectors/${id}`, { syncProfile: true, domains: ['free.example', 'held.example'] }),
    ).toMatchObject({
      status: 422,
      body: { code: 'single_sign_on.duplicated_domains', data: ['held.example'] },
    });
    expect((await world.api(`/api/sso-connectors/${id}`)).body).toMatchObject({ domains: ['before.example'], syncProfile: false });
    expect((await create({ domains: ['free.example'] })).status).toBe(200);
  });
});

describe('what an OpenID provider says of itself', () => {
  it('is read once and shown; what cannot be read is left out', async () => {
    answer = { status: 200, body: JSON.stringify(discovery()) };
    const { id } = await made({ config: { issuer: `${issuer}/acme` } });
    asked = 0;
    const read = () => world.api(`/api/sso-connectors/${id}`);
    expect((await read()).body.providerConfig).toMatchObject({ issuer, tokenEndpoint: `${issuer}/token`, jwksUri: `${issuer}/jwks` });
    await read();
    expect(asked).toBe(1);

    for (const wrong of [
      { status: 500, body: '{}' },
      { status: 200, body: 'not JSON' },
      { status: 200, body: '{"issuer": 1}' },
    ]) {
      answer = wrong;
      const broken = await made({ config: { issuer: `${issuer}/${unique('broken')}` } });
      const { status, body } = await world.api(`/api/sso-connectors/${broken.id}`);
      expect(status).toBe(200);
      expect(body).not.toHaveProperty('providerConfig');
    }
  });

  it('is not waited for longer than three seconds', async () => {
    answer = 'never';
    const { id } = await made({ config: { issuer: `${issuer}/silent` } });
    const startedAt = performance.now();
    const { status, body } = await world.api(`/api/sso-connectors/${id}`);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('providerConfig');
    expect(performance.now() - startedAt).toBeLessThan(6000);
  });
});

describe('what a SAML provider says of itself', () => {
  const read = async (config: Record<string, unknown>) => {
    const { id } = await made({ providerName: 'SAML', config });
    return { id, ...(await world.api(`/api/sso-connectors/${id}`)).body.providerConfig };
  };

  it('comes from its metadata, from the address of that, or from three facts', async () => {
    const expected = { entityId: 'https://idp.example/saml', signInEndpoint: 'https://idp.example/redirect', isCertificateValid: true };
    const given = await read({ metadata: metadata() });
    expect(given.identityProvider).toMatchObject(expected);
    expect(given.identityProvider.certificateExpiresAt).toBe(new X509Certificate(certificate).validToDate.getTime());
    expect(given.serviceProvider).toEqual({
      entityId: `${world.endpoint}/enterprise-sso/${given.id}`,
      assertionConsumerServiceUrl: `${world.endpoint}/api/authn/single-sign-on/saml/${given.id}`,
    });
    answer = { status: 200, body: metadata() };
    expect((await read({ metadataUrl: `${issuer}/metadata` })).identityProvider).toMatchObject(expected);
    const facts = { entityId: 'https://idp.example/saml', signInEndpoint: 'https://idp.example/redirect', x509Certificate: certificate };
    expect((await read(facts)).identityProvider).toMatchObject(expected);
    expect(await read({})).not.toHaveProperty('identityProvider');
  });

  it('is refused when it is not metadata, and never resolves entities', async () => {
    const refused = (text: string) => create({ providerName: 'SAML', config: { metadata: text } });
    const withEntity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${metadata().replace('https://idp.example/saml', '&e;')}`;
    for (const wrong of [
      'not XML',
      '<a/>',
      '<a',
      withEntity,
      metadata('AAAA'),
      metadata().replace('entityID=', 'other='),
      metadata().replaceAll('https://idp.example/', 'javascript:'),
    ]) {
      expect(await refused(wrong)).toMatchObject(error(400, 'connector.invalid_metadata'));
    }
  });
});

describe('keys that sign requests to a SAML provider', () => {
  const keys = async (id: string) => (await world.api(`/api/sso-connectors/${id}/signing-keys`)).body;

  it('are made, taken into use one at a time, and deleted when they are not', async () => {
    const { id } = await made({ providerName: 'SAML' });
    const path = `/api/sso-connectors/${id}/signing-keys`;
    const first = await send('POST', path, { active: true });
    expect(first).toMatchObject({ status: 201, body: { active: true } });
    expect(new X509Certificate(first.body.certificate).fingerprint256).toBe(first.body.fingerprints.sha256.formatted);
    expect(JSON.stringify(first.body)).not.toContain('PRIVATE');
    const second = await send('POST', path, {});
    expect(second.body.active).toBe(false);

    expect((await send('PATCH', `${path}/${second.body.id}`, { active: true })).body.active).toBe(true);
    expect((await keys(id)).filter((key: { active: boolean }) => key.active).map((key: { id: string }) => key.id)).toEqual([
      second.body.id,
    ]);
    expect(await send('DELETE', `${path}/${second.body.id}`)).toMatchObject(error(400, 'single_sign_on.can_not_delete_active_signing_key'));
    expect((await send('DELETE', `${path}/${first.body.id}`)).status).toBe(204);
    expect(await send('DELETE', `${path}/${first.body.id}`)).toMatchObject(error(404, 'entity.not_exists_with_id'));

    await send('PATCH', `/api/sso-connectors/${id}`, { config: { signAuthnRequest: true } });
    expect(await send('PATCH', `${path}/${second.body.id}`, { active: false })).toMatchObject(
      error(400, 'single_sign_on.can_not_deactivate_signing_key_in_use'),
    );
    expect((await keys(id))[0].active).toBe(true);
  });

  it('belong to their connector, and only SAML has them', async () => {
    const { id } = await made({ providerName: 'SAML' });
    const other = await made({ providerName: 'SAML' });
    const { body: key } = await send('POST', `/api/sso-connectors/${id}/signing-keys`, {});
    expect(await send('PATCH', `/api/sso-connectors/${other.id}/signing-keys/${key.id}`, { active: true })).toMatchObject(
      error(404, 'entity.not_exists_with_id'),
    );
    expect(await send('DELETE', `/api/sso-connectors/${other.id}/signing-keys/${key.id}`)).toMatchObject(
      error(404, 'entity.not_exists_with_id'),
    );
    const oidc = await made();
    expect(await send('POST', `/api/sso-connectors/${oidc.id}/signing-keys`, {})).toMatchObject(error(400, 'connector.unexpected_type'));
  });
});

describe('sign-ins that begin at the provider', () => {
  const path = (id: string) => `/api/sso-connectors/${id}/idp-initiated-auth-config`;

  it('have one aim, which is set, read and taken away', async () => {
    const { id } = await made({ providerName: 'SAML' });
    const application = (
      await send('POST', '/api/applications', {
        name: 'Shop',
        type: 'Traditional',
        oidcClientMetadata: { redirectUris: ['https://shop.example/callback'], postLogoutRedirectUris: [] },
      })
    ).body;
    expect(await world.api(path(id))).toMatchObject(error(404, 'entity.not_found'));
    const told = {
      autoSendAuthorizationRequest: false,
      defaultApplicationId: application.id,
      clientIdpInitiatedAuthCallbackUri: 'https://shop.example/sso',
    };
    expect(await send('PUT', path(id), told)).toMatchObject({
      status: 200,
      body: { tenantId: 'default', connectorId: id, ...told, redirectUri: null, authParameters: {} },
    });
    const sent = {
      autoSendAuthorizationRequest: true,
      defaultApplicationId: application.id,
      redirectUri: 'https://shop.example/callback',
      authParameters: { scope: 'email' },
    };
    expect((await send('PUT', path(id), sent)).body).toMatchObject({ ...sent, clientIdpInitiatedAuthCallbackUri: null });
    expect((await world.api(path(id))).body).toMatchObject(sent);
    expect(await send('PUT', path(id), { ...sent, redirectUri: 'https://elsewhere.example/' })).toMatchObject(
      error(400, 'single_sign_on.idp_initiated_authentication_redirect_uri_not_registered'),
    );
    expect((await send('DELETE', path(id))).status).toBe(204);
    expect(await send('DELETE', path(id))).toMatchObject(error(404, 'entity.not_found'));
  });

  it('are of SAML alone, and lead into applications with a browser', async () => {
    const machine = (await send('POST', '/api/applications', { name: 'Robot', type: 'MachineToMachine' })).body;
    const config = { autoSendAuthorizationRequest: true, defaultApplicationId: machine.id };
    expect(await send('PUT', path((await made()).id), config)).toMatchObject(
      error(400, 'single_sign_on.idp_initiated_authentication_not_supported'),
    );
    const { id } = await made({ providerName: 'SAML' });
    expect(await send('PUT', path(id), config)).toMatchObject(
      error(400, 'single_sign_on.idp_initiated_authentication_invalid_application_type'),
    );
    expect(await send('PUT', path(id), { ...config, defaultApplicationId: 'none' })).toMatchObject(error(404, 'entity.not_exists_with_id'));
  });
});
