import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../routes.gen.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

// Asked right after the answer: a row of the batch would come up to a second later.
const rows = async (operation: string) => (await world.api(`/api/logs?logKey=ManagementApi.${operation}`)).body;

describe('a call of the Management API', () => {
  it('that changed something has left its row when the answer comes, with who and on what, without the body', async () => {
    const created = await world.api('/api/users', { method: 'POST', body: { username: 'audited', password: 'a harbour at dusk' } });
    const userId: string = created.body.id;
    await world.api(`/api/users/${userId}/is-suspended`, {
      method: 'PATCH',
      body: { isSuspended: true },
      headers: { 'user-agent': 'desk/1' },
    });
    const [made] = await rows('CreateUser');
    expect(made).toMatchObject({ tenantId: 'default', payload: { result: 'Success', applicationId: expect.any(String) } });
    expect(JSON.stringify(made)).not.toMatch(/harbour|argon/i);
    const suspensions = await rows('UpdateUserIsSuspended');
    expect(suspensions).toMatchObject([{ payload: { params: { userId }, userAgent: 'desk/1', ip: '127.0.0.1' } }]);
  });

  it('that failed or only asked leaves none', async () => {
    await world.api('/api/users', { method: 'POST', body: { username: 'once' } });
    const before = await rows('CreateUser');
    expect((await world.api('/api/users', { method: 'POST', body: { username: 'once' } })).status).toBe(422);
    expect((await world.api('/api/users/nobody/is-suspended', { method: 'PATCH', body: { isSuspended: true } })).status).toBe(404);
    await world.api('/api/users');
    expect(await rows('CreateUser')).toHaveLength(before.length);
    expect((await rows('UpdateUserIsSuspended')).map(({ payload }: { payload: { params: unknown } }) => payload.params)).not.toContainEqual(
      {
        userId: 'nobody',
      },
    );
  });

  it('that found nothing to delete leaves none', async () => {
    const deletions = routes.filter(({ method, access }) => method === 'DELETE' && access === 'management');
    for (const { path } of deletions) {
      await world.api(path.replaceAll(/:languageTag/g, 'fr').replaceAll(/:\w+/g, 'nothing'), { method: 'DELETE' });
    }
    const { db } = await world.scope();
    const left = await db.selectFrom('auditLogs').select('key').where('key', 'like', 'ManagementApi.Delete%').execute();
    expect(left).toEqual([]);
    expect(deletions.length).toBeGreaterThan(10);
  });

  it('stays in the log of the tenant it changed', async () => {
    await world.api('/api/tenants', { method: 'POST', tenantId: 'admin', body: { id: 'audited', name: 'Audited' } });
    await world.api('/api/tenants/audited', { method: 'PATCH', tenantId: 'admin', body: { isSuspended: true } });
    await world.api('/api/tenants/audited', { method: 'DELETE', tenantId: 'admin' });
    await world.api('/api/tenants/audited', { method: 'DELETE', tenantId: 'admin' }); // gone already
    for (const operation of ['CreateTenant', 'UpdateTenant', 'DeleteTenant']) {
      const inAdmin = await world.api(`/api/logs?logKey=ManagementApi.${operation}`, { tenantId: 'admin' });
      expect(inAdmin.body).toHaveLength(1);
    }
    expect(await rows('CreateTenant')).toEqual([]);
  });
});
