import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem, refresh, type TestClient } from '../test-clients.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const nobody = { userIds: [], userRoleIds: [], organizationIds: [], organizationRoleRules: [] };
const put = (id: string, rules: Partial<Record<keyof typeof nobody, unknown>>) =>
  world.api(`/api/applications/${id}/access-control`, { method: 'PUT', body: { ...nobody, ...rules } });
const limit = (id: string) => world.api(`/api/applications/${id}`, { method: 'PATCH', body: { appLevelAccessControlEnabled: true } });
const post = async (path: string, body: unknown) => (await world.api(path, { method: 'POST', body })).body;

async function limitedTo(rules: Parameters<typeof put>[1]): Promise<TestClient> {
  const client = await createClient(world);
  expect(await put(client.id, rules)).toMatchObject({ status: 200, body: { ...nobody, ...rules } });
  expect(await limit(client.id)).toMatchObject({ status: 200, body: { appLevelAccessControlEnabled: true } });
  return client;
}

async function returned(client: TestClient, person: { username: string; password: string }): Promise<URLSearchParams> {
  const url = authorizationUrl(world, client);
  const answer = await new TestBrowser(world.endpoint).signIn(url, person);
  return answer.location?.searchParams ?? new URLSearchParams();
}

describe('an application whose access is limited', () => {
  it('lets in who is named, alone; the others come back with access_denied', async () => {
    const [named, other] = [await createPerson(world), await createPerson(world)];
    const client = await limitedTo({ userIds: [named.id] });
    expect((await returned(client, named)).get('code')).toBeTruthy();
    const refused = await returned(client, other);
    expect(refused.get('error')).toBe('access_denied');
    expect(refused.get('code')).toBeNull();
    expect(refused.get('state')).toBe('the-state');
  });

  it('lets in who has a role, is in an organization, or has a role in one', async () => {
    const role = await post('/api/roles', { name: 'reader', description: 'x' });
    const organization = await post('/api/organizations', { name: 'Library' });
    const organizationRole = await post('/api/organization-roles', { name: 'librarian' });
    const [holder, member, librarian] = [await createPerson(world), await createPerson(world), await createPerson(world)];
    await post(`/api/users/${holder.id}/roles`, { roleIds: [role.id] });
    await post(`/api/organizations/${organization.id}/users`, { userIds: [member.id, librarian.id] });
    await post(`/api/organizations/${organization.id}/users/${librarian.id}/roles`, { organizationRoleIds: [organizationRole.id] });

    const byRole = await limitedTo({ userRoleIds: [role.id] });
    const byOrganization = await limitedTo({ organizationIds: [organization.id] });
    const rule = { organizationId: organization.id, organizationRoleIds: [organizationRole.id] };
    const byOrganizationRole = await limitedTo({ organizationRoleRules: [rule] });
    const isLetIn = async (client: TestClient, person: typeof holder) => (await returned(client, person)).has('code');
    expect([await isLetIn(byRole, holder), await isLetIn(byRole, member)]).toEqual([true, false]);
    expect([await isLetIn(byOrganization, member), await isLetIn(byOrganization, holder)]).toEqual([true, false]);
    expect([await isLetIn(byOrganizationRole, librarian), await isLetIn(byOrganizationRole, member)]).toEqual([true, false]);
  });

  it('puts out at once who loses their access: refresh and userinfo are refused', async () => {
    const [leaver, stayer] = [await createPerson(world), await createPerson(world)];
    const client = await limitedTo({ userIds: [leaver.id, stayer.id].toSorted() });
    const { body: tokens } = await redeem(world, client, await obtainCode(world, { client, person: leaver }));
    await put(client.id, { userIds: [stayer.id] });
    expect(await refresh(world, client, tokens.refresh_token)).toMatchObject({
      status: 400,
      body: { error: 'access_denied', code: 'oidc.access_denied' },
    });
    const userinfo = await fetch(`${world.endpoint}/oidc/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    expect(userinfo.status).toBeGreaterThanOrEqual(400);
  });
});

describe('rules', () => {
  it('hold each entry once, and go with what they name', async () => {
    const person = await createPerson(world);
    const { id } = await createClient(world);
    expect((await put(id, { userIds: [person.id, person.id] })).body.userIds).toEqual([person.id]);
    await world.api(`/api/users/${person.id}`, { method: 'DELETE' });
    expect((await world.api(`/api/applications/${id}/access-control`)).body).toEqual(nobody);
  });

  it('refuses what would lock everybody out, unknown ids, machine roles and too many entries', async () => {
    const { id } = await createClient(world);
    expect(await limit(id)).toMatchObject({ status: 422, body: { code: 'request.general' } });
    expect(await put(id, { userIds: ['nobody'] })).toMatchObject({ status: 422, body: { code: 'entity.relation_foreign_key_not_found' } });
    const machineRole = await post('/api/roles', { name: 'worker', description: 'x', type: 'MachineToMachine' });
    expect(await put(id, { userRoleIds: [machineRole.id] })).toMatchObject({ status: 422, body: { code: 'user.invalid_role_type' } });
    const many = Array.from({ length: 1_001 }, (_, index) => `user${index}`);
    expect(await put(id, { userIds: many })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    const person = await createPerson(world);
    await put(id, { userIds: [person.id] });
    expect((await limit(id)).status).toBe(200);
    expect(await put(id, {})).toMatchObject({ status: 422, body: { code: 'request.general' } });
    const unknown = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    expect(await put('nobody', {})).toMatchObject(unknown);
    expect(await world.api('/api/applications/nobody/access-control')).toMatchObject(unknown);
  });
});
