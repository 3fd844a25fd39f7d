import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { addScopesToOrganizationRole } from './queries/role-permissions.ts';
import { insertOrganizationRole, insertOrganizationScope } from './queries/template.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = await world.scope();
  await db.transaction().execute(async (trx) => {
    await insertOrganizationScope(trx, { id: 'invite', name: 'invite:member' });
    await insertOrganizationRole(trx, { id: 'owner', name: 'owner' });
    await insertOrganizationRole(trx, { id: 'guest', name: 'guest' });
    await addScopesToOrganizationRole(trx, 'owner', ['invite']);
  });
});
afterAll(() => world.close());

const call = (method: string, path: string, body?: unknown) => world.api(path, { method, ...(body !== undefined && { body }) });
const newOrganization = async (name = 'Acme') => (await call('POST', '/api/organizations', { name })).body;
const newUser = async (body = {}) => (await call('POST', '/api/users', body)).body;

describe('organizations', () => {
  it('are created, read, changed and deleted', async () => {
    const created = await call('POST', '/api/organizations', {
      name: 'Blue',
      description: 'Paints',
      customData: { tier: 1 },
      color: { primaryColor: '#0F766E' },
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'Blue',
      description: 'Paints',
      customData: { tier: 1 },
      isMfaRequired: false,
      isTrustedDeviceAllowed: true,
      color: { primaryColor: '#0F766E' },
      branding: {},
      customCss: null,
      createdAt: expect.any(Number),
    });
    const path = `/api/organizations/${created.body.id}`;
    expect((await call('PATCH', path, { customData: { tier: 2 }, isMfaRequired: true })).body).toMatchObject({
      name: 'Blue',
      customData: { tier: 2 },
      isMfaRequired: true,
    });
    expect((await call('PATCH', path, {})).status).toBe(200);
    expect((await call('GET', path)).body.isMfaRequired).toBe(true);
    expect((await call('PATCH', path, { color: { primaryColor: 'green' } })).status).toBe(400);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('DELETE', path)).status).toBe(404);
    expect(await call('GET', path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('list by keyword, taken as it is, and with featured members', async () => {
    const organization = await newOrganization('100%_sure');
    const user = await newUser({ name: 'Featured' });
    await call('POST', `/api/organizations/${organization.id}/users`, { userIds: [user.id] });
    const found = await call('GET', `/api/organizations?showFeatured=true&q=${encodeURIComponent('0%_S')}`);
    expect(found.headers.get('total-number')).toBe('1');
    expect(found.body).toMatchObject([
      { id: organization.id, usersCount: 1, featuredUsers: [{ id: user.id, name: 'Featured', avatar: null }] },
    ]);
    expect((await call('GET', '/api/organizations?q=%25')).body).toHaveLength(1);
    expect((await call('GET', '/api/organizations?page_size=1')).body).toHaveLength(1);
  });
});

describe('members', () => {
  it('are added, listed with roles, replaced and removed', async () => {
    const organization = await newOrganization();
    const [ann, bob] = [await newUser({ username: 'ann' }), await newUser({ username: 'bob' })];
    const path = `/api/organizations/${organization.id}/users`;
    expect(await call('POST', path, { userIds: [ann.id, bob.id] })).toMatchObject({ status: 201, body: { userIds: [ann.id, bob.id] } });
    expect((await call('POST', path, { userIds: [ann.id] })).status).toBe(201);
    expect(await call('POST', path, { userIds: ['nobody'] })).toMatchObject({
      status: 422,
      body: { code: 'entity.relation_foreign_key_not_found' },
    });
    expect((await call('POST', path, { userIds: [] })).status).toBe(400);
    await call('POST', `${path}/roles`, { userIds: [ann.id, bob.id], organizationRoleIds: ['guest'] });
    await call('POST', `${path}/${ann.id}/roles`, { organizationRoleNames: ['owner'] });
    const listed = await call('GET', `${path}?q=AN`);
    expect(listed.body).toMatchObject([
      {
        id: ann.id,
        organizationRoles: [
          { id: 'guest', name: 'guest' },
          { id: 'owner', name: 'owner' },
        ],
      },
    ]);
    expect((await call('GET', `${path}?organizationRoleId=owner`)).headers.get('total-number')).toBe('1');
    expect((await call('GET', `/api/users/${ann.id}/organizations`)).body).toMatchObject([
      { id: organization.id, organizationRoles: [{ name: 'guest' }, { name: 'owner' }] },
    ]);
    expect((await call('GET', `/api/users?excludeOrganizationId=${organization.id}&search.username=ann`)).body).toEqual([]);
    expect((await call('PUT', path, { userIds: [bob.id] })).status).toBe(204);
    expect((await call('GET', path)).body).toMatchObject([{ id: bob.id }]);
    expect((await call('DELETE', `${path}/${bob.id}`)).status).toBe(204);
    expect((await call('DELETE', `${path}/${bob.id}`)).status).toBe(404);
    expect((await call('GET', '/api/organizations/none/users')).status).toBe(404);
  });

  it('hold roles only as members, and the roles give permissions', async () => {
    const organization = await newOrganization();
    const user = await newUser();
    const path = `/api/organizations/${organization.id}/users/${user.id}`;
    for (const [method, suffix, body] of [
      ['GET', '/roles', undefined],
      ['GET', '/scopes', undefined],
      ['POST', '/roles', { organizationRoleIds: ['owner'] }],
      ['PUT', '/roles', { organizationRoleIds: ['owner'] }],
    ] as const) {
      expect(await call(method, `${path}${suffix}`, body), `${method} ${suffix}`).toMatchObject({
        status: 422,
        body: { code: 'organization.require_membership' },
      });
    }
    await call('POST', `/api/organizations/${organization.id}/users`, { userIds: [user.id] });
    expect(await call('POST', `${path}/roles`, { organizationRoleNames: ['none'] })).toMatchObject({
      status: 422,
      body: { code: 'organization.role_names_not_found' },
    });
    expect((await call('POST', `${path}/roles`, { organizationRoleIds: ['none'] })).status).toBe(422);
    expect((await call('POST', `${path}/roles`, { organizationRoleNames: ['owner'] })).body).toEqual({ organizationRoleIds: ['owner'] });
    expect((await call('GET', `${path}/scopes`)).body).toEqual([
      { tenantId: 'default', id: 'invite', name: 'invite:member', description: null },
    ]);
    expect((await call('PUT', `${path}/roles`, { organizationRoleNames: ['guest'] })).status).toBe(204);
    expect((await call('GET', `${path}/roles`)).body).toMatchObject([{ id: 'guest', name: 'guest', type: 'User' }]);
    expect((await call('GET', `${path}/scopes`)).body).toEqual([]);
    expect((await call('DELETE', `${path}/roles/guest`)).status).toBe(204);
    expect((await call('DELETE', `${path}/roles/guest`)).status).toBe(404);
  });
});

describe('the template', () => {
  it('has permissions with unique names', async () => {
    const created = await call('POST', '/api/organization-scopes', { name: 'read:bills', description: 'Bills' });
    expect(created).toMatchObject({ status: 201, body: { tenantId: 'default', name: 'read:bills', description: 'Bills' } });
    const path = `/api/organization-scopes/${created.body.id}`;
    expect(await call('POST', '/api/organization-scopes', { name: 'read:bills' })).toMatchObject({
      status: 422,
      body: { code: 'entity.unique_integrity_violation' },
    });
    expect((await call('PATCH', path, { description: null })).body).toEqual({ ...created.body, description: null });
    expect((await call('GET', path)).body.name).toBe('read:bills');
    expect(await call('PATCH', path, { name: 'invite:member' })).toMatchObject({
      status: 422,
      body: { code: 'entity.unique_integrity_violation' },
    });
    expect((await call('GET', '/api/organization-scopes?q=BILL')).body).toMatchObject([{ id: created.body.id }]);
    expect((await call('GET', '/api/organization-scopes?page=1&page_size=1')).headers.get('total-number')).toBe('2');
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  it('has roles that carry permissions of both kinds', async () => {
    const resource = (await call('POST', '/api/resources', { name: 'Bills', indicator: 'https://bills.example' })).body;
    const api = (await call('POST', `/api/resources/${resource.id}/scopes`, { name: 'pay' })).body;
    const created = await call('POST', '/api/organization-roles', {
      name: 'cashier',
      organizationScopeIds: ['invite'],
      resourceScopeIds: [api.id],
    });
    expect(created).toMatchObject({ status: 201, body: { name: 'cashier', type: 'User', description: null } });
    const path = `/api/organization-roles/${created.body.id}`;
    expect((await call('GET', '/api/organization-roles?q=cash')).body).toEqual([
      {
        ...created.body,
        scopes: [{ id: 'invite', name: 'invite:member' }],
        resourceScopes: [{ id: api.id, name: 'pay', resource: { id: resource.id, name: 'Bills' } }],
      },
    ]);
    expect((await call('GET', `${path}/scopes`)).body).toMatchObject([{ id: 'invite' }]);
    expect((await call('GET', `${path}/resource-scopes`)).body).toMatchObject([{ id: api.id, resourceId: resource.id }]);
    expect((await call('PUT', `${path}/scopes`, { organizationScopeIds: [] })).status).toBe(204);
    expect((await call('POST', `${path}/scopes`, { organizationScopeIds: ['invite'] })).status).toBe(201);
    expect((await call('DELETE', `${path}/scopes/invite`)).status).toBe(204);
    expect((await call('DELETE', `${path}/scopes/invite`)).status).toBe(404);
    expect((await call('PUT', `${path}/resource-scopes`, { scopeIds: [] })).status).toBe(204);
    expect((await call('POST', `${path}/resource-scopes`, { scopeIds: [api.id] })).status).toBe(201);
    expect((await call('DELETE', `${path}/resource-scopes/${api.id}`)).status).toBe(204);
    expect(await call('POST', `${path}/scopes`, { organizationScopeIds: ['none'] })).toMatchObject({
      status: 422,
      body: { code: 'entity.relation_foreign_key_not_found' },
    });
    expect((await call('PATCH', path, { description: 'Takes money' })).body.description).toBe('Takes money');
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });
});

describe('refusals', () => {
  it('name what was unknown or not held', async () => {
    const organization = await newOrganization();
    const user = await newUser();
    const role = (await call('POST', '/api/organization-roles', { name: 'refused' })).body;
    const base = organization.id;
    await call('POST', `/api/organizations/${base}/users`, { userIds: [user.id] });
    const unknown = { status: 422, body: { code: 'entity.relation_foreign_key_not_found' } };
    const notHeld = { status: 404, body: { code: 'entity.not_found' } };
    const missing = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    const noMember = { status: 422, body: { code: 'organization.require_membership' } };
    const noName = { status: 422, body: { code: 'organization.role_names_not_found' } };
    const taken = { status: 422, body: { code: 'entity.unique_integrity_violation' } };
    const noUser = { status: 404, body: { code: 'user.user_not_exist' } };
    for (const [method, path, body, refusal] of [
      ['GET', `/api/users/nobody/organizations`, undefined, noUser],
      ['PUT', `/api/organizations/${base}/users`, { userIds: ['none'] }, unknown],
      ['DELETE', `/api/organizations/${base}/users/none`, undefined, notHeld],
      ['POST', `/api/organizations/${base}/users/roles`, { userIds: ['none'], organizationRoleIds: [role.id] }, noMember],
      ['POST', `/api/organizations/${base}/users/roles`, { userIds: [user.id], organizationRoleIds: ['none'] }, unknown],
      ['GET', `/api/organizations/${base}/users/none/roles`, undefined, noMember],
      ['GET', `/api/organizations/${base}/users/none/scopes`, undefined, noMember],
      ['POST', `/api/organizations/${base}/users/${user.id}/roles`, { organizationRoleIds: ['none'] }, unknown],
      ['POST', `/api/organizations/${base}/users/${user.id}/roles`, { organizationRoleNames: ['none'] }, noName],
      ['PUT', `/api/organizations/${base}/users/${user.id}/roles`, { organizationRoleIds: ['none'] }, unknown],
      ['DELETE', `/api/organizations/${base}/users/${user.id}/roles/${role.id}`, undefined, notHeld],
      ['GET', `/api/organization-roles/none/scopes`, undefined, missing],
      ['GET', `/api/organization-roles/none/resource-scopes`, undefined, missing],
      ['POST', `/api/organization-roles/${role.id}/scopes`, { organizationScopeIds: ['none'] }, unknown],
      ['POST', `/api/organization-roles/${role.id}/resource-scopes`, { scopeIds: ['none'] }, unknown],
      ['PUT', `/api/organization-roles/${role.id}/scopes`, { organizationScopeIds: ['none'] }, unknown],
      ['PUT', `/api/organization-roles/${role.id}/resource-scopes`, { scopeIds: ['none'] }, unknown],
      ['DELETE', `/api/organization-roles/${role.id}/scopes/none`, undefined, notHeld],
      ['DELETE', `/api/organization-roles/${role.id}/resource-scopes/none`, undefined, notHeld],
      ['POST', `/api/organization-roles`, { name: 'refused' }, taken],
      ['POST', `/api/organization-roles`, { name: 'other', organizationScopeIds: ['none'] }, unknown],
      ['PATCH', `/api/organization-roles/${role.id}`, { name: 'owner' }, taken],
      ['PATCH', `/api/organization-roles/none`, { name: 'x' }, missing],
      ['DELETE', `/api/organization-roles/none`, undefined, missing],
      ['PATCH', `/api/organization-scopes/none`, { name: 'x' }, missing],
      ['DELETE', `/api/organization-scopes/none`, undefined, missing],
      ['PATCH', `/api/organizations/none`, { name: 'x' }, missing],
      ['POST', `/api/organizations/none/users`, { userIds: [user.id] }, unknown],
    ] as const) {
      expect(await call(method, path, body), `${method} ${path}`).toMatchObject(refusal);
    }
    expect((await call('GET', '/api/organization-roles?q=other')).body).toEqual([]);
  });

  it('an organization of one tenant is unknown to another', async () => {
    const organization = await newOrganization('Ours');
    const path = `/api/organizations/${organization.id}`;
    for (const [method, suffix, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'Theirs' }],
      ['DELETE', '', undefined],
      ['GET', '/users', undefined],
    ] as const) {
      expect((await world.api(`${path}${suffix}`, { method, body, tenantId: 'admin' })).status, `${method} ${suffix}`).toBe(404);
    }
    expect((await call('GET', path)).body.name).toBe('Ours');
  });
});
