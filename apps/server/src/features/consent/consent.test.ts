import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { managementApiIndicator } from '../resources/resource.ts';
import { resourcesPart } from '../resources/resources-part.ts';

let world: TestWorld;
let firstParty: string;
let applicationId: string;
let resource: { id: string };
let scope: { id: string };
let organizationScope: { id: string };

const post = (path: string, body: unknown) => world.api(path, { method: 'POST', body });
const application = async (isThirdParty: boolean): Promise<string> => {
  const oidcClientMetadata = { redirectUris: ['https://reader.example/callback'], postLogoutRedirectUris: [] };
  return (await post('/api/applications', { name: 'Reader', type: 'SPA', isThirdParty, oidcClientMetadata })).body.id;
};

beforeAll(async () => {
  world = await createTestWorld();
  firstParty = await application(false);
  resource = (await post('/api/resources', { name: 'Books', indicator: 'https://books.example/api' })).body;
  scope = (await post(`/api/resources/${resource.id}/scopes`, { name: 'read:books', description: 'Read' })).body;
  organizationScope = (await post('/api/organization-scopes', { name: 'read:shelf' })).body;
});
afterAll(() => world.close());
beforeEach(async () => {
  applicationId = await application(true);
});

describe('scopes that an application may ask people for', () => {
  const path = (id = applicationId) => `/api/applications/${id}/user-consent-scopes`;
  const none = { organizationScopes: [], resourceScopes: [], organizationResourceScopes: [], userScopes: [] };

  it('are none at first, are added of every kind, and stay when they are added again', async () => {
    expect(await world.api(path())).toMatchObject({ status: 200, body: none });
    const scopes = {
      organizationScopes: [organizationScope.id],
      resourceScopes: [scope.id],
      organizationResourceScopes: [scope.id],
      userScopes: ['profile', 'urn:logto:scope:organizations'],
    };
    expect((await post(path(), scopes)).status).toBe(201);
    expect((await post(path(), { ...scopes, userScopes: ['profile', 'email', 'email'] })).status).toBe(201);
    const ofBooks = [
      {
        resource: { id: resource.id, name: 'Books', indicator: 'https://books.example/api' },
        scopes: [{ id: scope.id, name: 'read:books', description: 'Read' }],
      },
    ];
    expect((await world.api(path())).body).toEqual({
      organizationScopes: [{ id: organizationScope.id, name: 'read:shelf', description: null }],
      resourceScopes: ofBooks,
      organizationResourceScopes: ofBooks,
      userScopes: ['email', 'profile', 'urn:logto:scope:organizations'],
    });
    const removed = [
      `user-scopes/profile`,
      `user-scopes/email`,
      `user-scopes/urn:logto:scope:organizations`,
      `resource-scopes/${scope.id}`,
      `organization-scopes/${organizationScope.id}`,
      `organization-resource-scopes/${scope.id}`,
    ];
    for (const one of removed) expect((await world.api(`${path()}/${one}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(path())).body).toEqual(none);
    const again = await world.api(`/api/applications/${applicationId}/user-consent-scopes/user-scopes/profile`, { method: 'DELETE' });
    expect(again).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('are for third-party applications that exist', async () => {
    expect(await post(path(firstParty), { userScopes: ['profile'] })).toMatchObject({
      status: 422,
      body: { code: 'application.third_party_application_only' },
    });
    const missing = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    expect(await post(path('nobody'), {})).toMatchObject(missing);
    expect(await world.api(path('nobody'))).toMatchObject(missing);
    expect(await world.api('/api/applications/nobody/user-consent-scopes/user-scopes/profile', { method: 'DELETE' })).toMatchObject(
      missing,
    );
  });

  it('exist themselves, and are none of the Management API', async () => {
    const unknown = { status: 422, body: { code: 'application.user_consent_scopes_not_found' } };
    for (const kind of ['resourceScopes', 'organizationResourceScopes', 'organizationScopes']) {
      expect(await post(path(), { userScopes: ['profile'], [kind]: ['nothing'] })).toMatchObject(unknown);
    }
    const { settings } = await world.scope();
    const all = settings.get(resourcesPart).byIndicator.get(managementApiIndicator('default'))?.scopes[0]?.id;
    expect(await post(path(), { resourceScopes: [all] })).toMatchObject({
      status: 422,
      body: { code: 'application.consent_management_api_scopes_not_allowed' },
    });
    expect(await post(path(), { userScopes: ['openid'] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect((await world.api(path())).body).toEqual(none);
  });
});

describe('organizations in which a person lets an application act', () => {
  let userId: string;
  let organizations: string[];
  let people = 0;
  const path = (id = applicationId, user = userId) => `/api/applications/${id}/users/${user}/consent-organizations`;
  const granted = async () => (await world.api(path())).body.organizations.map(({ name }: { name: string }) => name).sort();

  beforeEach(async () => {
    people += 1;
    userId = (await post('/api/users', { username: `person_${people}` })).body.id;
    organizations = [];
    for (const name of ['One', 'Two', 'Three']) organizations.push((await post('/api/organizations', { name })).body.id);
    for (const id of organizations.slice(0, 2)) await post(`/api/organizations/${id}/users`, { userIds: [userId] });
  });

  it('are added, replaced and removed, and end with the membership', async () => {
    const [one, two] = organizations;
    expect((await post(path(), { organizationIds: [one] })).status).toBe(201);
    expect((await post(path(), { organizationIds: [one, two] })).status).toBe(201);
    expect(await granted()).toEqual(['One', 'Two']);
    const firstPage = await world.api(`${path()}?page=1&page_size=1`);
    expect(firstPage.headers.get('total-number')).toBe('2');
    expect(firstPage.body.organizations).toHaveLength(1);
    expect((await world.api(path(), { method: 'PUT', body: { organizationIds: [two] } })).status).toBe(204);
    expect(await granted()).toEqual(['Two']);
    expect((await world.api(`${path()}/${two}`, { method: 'DELETE' })).status).toBe(204);
    const again = await world.api(`/api/applications/${applicationId}/users/${userId}/consent-organizations/${two}`, { method: 'DELETE' });
    expect(again).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    await post(path(), { organizationIds: [one] });
    await world.api(`/api/organizations/${one}/users/${userId}`, { method: 'DELETE' });
    expect(await granted()).toEqual([]);
  });

  it('are the person’s own', async () => {
    const [one, , three] = organizations;
    const refused = { status: 422, body: { code: 'organization.require_membership' } };
    await post(path(), { organizationIds: [one] });
    expect(await post(path(), { organizationIds: [three] })).toMatchObject(refused);
    expect(await world.api(path(), { method: 'PUT', body: { organizationIds: [three] } })).toMatchObject(refused);
    expect(await granted()).toEqual(['One']);
  });

  it.each(['GET', 'POST', 'PUT', 'DELETE'])('need a third-party application and a person (%s)', async (method) => {
    const ids = { organizationIds: [organizations[0]] };
    const call = (id: string, user: string) =>
      method === 'DELETE'
        ? world.api(`/api/applications/${id}/users/${user}/consent-organizations/${organizations[0]}`, { method: 'DELETE' })
        : world.api(path(id, user), { method, ...(method !== 'GET' && { body: ids }) });
    expect(await call('nobody', userId)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await call(applicationId, 'nobody')).toMatchObject({ status: 404, body: { code: 'user.user_not_exist' } });
    expect(await call(firstParty, userId)).toMatchObject({ status: 422, body: { code: 'application.third_party_application_only' } });
  });
});
