import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const config = '/api/configs/client-registration';
const tokens = '/api/initial-access-tokens';
const patch = (body: unknown) => world.api(config, { method: 'PATCH', body });
const post = (body: unknown) => world.api(tokens, { method: 'POST', body });

describe('the settings of registration', () => {
  it('are off at first, keep what a change does not name, and belong to one tenant', async () => {
    const first = (await world.api(config)).body;
    expect(first).toEqual({
      enabled: false,
      applicationTypes: ['Traditional', 'SPA', 'Native'],
      authMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      responseTypes: ['code'],
      redirectHosts: [],
      securityProfile: 'default',
      consentScopes: { userScopes: [], resourceScopes: [], organizationScopes: [], organizationResourceScopes: [] },
      maxClients: 100,
    });
    expect((await patch({})).body).toEqual(first);
    expect((await patch({ redirectHosts: ['*.example.com', '*.example.com'], consentScopes: { userScopes: ['email'] } })).body).toEqual({
      ...first,
      redirectHosts: ['*.example.com'],
      consentScopes: { ...first.consentScopes, userScopes: ['email'] },
    });
    expect((await patch({ maxClients: 5 })).body).toMatchObject({ redirectHosts: ['*.example.com'], maxClients: 5 });
    expect((await world.api(config, { tenantId: 'admin' })).body).toEqual(first);
  });

  it.each([
    [{ enabled: 1 }, 'guard.invalid_input'],
    [{ applicationTypes: [] }, 'guard.invalid_input'],
    [{ applicationTypes: ['SAML'] }, 'guard.invalid_input'],
    [{ redirectHosts: ['https://example.com'] }, 'guard.invalid_input'],
    [{ redirectHosts: ['example.*'] }, 'guard.invalid_input'],
    [{ maxClients: 0 }, 'guard.invalid_input'],
    [{ authMethods: ['none'] }, 'guard.invalid_input'],
    [{ consentScopes: { resourceScopes: ['nothing'] } }, 'application.user_consent_scopes_not_found'],
    [{ authMethods: [] }, 'request.invalid_input'],
    [{ securityProfile: 'oauth21', responseTypes: ['code', 'id_token'] }, 'request.invalid_input'],
    [{ securityProfile: 'fapi2', applicationTypes: ['Traditional'] }, 'request.invalid_input'],
    [{ securityProfile: 'fapi2', applicationTypes: ['SPA'], authMethods: ['private_key_jwt'] }, 'request.invalid_input'],
  ])('refuse %j', async (body, code) => {
    const before = (await world.api(config)).body;
    expect((await patch(body)).body).toMatchObject({ code });
    expect((await world.api(config)).body).toEqual(before);
  });

  it('refuse permissions of the Management API', async () => {
    const { body: resources } = await world.api('/api/resources?includeScopes=true', { tenantId: 'admin' });
    const resourceScopes = resources.flatMap(({ scopes }: { scopes: { id: string }[] }) => scopes.map(({ id }) => id));
    const answer = await world.api(config, { method: 'PATCH', tenantId: 'admin', body: { consentScopes: { resourceScopes } } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'application.consent_management_api_scopes_not_allowed' } });
  });
});

describe('initial access tokens', () => {
  it('show their value once, count their uses, and go', async () => {
    const made = await post({ name: 'Partners', maxUses: 3, expiresAt: Date.now() + 60_000 });
    expect(made).toMatchObject({ status: 201, body: { name: 'Partners', isThirdParty: true, uses: 0, maxUses: 3 } });
    expect(made.body.value).toMatch(/^iat_\w{32}$/);
    const { value: _, ...shown } = made.body;
    expect((await world.api(tokens)).body).toEqual([shown]);
    const other = await world.api(`/api/initial-access-tokens/${shown.id}`, { method: 'DELETE', tenantId: 'admin' });
    expect(other).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect((await world.api(`/api/initial-access-tokens/${shown.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(tokens)).body).toEqual([]);
    expect((await world.api(`/api/initial-access-tokens/${shown.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it.each([{}, { name: '' }, { name: 'x', maxUses: 0 }, { name: 'x', expiresAt: 1 }, { name: 'x', isThirdParty: 'no' }])(
    'are not made of %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );
});

it('an application that did not register itself has no registration to take away', async () => {
  const { body: application } = await world.api('/api/applications', { method: 'POST', body: { name: 'Own', type: 'SPA' } });
  expect((await world.api('/api/registered-clients')).body).toEqual([]);
  const path = `/api/registered-clients/${application.id}/registration-access-token`;
  expect(await world.api(path, { method: 'DELETE' })).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
});
