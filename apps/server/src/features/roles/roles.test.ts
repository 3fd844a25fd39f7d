import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { applicationScopesForResource, rolesPart } from './roles-part.ts';
import { userScopesForResource } from './user-scopes.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const post = (path: string, body: unknown) => world.api(path, { method: 'POST', body });
const made = async (path: string, body: unknown) => (await post(path, body)).body;
let counter = 0;
const unique = (word: string) => `${word}${(counter += 1)}`;
const newResource = () => made('/api/resources', { name: 'Orders', indicator: `https://orders.example/${unique('v')}` });
const newScope = (resourceId: string, name = unique('read:orders')) => made(`/api/resources/${resourceId}/scopes`, { name });
const newRole = (extra: Record<string, unknown> = {}) => made('/api/roles', { name: unique('Clerk'), description: 'Sells', ...extra });
const newUser = () => made('/api/users', {});

describe('roles', () => {
  it('are created with permissions, read, changed and deleted', async () => {
    const resource = await newResource();
    const scope = await newScope(resource.id);
    const created = await post('/api/roles', { name: 'Seller', description: 'Sells books', scopeIds: [scope.id] });
    expect(created.status).toBe(200);
    const { id } = created.body;
    expect(created.body).toEqual({ tenantId: 'default', id, name: 'Seller', description: 'Sells books', type: 'User', isDefault: false });
    expect((await world.api(`/api/roles/${id}`)).body).toEqual(created.body);
    expect((await world.api(`/api/roles/${id}/scopes`)).body).toEqual([
      {
        ...scope,
        resource: {
          tenantId: 'default',
          id: resource.id,
          name: 'Orders',
          indicator: resource.indicator,
          isDefault: false,
          accessTokenTtl: 3600,
        },
      },
    ]);
    expect(await post('/api/roles', { name: 'Seller', description: 'x' })).toMatchObject({
      status: 422,
      body: { code: 'role.name_in_use' },
    });
    const other = await newRole();
    expect(await world.api(`/api/roles/${other.id}`, { method: 'PATCH', body: { name: 'Seller' } })).toMatchObject({
      status: 422,
      body: { code: 'role.name_in_use' },
    });
    expect((await world.api(`/api/roles/${id}`, { method: 'PATCH', body: { description: 'Sells' } })).body.description).toBe('Sells');
    expect((await world.api(`/api/roles/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(`/api/roles/${id}`)).status).toBe(404);
  });

  it('refuse unknown permissions, and those of the Management API for people', async () => {
    expect(await post('/api/roles', { name: unique('r'), description: 'x', scopeIds: ['none'] })).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
    for (const [type, status] of [
      ['User', 400],
      ['MachineToMachine', 200],
    ] as const) {
      const answer = await post('/api/roles', { name: unique('r'), description: 'x', type, scopeIds: ['management-api-all'] });
      expect(answer.status).toBe(status);
      if (status === 400) expect(answer.body.code).toBe('role.management_api_scopes_not_assignable_to_user_role');
    }
    const role = await newRole();
    expect(await post(`/api/roles/${role.id}/scopes`, { scopeIds: ['management-api-all'] })).toMatchObject({ status: 400 });
  });

  it('of the system are not listed, made, changed, deleted or handed out', async () => {
    const listed = await world.api('/api/roles?page_size=100');
    expect(listed.body.some(({ name }: { name: string }) => name.startsWith('#internal:'))).toBe(false);
    expect(listed.body.some(({ name }: { name: string }) => name === 'Logto Management API access')).toBe(true);
    const application = await made('/api/applications', { name: 'Machine', type: 'MachineToMachine' });
    for (const [method, path, body] of [
      ['POST', '/api/roles', { name: '#internal:mine', description: 'x' }],
      ['PATCH', '/api/roles/admin-role', { description: 'x' }],
      ['DELETE', '/api/roles/admin-role', undefined],
      ['POST', '/api/roles/admin-role/scopes', { scopeIds: ['management-api-all'] }],
      ['DELETE', '/api/roles/admin-role/scopes/management-api-all', undefined],
      ['POST', '/api/roles/admin-role/applications', { applicationIds: [application.id] }],
      ['POST', `/api/applications/${application.id}/roles`, { roleIds: ['admin-role'] }],
    ] as const) {
      expect(await world.api(path, { method, body }), `${method} ${path}`).toMatchObject({
        status: 403,
        body: { code: 'role.internal_role_violation' },
      });
    }
  });

  it('list who holds them, and leave out those of a user', async () => {
    const role = await newRole();
    const users = [await newUser(), await newUser(), await newUser(), await newUser()];
    expect((await post(`/api/roles/${role.id}/users`, { userIds: users.map(({ id }) => id) })).status).toBe(201);
    const [listed] = (await world.api(`/api/roles?search.id=${role.id}`)).body;
    expect(listed).toMatchObject({ usersCount: 4, applicationsCount: 0, featuredApplications: [] });
    expect(listed.featuredUsers).toHaveLength(3);
    expect((await world.api(`/api/roles?search.id=${role.id}&excludeUserId=${users[0].id}`)).body).toEqual([]);
    expect((await world.api(`/api/roles?search.id=${role.id}&type=MachineToMachine`)).body).toEqual([]);
    const holders = await world.api(`/api/roles/${role.id}/users?search.id=${users[1].id}`);
    expect(holders.body).toMatchObject([{ id: users[1].id, hasPassword: false }]);
    expect(holders.headers.get('total-number')).toBe('1');
    expect(await post(`/api/roles/${role.id}/users`, { userIds: [users[0].id] })).toMatchObject({
      status: 422,
      body: { code: 'role.user_exists' },
    });
    expect((await post(`/api/roles/${role.id}/users`, { userIds: ['nobody'] })).status).toBe(404);
    expect((await post(`/api/roles/${role.id}/users`, { userIds: [] })).status).toBe(400);
    expect((await world.api(`/api/roles/${role.id}/users/${users[0].id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(`/api/roles/${role.id}/users/${users[0].id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('for machines go to machine-to-machine applications only', async () => {
    const role = await newRole({ type: 'MachineToMachine' });
    const machine = await made('/api/applications', { name: 'Machine', type: 'MachineToMachine' });
    const web = await made('/api/applications', { name: 'Web', type: 'Traditional' });
    const path = `/api/roles/${role.id}/applications`;
    expect((await post(path, { applicationIds: [machine.id] })).status).toBe(201);
    expect((await world.api(path)).body).toMatchObject([
      { id: machine.id, name: 'Machine', type: 'MachineToMachine', tenantId: 'default' },
    ]);
    expect((await world.api(path)).body[0]).not.toHaveProperty('secrets');
    expect(await post(path, { applicationIds: [machine.id] })).toMatchObject({ status: 422, body: { code: 'role.application_exists' } });
    expect(await post(path, { applicationIds: [web.id] })).toMatchObject({ status: 422, body: { code: 'application.invalid_type' } });
    expect((await post(path, { applicationIds: ['none'] })).status).toBe(404);
    expect(await post(`/api/roles/${role.id}/users`, { userIds: [(await newUser()).id] })).toMatchObject({
      status: 422,
      body: { code: 'user.invalid_role_type' },
    });
    const userRole = await newRole();
    expect(await post(`/api/roles/${userRole.id}/applications`, { applicationIds: [machine.id] })).toMatchObject({
      status: 422,
      body: { code: 'application.invalid_role_type' },
    });
    expect((await world.api(`/api/applications/${machine.id}/roles`)).body).toMatchObject([{ id: role.id }]);
    expect(await world.api(`/api/applications/${web.id}/roles`)).toMatchObject({ status: 422, body: { code: 'application.invalid_type' } });
    const second = await newRole({ type: 'MachineToMachine' });
    expect((await post(`/api/applications/${machine.id}/roles`, { roleIds: [role.id, second.id] })).body).toEqual({
      roleIds: [role.id, second.id],
      addedRoleIds: [second.id],
    });
    expect((await world.api(`/api/applications/${machine.id}/roles`, { method: 'PUT', body: { roleIds: [second.id] } })).status).toBe(200);
    expect((await world.api(path)).body).toEqual([]);
    expect((await world.api(`/api/applications/${machine.id}/roles/${second.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(`/api/roles/${second.id}/applications/${machine.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('of a user are added, replaced and taken away', async () => {
    const user = await newUser();
    const [one, two] = [await newRole(), await newRole()];
    const path = `/api/users/${user.id}/roles`;
    expect(await post(path, { roleIds: [one.id] })).toMatchObject({ status: 201, body: { roleIds: [one.id], addedRoleIds: [one.id] } });
    expect((await post(path, { roleIds: [one.id, two.id] })).body.addedRoleIds).toEqual([two.id]);
    expect((await world.api(path)).headers.get('total-number')).toBe('2');
    expect((await world.api(`${path}?search.id=${two.id}`)).body).toMatchObject([{ id: two.id }]);
    expect((await world.api(path, { method: 'PUT', body: { roleIds: [two.id] } })).body).toEqual({ roleIds: [two.id] });
    expect((await world.api(path)).body).toMatchObject([{ id: two.id }]);
    expect((await world.api(path, { method: 'PUT', body: { roleIds: [] } })).status).toBe(200);
    expect((await world.api(`${path}/${two.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await post(path, { roleIds: ['none'] })).status).toBe(404);
    const machine = await newRole({ type: 'MachineToMachine' });
    expect(await post(path, { roleIds: [machine.id] })).toMatchObject({ status: 422, body: { code: 'user.invalid_role_type' } });
  });

  it('marked as default come with every new user', async () => {
    const role = await newRole({ isDefault: true });
    const user = await newUser();
    expect((await world.api(`/api/users/${user.id}/roles`)).body).toMatchObject([{ id: role.id }]);
    await world.api(`/api/roles/${role.id}`, { method: 'PATCH', body: { isDefault: false } });
    expect((await world.api(`/api/users/${(await newUser()).id}/roles`)).body).toEqual([]);
  });
});

describe('what holders may ask for', () => {
  it('follows every change at once', async () => {
    const scope = await world.scope();
    const resource = await newResource();
    const [read, write] = [await newScope(resource.id, 'read'), await newScope(resource.id, 'write')];
    const role = await newRole({ scopeIds: [read.id] });
    const user = await newUser();
    await post(`/api/users/${user.id}/roles`, { roleIds: [role.id] });
    const granted = () => userScopesForResource(scope, { userId: user.id, indicator: resource.indicator });
    expect(await granted()).toEqual(['read']);
    const added = await post(`/api/roles/${role.id}/scopes`, { scopeIds: [write.id] });
    expect(added).toMatchObject({ status: 201 });
    expect(added.body.map(({ name }: { name: string }) => name).toSorted()).toEqual(['read', 'write']);
    expect(await post(`/api/roles/${role.id}/scopes`, { scopeIds: [write.id] })).toMatchObject({
      status: 422,
      body: { code: 'role.scope_exists' },
    });
    expect((await granted()).toSorted()).toEqual(['read', 'write']);
    expect((await world.api(`/api/roles/${role.id}/scopes/${read.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await granted()).toEqual(['write']);
    await world.api(`/api/resources/${resource.id}/scopes/${write.id}`, { method: 'PATCH', body: { name: 'change' } });
    expect(await granted()).toEqual(['change']);
    await world.api(`/api/resources/${resource.id}`, { method: 'DELETE' });
    expect(await granted()).toEqual([]);
  });

  it('costs an application no SQL', async () => {
    await world.managementToken();
    const scope = await world.scope();
    const [applicationId] = [...scope.settings.get(rolesPart).byApplication.keys()];
    const before = world.database.statementCount();
    expect(applicationScopesForResource(scope.settings, applicationId ?? '', 'https://default.logto.app/api')).toEqual(['all']);
    expect(world.database.statementCount()).toBe(before);
  });
});

describe('the admin tenant', () => {
  it('is seeded with the administration of every tenant', async () => {
    const roles = (await world.api('/api/roles?page_size=100', { tenantId: 'admin' })).body;
    expect(roles.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'default:admin',
      'machine:mapi:admin',
      'machine:mapi:default',
      'user',
    ]);
    const resources = (await world.api('/api/resources', { tenantId: 'admin' })).body;
    expect(resources.map(({ indicator }: { indicator: string }) => indicator).toSorted()).toEqual([
      'https://admin.logto.app/api',
      'https://admin.logto.app/me',
      'https://default.logto.app/api',
    ]);
    for (const { id } of resources) {
      expect((await world.api(`/api/resources/${id}`, { method: 'DELETE', tenantId: 'admin' })).status).toBe(400);
    }
    const organization = await world.api('/api/organizations/t-default', { tenantId: 'admin' });
    expect(organization).toMatchObject({ status: 200, body: { name: 'Default' } });
  });
});

describe('refusals', () => {
  it('name what was unknown, not held or not searchable', async () => {
    const [user, role, machineRole] = [await newUser(), await newRole(), await newRole({ type: 'MachineToMachine' })];
    const machine = await made('/api/applications', { name: 'Machine', type: 'MachineToMachine' });
    const resource = await newResource();
    const unknown = { status: 404, body: { code: 'entity.relation_foreign_key_not_found' } };
    const notHeld = { status: 404, body: { code: 'entity.not_found' } };
    const unsearchable = { status: 400, body: { code: 'request.invalid_input' } };
    const missing = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    const noUser = { status: 404, body: { code: 'user.user_not_exist' } };
    for (const [method, path, body, refusal] of [
      ['POST', `/api/users/${user.id}/roles`, { roleIds: ['none'] }, unknown],
      ['PUT', `/api/users/${user.id}/roles`, { roleIds: ['none'] }, unknown],
      ['POST', `/api/users/nobody/roles`, { roleIds: [role.id] }, noUser],
      ['PUT', `/api/users/nobody/roles`, { roleIds: [role.id] }, noUser],
      ['POST', `/api/applications/${machine.id}/roles`, { roleIds: ['none'] }, unknown],
      ['PUT', `/api/applications/${machine.id}/roles`, { roleIds: ['none'] }, unknown],
      ['GET', `/api/applications/none/roles`, undefined, missing],
      ['POST', `/api/roles/${role.id}/users`, { userIds: ['none'] }, unknown],
      ['POST', `/api/roles/${machineRole.id}/applications`, { applicationIds: ['none'] }, unknown],
      ['POST', `/api/roles/none/users`, { userIds: [user.id] }, missing],
      ['POST', `/api/roles/none/applications`, { applicationIds: [machine.id] }, missing],
      ['POST', `/api/roles/${role.id}/scopes`, { scopeIds: ['none'] }, missing],
      ['DELETE', `/api/users/${user.id}/roles/${role.id}`, undefined, notHeld],
      ['DELETE', `/api/applications/${machine.id}/roles/${machineRole.id}`, undefined, notHeld],
      ['DELETE', `/api/roles/${role.id}/users/${user.id}`, undefined, notHeld],
      ['DELETE', `/api/roles/${machineRole.id}/applications/${machine.id}`, undefined, notHeld],
      ['DELETE', `/api/roles/${role.id}/scopes/none`, undefined, notHeld],
      ['DELETE', `/api/roles/none/scopes/none`, undefined, missing],
      ['PATCH', `/api/roles/none`, { description: 'x' }, missing],
      ['DELETE', `/api/roles/none`, undefined, missing],
      ['GET', `/api/users/${user.id}/roles?search.type=User`, undefined, unsearchable],
      ['GET', `/api/applications/${machine.id}/roles?search.type=User`, undefined, unsearchable],
      ['GET', `/api/roles?search.type=User`, undefined, unsearchable],
      ['GET', `/api/roles/${role.id}/users?search.type=User`, undefined, unsearchable],
      ['GET', `/api/roles/${role.id}/applications?search.type=User`, undefined, unsearchable],
      ['GET', `/api/roles/${role.id}/scopes?search.type=User`, undefined, unsearchable],
      ['GET', `/api/resources/${resource.id}/scopes?search.type=User`, undefined, unsearchable],
      ['PATCH', `/api/resources/none`, { name: 'x' }, missing],
      ['PATCH', `/api/resources/none/is-default`, { isDefault: true }, missing],
      ['DELETE', `/api/resources/none`, undefined, missing],
      ['POST', `/api/resources/none/scopes`, { name: 'x' }, missing],
      ['PATCH', `/api/resources/${resource.id}/scopes/none`, { name: 'x' }, missing],
      ['DELETE', `/api/resources/${resource.id}/scopes/none`, undefined, missing],
    ] as const) {
      expect(await world.api(path, { method, body }), `${method} ${path}`).toMatchObject(refusal);
    }
  });

  it('a role or resource of one tenant is unknown to another', async () => {
    const [role, resource, user] = [await newRole(), await newResource(), await newUser()];
    for (const [method, path, body] of [
      ['GET', `/api/roles/${role.id}`, undefined],
      ['PATCH', `/api/roles/${role.id}`, { description: 'taken over' }],
      ['DELETE', `/api/roles/${role.id}`, undefined],
      ['POST', `/api/roles/${role.id}/users`, { userIds: [user.id] }],
      ['POST', `/api/roles/user/users`, { userIds: [user.id] }],
      ['GET', `/api/resources/${resource.id}`, undefined],
      ['PATCH', `/api/resources/${resource.id}`, { name: 'taken over' }],
      ['POST', `/api/resources/${resource.id}/scopes`, { name: 'x' }],
      ['DELETE', `/api/resources/${resource.id}`, undefined],
    ] as const) {
      expect((await world.api(path, { method, body, tenantId: 'admin' })).status, `${method} ${path}`).toBe(404);
    }
    expect((await world.api(`/api/roles/${role.id}`)).body.description).toBe('Sells');
    expect((await world.api(`/api/resources/${resource.id}`)).body.name).toBe('Orders');
  });
});
