import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => world.api(path, { method, body });
const create = (body: Record<string, unknown> = {}) => send('POST', '/api/saml-applications', { name: 'Wiki', ...body });

it('SAML applications are made with a certificate, read, changed and deleted', async () => {
  const created = await create({ description: 'Ours' });
  expect(created).toMatchObject({
    status: 201,
    body: {
      tenantId: 'default',
      name: 'Wiki',
      description: 'Ours',
      type: 'SAML',
      attributeMapping: {},
      entityId: null,
      acsUrl: null,
      encryption: null,
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    },
  });
  const { id } = created.body;
  const path = `/api/saml-applications/${id}`;
  const [secret] = (await world.api(`${path}/secrets`)).body;
  const years = (secret.expiresAt - secret.createdAt) / (365.25 * 86_400_000);
  expect([secret.active, Math.round(years)]).toEqual([true, 3]);
  expect(new X509Certificate(secret.certificate).fingerprint256).toBe(secret.fingerprints.sha256.formatted);

  const changes = {
    entityId: 'https://wiki.example',
    acsUrl: { binding: post, url: 'https://wiki.example/acs' },
    attributeMapping: { email: 'mail' },
    name: 'Notes',
  };
  expect(await send('PATCH', path, changes)).toMatchObject({ status: 200, body: { ...changes, description: 'Ours' } });
  expect((await world.api(path)).body).toMatchObject(changes);
  expect((await send('PATCH', path, { acsUrl: null })).body).toMatchObject({ acsUrl: null, entityId: 'https://wiki.example' });

  expect((await world.api(`/api/applications/${id}`)).body).toMatchObject({ type: 'SAML', name: 'Notes' });
  expect(await send('PATCH', `/api/applications/${id}`, { name: 'x' })).toMatchObject({
    status: 400,
    body: { code: 'application.saml.use_saml_app_api' },
  });
  expect((await send('DELETE', path)).status).toBe(204);
  expect(await world.api(path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  expect((await world.api(`/api/applications/${id}`)).status).toBe(404);
});

it('addresses, encryption and certificates that cannot work are refused', async () => {
  const cases: [Record<string, unknown>, number, string][] = [
    [
      { acsUrl: { binding: post.replace('POST', 'Redirect'), url: 'https://wiki.example' } },
      422,
      'application.saml.acs_url_binding_not_supported',
    ],
    [{ acsUrl: { binding: post, url: 'javascript:alert(1)' } }, 400, 'application.saml.acs_url_scheme_not_supported'],
    [{ acsUrl: { binding: post, url: 'http://wiki.example/acs' } }, 400, 'application.saml.acs_url_scheme_not_supported'],
    [{ encryption: { encryptAssertion: true } }, 400, 'application.saml.certificate_required'],
    [{ encryption: { certificate: 'nothing' } }, 400, 'application.saml.invalid_certificate_pem_format'],
    [{ nameIdFormat: 'urn:else' }, 400, 'guard.invalid_input'],
    [{ attributeMapping: { password: 'pw' } }, 400, 'guard.invalid_input'],
  ];
  const { id } = (await create()).body;
  for (const [body, status, code] of cases) {
    expect(await create(body)).toMatchObject({ status, body: { code } });
    expect(await send('PATCH', `/api/saml-applications/${id}`, body)).toMatchObject({ status, body: { code } });
  }
  expect(await send('PATCH', `/api/saml-applications/${id}`, { appLevelAccessControlEnabled: true })).toMatchObject({
    status: 422,
    body: { code: 'request.general' },
  });
  expect((await create({ acsUrl: { binding: post, url: 'http://localhost:8080/acs' } })).status).toBe(201);
});

it('one certificate is in use; that one cannot be deleted, and none of another application can be reached', async () => {
  const { id } = (await create()).body;
  const other = (await create()).body;
  const path = `/api/saml-applications/${id}/secrets`;
  const [first] = (await world.api(path)).body;
  const second = (await send('POST', path, { lifeSpanInYears: 2 })).body;
  expect(await send('DELETE', `${path}/${first.id}`)).toMatchObject({
    status: 400,
    body: { code: 'application.saml.can_not_delete_active_secret' },
  });
  expect((await send('PATCH', `${path}/${second.id}`, { active: true })).body.active).toBe(true);
  expect((await world.api(path)).body.map((secret: { id: string; active: boolean }) => [secret.id, secret.active])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
  const foreign = `/api/saml-applications/${other.id}/secrets/${first.id}`;
  expect((await send('DELETE', foreign)).status).toBe(404);
  expect((await send('PATCH', foreign, { active: true })).status).toBe(404);
  expect((await send('DELETE', `${path}/${first.id}`)).status).toBe(204);
  expect(await send('POST', path, { lifeSpanInYears: 0 })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  const traditional = await send('POST', '/api/applications', { name: 'Shop', type: 'Traditional' });
  expect(await world.api(`/api/saml-applications/${traditional.body.id}/secrets`)).toMatchObject({
    status: 422,
    body: { code: 'application.saml.saml_application_only' },
  });
});
