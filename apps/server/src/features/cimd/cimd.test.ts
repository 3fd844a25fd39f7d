import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { managementApiIndicator } from '../resources/resource.ts';
import { resourcesPart } from '../resources/resources-part.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const post = (path: string, body: unknown) => world.api(path, { method: 'POST', body });
const switchTo = (body: unknown, of = world) => of.api('/api/configs/cimd', { method: 'PATCH', body });

describe('the switch for clients described by a metadata document', () => {
  it('is off at first, and each tenant has its own', async () => {
    expect(await world.api('/api/configs/cimd')).toMatchObject({ status: 200, body: { enabled: false } });
    expect(await switchTo({})).toMatchObject({ status: 200, body: { enabled: false } });
    expect(await switchTo({ enabled: true })).toMatchObject({ status: 200, body: { enabled: true } });
    expect((await world.api('/api/configs/cimd')).body).toEqual({ enabled: true });
    expect((await world.api('/api/configs/cimd', { tenantId: 'admin' })).body).toEqual({ enabled: false });
    expect((await switchTo({ enabled: false })).body).toEqual({ enabled: false });
  });

  it.each([{ enabled: 'yes' }, { enabled: null }, { enabled: 1 }])('refuses %j', async (body) => {
    expect(await switchTo(body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('cannot be switched on where outbound requests reach every address', async () => {
    const open = await createTestWorld({ OUTBOUND_ALLOW: '10.0.0.0/8,0.0.0.0/0' });
    try {
      expect(await switchTo({ enabled: true }, open)).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
      expect(await switchTo({ enabled: false }, open)).toMatchObject({ status: 200 });
    } finally {
      await open.close();
    }
  });
});

describe('scopes that such clients may ask people for', () => {
  const path = '/api/cimd/user-consent-scopes';
  const none = { organizationScopes: [], resourceScopes: [], organizationResourceScopes: [], userScopes: [] };

  it('are none at first, are added of every kind, stay when they are added again, and go one by one', async () => {
    expect(await world.api(path)).toMatchObject({ status: 200, body: none });
    const resource = (await post('/api/resources', { name: 'Books', indicator: 'https://books.example/api' })).body;
    const scope = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books', description: 'Read' })).body;
    const organizationScope = (await post('/api/organization-scopes', { name: 'read:shelf' })).body;
    const scopes = {
      organizationScopes: [organizationScope.id],
      resourceScopes: [scope.id],
      organizationResourceScopes: [scope.id],
      userScopes: ['profile', 'email', 'email'],
    };
    expect((await post(path, scopes)).status).toBe(201);
    expect((await post(path, scopes)).status).toBe(201);
    const ofBooks = [
      {
        resource: { id: resource.id, name: 'Books', indicator: 'https://books.example/api' },
        scopes: [{ id: scope.id, name: 'read:books', description: 'Read' }],
      },
    ];
    expect((await world.api(path)).body).toEqual({
      organizationScopes: [{ id: organizationScope.id, name: 'read:shelf', description: null }],
      resourceScopes: ofBooks,
      organizationResourceScopes: ofBooks,
      userScopes: ['email', 'profile'],
    });
    expect((await world.api(path, { tenantId: 'admin' })).body).toEqual(none);
    expect((await world.api(`${path}/user-scopes/email`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(`${path}/resource-scopes/${scope.id}`, { method: 'DELETE' })).status).toBe(204);
    const again = await world.api('/api/cimd/user-consent-scopes/user-scopes/email', { method: 'DELETE' });
    expect(again).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    await world.api(`/api/resources/${resource.id}`, { method: 'DELETE' });
    await world.api(`/api/organization-scopes/${organizationScope.id}`, { method: 'DELETE' });
    expect((await world.api(path)).body).toEqual({ ...none, userScopes: ['profile'] });
  });

  it('exist themselves, and are none of the Management API', async () => {
    const unknown = { status: 422, body: { code: 'application.user_consent_scopes_not_found' } };
    for (const kind of ['resourceScopes', 'organizationResourceScopes', 'organizationScopes']) {
      expect(await post(path, { [kind]: ['nothing'] })).toMatchObject(unknown);
    }
    const { settings } = await world.scope();
    const all = settings.get(resourcesPart).byIndicator.get(managementApiIndicator('default'))?.scopes[0]?.id;
    expect(await post(path, { resourceScopes: [all] })).toMatchObject({
      status: 422,
      body: { code: 'application.consent_management_api_scopes_not_allowed' },
    });
    expect(await post(path, { userScopes: ['openid'] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });
});
