import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let robot: string;
let cleaner: string;
let owner: string;

const call = (method: string, path: string, body?: unknown) => world.api(path, { method, ...(body !== undefined && { body }) });
const post = async (path: string, body: unknown) => (await call('POST', path, body)).body.id as string;
const newOrganization = () => post('/api/organizations', { name: 'Acme' });
const newApplication = (name: string, type = 'MachineToMachine') => post('/api/applications', { name, type });

beforeAll(async () => {
  world = await createTestWorld();
  robot = await post('/api/organization-roles', { name: 'robot', type: 'MachineToMachine' });
  cleaner = await post('/api/organization-roles', { name: 'cleaner', type: 'MachineToMachine' });
  owner = await post('/api/organization-roles', { name: 'owner' });
});
afterAll(() => world.close());

describe('member applications of an organization', () => {
  it('are added, listed by keyword with their roles, replaced and removed', async () => {
    const id = await newOrganization();
    const path = `/api/organizations/${id}/applications`;
    const [nightly, hourly] = [await newApplication('Nightly report'), await newApplication('Hourly report')];
    expect(await call('POST', path, { applicationIds: [nightly, hourly] })).toMatchObject({ status: 201 });
    expect(await call('POST', path, { applicationIds: [nightly] })).toMatchObject({ status: 201 });
    expect(await call('POST', `/api/organizations/${id}/applications/${nightly}/roles`, { organizationRoleIds: [robot] })).toMatchObject({
      status: 201,
    });
    const listed = await call('GET', path);
    expect(listed.headers.get('total-number')).toBe('2');
    expect(new Set(listed.body.map((application: { id: string }) => application.id))).toEqual(new Set([nightly, hourly]));
    const found = await call('GET', `/api/organizations/${id}/applications?q=nightly`);
    expect(found.body).toEqual([
      expect.objectContaining({ id: nightly, type: 'MachineToMachine', organizationRoles: [{ id: robot, name: 'robot' }] }),
    ]);
    expect(JSON.stringify(found.body)).not.toContain('secret');

    expect(await call('PUT', path, { applicationIds: [hourly] })).toMatchObject({ status: 204 });
    expect((await call('GET', path)).body).toMatchObject([{ id: hourly, organizationRoles: [] }]);
    expect(await call('DELETE', `/api/organizations/${id}/applications/${hourly}`)).toMatchObject({ status: 204 });
    expect(await call('DELETE', `/api/organizations/${id}/applications/${hourly}`)).toMatchObject({
      status: 404,
      body: { code: 'entity.not_found' },
    });
    expect((await call('GET', path)).body).toEqual([]);
    expect(await call('GET', '/api/organizations/nowhere/applications')).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
  });

  it('have lists of their own: the organizations of an application with its roles there, whole or paged', async () => {
    const machine = await newApplication('Courier');
    const path = `/api/applications/${machine}/organizations`;
    expect(await call('GET', path)).toMatchObject({ status: 200, body: [] });
    const [first, second] = [await newOrganization(), await newOrganization()];
    for (const id of [first, second]) await call('POST', `/api/organizations/${id}/applications`, { applicationIds: [machine] });
    await call('POST', `/api/organizations/${second}/applications/${machine}/roles`, { organizationRoleIds: [robot, cleaner] });

    const whole = await call('GET', path);
    expect(whole.headers.get('total-number')).toBeNull();
    expect(whole.body).toHaveLength(2);
    const rolesIn = new Map(
      whole.body.map(({ id, organizationRoles }: { id: string; organizationRoles: unknown }) => [id, organizationRoles]),
    );
    expect(rolesIn.get(first)).toEqual([]);
    expect(rolesIn.get(second)).toEqual([
      { id: cleaner, name: 'cleaner' },
      { id: robot, name: 'robot' },
    ]);
    const paged = await Promise.all([1, 2, 3].map((page) => call('GET', `${path}?page=${page}&page_size=1`)));
    expect(paged.map(({ headers }) => headers.get('total-number'))).toEqual(['2', '2', '2']);
    expect(new Set(paged.flatMap(({ body }) => body.map(({ id }: { id: string }) => id)))).toEqual(new Set([first, second]));
    expect(await call('GET', '/api/applications/nowhere/organizations')).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
    expect(await world.api(path, { tenantId: 'admin' })).toMatchObject({ status: 404 });
  });

  it('are left out of the list of applications that may be added', async () => {
    const [member, other] = [await newApplication('Member'), await newApplication('Other')];
    const id = await newOrganization();
    await call('POST', `/api/organizations/${id}/applications`, { applicationIds: [member] });
    const { body } = await call('GET', `/api/applications?excludeOrganizationId=${id}`);
    const ids = body.map((application: { id: string }) => application.id);
    expect(ids).toContain(other);
    expect(ids).not.toContain(member);
  });

  it('are machine-to-machine applications that exist', async () => {
    const id = await newOrganization();
    const path = `/api/organizations/${id}/applications`;
    const web = await newApplication('Shop', 'Traditional');
    for (const method of ['POST', 'PUT']) {
      expect(await call(method, path, { applicationIds: [web] })).toMatchObject({
        status: 422,
        body: { code: 'entity.db_constraint_violated' },
      });
      expect(await call(method, path, { applicationIds: ['nothing'] })).toMatchObject({
        status: 422,
        body: { code: 'entity.relation_foreign_key_not_found' },
      });
    }
    expect(await call('POST', path, { applicationIds: [] })).toMatchObject({ status: 400 });
  });

  it('hold machine-to-machine roles, one by one or several at once', async () => {
    const id = await newOrganization();
    const path = `/api/organizations/${id}/applications`;
    const [one, other] = [await newApplication('One'), await newApplication('Other')];
    await call('POST', path, { applicationIds: [one, other] });
    expect(
      await call('POST', `/api/organizations/${id}/applications/roles`, { applicationIds: [one, other], organizationRoleIds: [robot] }),
    ).toMatchObject({
      status: 201,
    });
    expect((await call('GET', `/api/organizations/${id}/applications/${other}/roles`)).body).toMatchObject([
      { id: robot, type: 'MachineToMachine' },
    ]);
    expect(await call('PUT', `/api/organizations/${id}/applications/${one}/roles`, { organizationRoleIds: [cleaner] })).toMatchObject({
      status: 204,
    });
    const paged = await call('GET', `/api/organizations/${id}/applications/${one}/roles?page=1&page_size=1`);
    expect(paged.body).toMatchObject([{ id: cleaner, name: 'cleaner' }]);
    expect(paged.headers.get('total-number')).toBe('1');
    expect(await call('DELETE', `/api/organizations/${id}/applications/${one}/roles/${cleaner}`)).toMatchObject({ status: 204 });
    expect(await call('DELETE', `/api/organizations/${id}/applications/${one}/roles/${cleaner}`)).toMatchObject({
      status: 404,
      body: { code: 'entity.not_found' },
    });
  });

  it('hold no role of people, none that is unknown, and none where they are no member', async () => {
    const id = await newOrganization();
    const path = `/api/organizations/${id}/applications`;
    const [member, stranger] = [await newApplication('Member'), await newApplication('Stranger')];
    await call('POST', path, { applicationIds: [member] });
    const refused: [string, string, string][] = [
      [member, owner, 'entity.db_constraint_violated'],
      [member, 'nothing', 'entity.relation_foreign_key_not_found'],
      [stranger, robot, 'organization.require_membership'],
    ];
    for (const [application, role, code] of refused) {
      const body = { organizationRoleIds: [role] };
      for (const method of ['POST', 'PUT']) {
        expect(await call(method, `/api/organizations/${id}/applications/${application}/roles`, body)).toMatchObject({
          status: 422,
          body: { code },
        });
      }
      const bulk = await call('POST', `/api/organizations/${id}/applications/roles`, { ...body, applicationIds: [application] });
      expect(bulk).toMatchObject({ status: 422, body: { code } });
    }
    expect(await call('GET', `/api/organizations/${id}/applications/${stranger}/roles`)).toMatchObject({
      status: 422,
      body: { code: 'organization.require_membership' },
    });
  });
});
