import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const post = (path: string, body: unknown) => world.api(path, { method: 'POST', body });
const made = async (path: string, body: unknown) => (await post(path, body)).body;
let counter = 0;
const newResource = () => made('/api/resources', { name: 'Orders', indicator: `https://orders.example/${(counter += 1)}` });

describe('API resources', () => {
  it('are created, read, changed and deleted', async () => {
    const created = await post('/api/resources', { name: 'Books', indicator: 'https://books.example' });
    expect(created).toMatchObject({
      status: 201,
      body: { tenantId: 'default', name: 'Books', indicator: 'https://books.example', isDefault: false, accessTokenTtl: 3600, scopes: [] },
    });
    const path = `/api/resources/${created.body.id}`;
    expect(await post('/api/resources', { name: 'x', indicator: 'https://books.example' })).toMatchObject({
      status: 422,
      body: { code: 'resource.resource_identifier_in_use' },
    });
    expect((await world.api(path, { method: 'PATCH', body: { name: 'Library', accessTokenTtl: 60 } })).body).toEqual({
      tenantId: 'default',
      id: created.body.id,
      name: 'Library',
      indicator: 'https://books.example',
      isDefault: false,
      accessTokenTtl: 60,
    });
    expect((await world.api(path)).body.name).toBe('Library');
    expect((await world.api(path, { method: 'DELETE' })).status).toBe(204);
    expect(await world.api(path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('one of them at most is the default', async () => {
    const [one, two] = [await newResource(), await newResource()];
    const mark = (id: string, isDefault: boolean) => world.api(`/api/resources/${id}/is-default`, { method: 'PATCH', body: { isDefault } });
    expect((await mark(one.id, true)).body.isDefault).toBe(true);
    expect((await mark(two.id, true)).body.isDefault).toBe(true);
    expect((await world.api(`/api/resources/${one.id}`)).body.isDefault).toBe(false);
    expect((await mark(two.id, false)).body.isDefault).toBe(false);
  });

  it('list whole without paging, with permissions when asked for', async () => {
    const resource = await newResource();
    await made(`/api/resources/${resource.id}/scopes`, { name: 'write:orders' });
    const whole = await world.api('/api/resources?includeScopes=true');
    expect(whole.headers.get('total-number')).toBeNull();
    expect(whole.body[0]).toMatchObject({
      id: resource.id,
      scopes: [{ name: 'write:orders', resourceId: resource.id, description: null }],
    });
    const paged = await world.api('/api/resources?page=1&page_size=1');
    expect(paged.headers.get('total-number')).toBe(String(whole.body.length));
    expect(paged.body).toHaveLength(1);
    expect(paged.body[0]).not.toHaveProperty('scopes');
  });

  it('the Management API cannot be changed', async () => {
    const path = '/api/resources/management-api';
    expect((await world.api(path)).body.indicator).toBe('https://default.logto.app/api');
    for (const [method, suffix, body, code] of [
      ['PATCH', '', { name: 'x' }, 'resource.cannot_modify_management_api'],
      ['DELETE', '', undefined, 'resource.cannot_delete_management_api'],
      ['POST', '/scopes', { name: 'x' }, 'resource.cannot_modify_management_api'],
      ['PATCH', '/scopes/management-api-all', { name: 'x' }, 'resource.cannot_modify_management_api'],
      ['DELETE', '/scopes/management-api-all', undefined, 'resource.cannot_modify_management_api'],
    ] as const) {
      expect(await world.api(`${path}${suffix}`, { method, body }), `${method} ${suffix}`).toMatchObject({ status: 400, body: { code } });
    }
  });

  it('permissions have unique names without spaces', async () => {
    const resource = await newResource();
    const path = `/api/resources/${resource.id}/scopes`;
    const scope = await post(path, { name: 'read', description: 'Read orders' });
    expect(scope).toMatchObject({ status: 201, body: { name: 'read', description: 'Read orders', resourceId: resource.id } });
    const other = await made(path, { name: 'write' });
    expect(await post(path, { name: 'two words' })).toMatchObject({ status: 400, body: { code: 'scope.name_with_space' } });
    expect(await post(path, { name: 'read' })).toMatchObject({ status: 422, body: { code: 'scope.name_exists' } });
    expect(await world.api(`${path}/${other.id}`, { method: 'PATCH', body: { name: 'read' } })).toMatchObject({
      status: 422,
      body: { code: 'scope.name_exists' },
    });
    expect((await world.api(`${path}/${other.id}`, { method: 'PATCH', body: { description: 'Change orders' } })).body).toMatchObject({
      name: 'write',
      description: 'Change orders',
    });
    const found = await world.api(`${path}?search=%25read%25`);
    expect(found.body.map(({ name }: { name: string }) => name)).toEqual(['read']);
    expect(found.headers.get('total-number')).toBe('1');
    expect((await world.api(`${path}/${other.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await world.api(`${path}/${other.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await world.api('/api/resources/none/scopes')).status).toBe(404);
  });

  it('permissions are refused under another resource than their own, and with names that are taken or in two words', async () => {
    const [one, two] = [await newResource(), await newResource()];
    const scope = await made(`/api/resources/${one.id}/scopes`, { name: 'read' });
    await post(`/api/resources/${one.id}/scopes`, { name: 'write' });
    for (const [method, path, body, status, code] of [
      ['PATCH', `/api/resources/${one.id}/scopes/${scope.id}`, { name: 'write' }, 422, 'scope.name_exists'],
      ['PATCH', `/api/resources/${one.id}/scopes/${scope.id}`, { name: 'in two' }, 400, 'scope.name_with_space'],
      ['PATCH', `/api/resources/${two.id}/scopes/${scope.id}`, { name: 'x' }, 404, 'entity.not_exists_with_id'],
      ['DELETE', `/api/resources/${two.id}/scopes/${scope.id}`, undefined, 404, 'entity.not_exists_with_id'],
      ['PATCH', `/api/resources/management-api/scopes/${scope.id}`, { name: 'x' }, 400, 'resource.cannot_modify_management_api'],
    ] as const) {
      expect(await world.api(path, { method, body }), `${method} ${path}`).toMatchObject({ status, body: { code } });
    }
  });
});
