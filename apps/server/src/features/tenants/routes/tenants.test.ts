import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type ApiRequest, type TestWorld } from '../../../test-world.ts';
import { insertUser } from '../../users/queries.ts';
import { listRolesOfUser } from '../../roles/queries/user-roles.ts';
import { makeAdministrator } from '../make-administrator.ts';
import { rolesPart } from '../../roles/roles-part.ts';
import { resourcesPart } from '../../resources/resources-part.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const api = (path: string, request: ApiRequest = {}) => world.api(path, { tenantId: 'admin', ...request });
const create = (body: unknown) => api('/api/tenants', { method: 'POST', body });
/** Asks the tenants' listener under a tenant's own host name. */
const ask = (tenantId: string, url: string) =>
  world.server.tenants.inject({ url, headers: { host: `${tenantId}.${new URL(world.endpoint).host}` } });
const unknown = { status: 404, body: { code: 'entity.not_exists_with_id' } };

describe('/api/tenants', () => {
  it('creates a tenant that answers under its own host name, signing as asked', async () => {
    const answer = await create({ id: 'acme', name: 'Acme', signingKey: 'ES384' });
    expect(answer).toMatchObject({ status: 201, body: { id: 'acme', name: 'Acme', isSuspended: false, createdAt: expect.any(Number) } });
    expect(answer.body.endpoint).toBe(world.endpoint.replace('//', '//acme.'));
    expect((await api('/api/tenants/acme')).body).toEqual(answer.body);
    const keys = await ask('acme', '/oidc/jwks');
    expect(keys.json().keys).toEqual([expect.objectContaining({ alg: 'ES384' })]);
    const discovery = await ask('acme', '/oidc/.well-known/openid-configuration');
    expect(discovery.json().issuer).toBe(`${answer.body.endpoint}/oidc`);
  });

  it('makes up an id, and refuses a taken or unfit one', async () => {
    expect((await create({ name: 'Unnamed' })).body.id).toMatch(/^[0-9a-z]{8}$/);
    expect(await create({ id: 'default', name: 'x' })).toMatchObject({ status: 422, body: { code: 'entity.unique_integrity_violation' } });
    for (const id of ['Big', '-a', 'a-', 'a.b', 'a'.repeat(22), '']) {
      expect(await create({ id, name: 'x' })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
  });

  it('lists tenants without the admin one', async () => {
    await create({ id: 'listed', name: 'Listed' });
    const ids = (await api('/api/tenants')).body.map(({ id }: { id: string }) => id);
    expect(ids).toContain('default');
    expect(ids).toContain('listed');
    expect(ids).not.toContain('admin');
  });

  it('gives a tenant made by a machine to the administrators there are', async () => {
    const admin = await world.scope('admin');
    const { id } = await admin.write([], async (trx) => {
      const user = await insertUser(trx, { username: 'root', usernamePolicy: { caseSensitive: true } });
      await makeAdministrator(trx, { userId: user.id, tenantIds: ['default'] });
      return user;
    });
    await create({ id: 'adopted', name: 'Adopted' });
    expect((await listRolesOfUser(admin.db, id)).map(({ name }) => name)).toContain('adopted:admin');
    const [membership] = await admin.db.selectFrom('organizationUserRoles').selectAll().where('organizationId', '=', 't-adopted').execute();
    expect(membership).toMatchObject({ userId: id, organizationRoleId: 'admin' });
  });

  it('renames, suspends and resumes: a suspended tenant answers nobody', async () => {
    await create({ id: 'paused', name: 'Paused' });
    const patch = (body: unknown) => api('/api/tenants/paused', { method: 'PATCH', body });
    expect(await patch({ name: 'Renamed' })).toMatchObject({ status: 200, body: { name: 'Renamed' } });
    expect((await world.scope('paused')).tenant.name).toBe('Renamed');
    await patch({ isSuspended: true });
    for (const url of ['/api/.well-known/sign-in-exp', '/oidc/jwks']) {
      const answer = await ask('paused', url);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'subscription.tenant_suspended' });
    }
    await patch({ isSuspended: false });
    expect((await ask('paused', '/oidc/jwks')).statusCode).toBe(200);
  });

  it('deletes a tenant with what administered it, so that its id can be used again', async () => {
    await create({ id: 'gone', name: 'Gone' });
    const { db } = await world.scope('gone');
    const people = Array.from({ length: 4_500 }, (_, index) => ({ id: `person${index}` }));
    await db.insertInto('users').values(people).execute();
    const statements = await world.statementsOf(async () =>
      expect((await api('/api/tenants/gone', { method: 'DELETE' })).status).toBe(204),
    );
    expect(statements.filter((text) => text.startsWith('delete from "users"'))).toHaveLength(3);
    expect(await api('/api/tenants/gone')).toMatchObject(unknown);
    expect(await api('/api/tenants/gone', { method: 'DELETE' })).toMatchObject(unknown);
    expect(await api('/api/tenants/gone', { method: 'PATCH', body: { name: 'x' } })).toMatchObject(unknown);
    expect((await ask('gone', '/oidc/jwks')).statusCode).toBe(404);
    const { settings } = await world.scope('admin');
    expect([...settings.get(rolesPart).byId.keys()]).not.toContain('u-gone');
    expect(settings.get(resourcesPart).byIndicator.has('https://gone.logto.app/api')).toBe(false);
    expect(await create({ id: 'gone', name: 'Back' })).toMatchObject({ status: 201 });
    expect(settings.get(resourcesPart).byIndicator.has('https://gone.logto.app/api')).toBe(true);
  });

  it('neither suspends nor deletes the tenants of the installation', async () => {
    for (const id of ['default', 'admin']) {
      expect(await api(`/api/tenants/${id}`, { method: 'DELETE' })).toMatchObject({ status: 422, body: { code: 'request.general' } });
      expect(await api(`/api/tenants/${id}`, { method: 'PATCH', body: { isSuspended: true } })).toMatchObject({ status: 422 });
    }
  });

  it('is for administrators, on the admin address', async () => {
    expect(await api('/api/tenants', { token: null })).toMatchObject({ status: 401 });
    expect(await api('/api/tenants', { token: await world.managementToken('default') })).toMatchObject({ status: 401 });
    expect(await world.api('/api/tenants')).toMatchObject({ status: 404 });
  });
});

describe('GET /api/.well-known/endpoints/:tenantId', () => {
  it('names a tenant’s address on the admin address only', async () => {
    expect(await api('/api/.well-known/endpoints/default', { token: null })).toMatchObject({ status: 200, body: { user: world.endpoint } });
    expect(await api('/api/.well-known/endpoints/nobody', { token: null })).toMatchObject(unknown);
    const elsewhere = await world.api('/api/.well-known/endpoints/default', { token: null });
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });
});
