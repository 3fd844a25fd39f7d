import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let organizationId: string;
let path: string;

beforeAll(async () => {
  world = await createTestWorld();
  organizationId = (await call('POST', '/api/organizations', { name: 'Acme' })).body.id;
  path = `/api/organizations/${organizationId}/jit`;
});
afterAll(() => world.close());

const call = (method: string, address: string, body?: unknown, tenantId = 'default') =>
  world.api(address, { method, tenantId, ...(body !== undefined && { body }) });
const unknown = { status: 422, body: { code: 'entity.relation_foreign_key_not_found' } };
const notHeld = { status: 404, body: { code: 'entity.not_found' } };

describe('e-mail domains', () => {
  it('are added in lower case, listed in pages, replaced and removed', async () => {
    const domain = (emailDomain: string) => ({ tenantId: 'default', organizationId, emailDomain });
    const added = await call('POST', `/api/organizations/${organizationId}/jit/email-domains`, { emailDomain: 'Acme.Example' });
    expect(added).toMatchObject({ status: 201 });
    expect(added.body).toEqual(domain('acme.example'));
    expect((await call('POST', `${path}/email-domains`, { emailDomain: 'acme.example' })).status).toBe(201);
    await call('POST', `${path}/email-domains`, { emailDomain: 'b.example' });
    expect((await call('GET', `${path}/email-domains`)).body).toEqual([domain('acme.example'), domain('b.example')]);
    const paged = await call('GET', `${path}/email-domains?page=2&page_size=1`);
    expect(paged.body).toEqual([domain('b.example')]);
    expect(paged.headers.get('total-number')).toBe('2');
    expect((await call('PUT', `${path}/email-domains`, { emailDomains: ['c.example', 'B.example', 'b.example'] })).status).toBe(204);
    expect((await call('GET', `${path}/email-domains`)).body).toEqual([domain('b.example'), domain('c.example')]);
    expect((await call('DELETE', `/api/organizations/${organizationId}/jit/email-domains/C.example`)).status).toBe(204);
    expect(await call('DELETE', `${path}/email-domains/c.example`)).toMatchObject(notHeld);
    expect(await call('POST', '/api/organizations/none/jit/email-domains', { emailDomain: 'a.example' })).toMatchObject(unknown);
    expect(await call('PUT', '/api/organizations/none/jit/email-domains', { emailDomains: ['a.example'] })).toMatchObject(unknown);
    expect((await call('POST', `${path}/email-domains`, { emailDomain: '' })).status).toBe(400);
  });
});

describe('roles', () => {
  it('are added, listed, replaced and removed', async () => {
    const [guest, owner] = [
      (await call('POST', '/api/organization-roles', { name: 'guest' })).body,
      (await call('POST', '/api/organization-roles', { name: 'owner' })).body,
    ];
    const added = await call('POST', `/api/organizations/${organizationId}/jit/roles`, { organizationRoleIds: [owner.id, guest.id] });
    expect(added.status).toBe(201);
    expect((await call('POST', `${path}/roles`, { organizationRoleIds: [guest.id] })).status).toBe(201);
    expect((await call('GET', `${path}/roles`)).body).toEqual([guest, owner]);
    expect((await call('GET', `${path}/roles?page_size=1`)).body).toEqual([guest]);
    expect((await call('PUT', `${path}/roles`, { organizationRoleIds: [owner.id] })).status).toBe(204);
    expect((await call('GET', `${path}/roles`)).body).toEqual([owner]);
    expect((await call('DELETE', `/api/organizations/${organizationId}/jit/roles/${owner.id}`)).status).toBe(204);
    expect(await call('DELETE', `${path}/roles/${owner.id}`)).toMatchObject(notHeld);
    expect(await call('POST', `${path}/roles`, { organizationRoleIds: ['none'] })).toMatchObject(unknown);
    expect(await call('PUT', `${path}/roles`, { organizationRoleIds: ['none'] })).toMatchObject(unknown);
    expect((await call('POST', `${path}/roles`, { organizationRoleIds: [] })).status).toBe(400);
    expect(await call('GET', '/api/organizations/none/jit/roles')).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
  });

  it('of one tenant are out of reach of another', async () => {
    const role = (await call('POST', '/api/organization-roles', { name: 'ours' })).body;
    await call('PUT', `${path}/roles`, { organizationRoleIds: [role.id] });
    await call('PUT', `${path}/email-domains`, { emailDomains: ['ours.example'] });
    for (const [method, suffix, body] of [
      ['DELETE', `/roles/${role.id}`, undefined],
      ['PUT', '/roles', { organizationRoleIds: [role.id] }],
      ['DELETE', '/email-domains/ours.example', undefined],
      ['PUT', '/email-domains', { emailDomains: ['theirs.example'] }],
    ] as const) {
      expect((await call(method, `${path}${suffix}`, body, 'admin')).status, `${method} ${suffix}`).toBeGreaterThanOrEqual(404);
    }
    expect((await call('GET', `${path}/roles`)).body).toEqual([role]);
    expect((await call('GET', `${path}/email-domains`)).body).toMatchObject([{ emailDomain: 'ours.example' }]);
  });
});

describe('enterprise connectors', () => {
  const newConnector = async (connectorName: string) =>
    (await call('POST', '/api/sso-connectors', { providerName: 'OIDC', connectorName })).body;

  it('are added, listed, replaced and removed, and go with the connector', async () => {
    const [first, second] = [await newConnector('First'), await newConnector('Second')];
    const added = await call('POST', `/api/organizations/${organizationId}/jit/sso-connectors`, { ssoConnectorIds: [first.id] });
    expect(added.status).toBe(201);
    expect((await call('POST', `${path}/sso-connectors`, { ssoConnectorIds: [first.id, second.id] })).status).toBe(201);
    const listed = (await call('GET', `${path}/sso-connectors`)).body;
    expect(listed).toMatchObject([{ id: first.id, connectorName: 'First', providerName: 'OIDC' }, { id: second.id }]);
    const paged = await call('GET', `${path}/sso-connectors?page=2&page_size=1`);
    expect(paged.body).toEqual([listed[1]]);
    expect(paged.headers.get('total-number')).toBe('2');
    expect((await call('PUT', `${path}/sso-connectors`, { ssoConnectorIds: [second.id] })).status).toBe(204);
    expect((await call('GET', `${path}/sso-connectors`)).body).toEqual([listed[1]]);
    expect((await call('DELETE', `/api/organizations/${organizationId}/jit/sso-connectors/${second.id}`)).status).toBe(204);
    expect(await call('DELETE', `${path}/sso-connectors/${second.id}`)).toMatchObject(notHeld);
    await call('PUT', `${path}/sso-connectors`, { ssoConnectorIds: [first.id] });
    expect((await call('DELETE', `/api/sso-connectors/${first.id}`)).status).toBe(204);
    expect((await call('GET', `${path}/sso-connectors`)).body).toEqual([]);
    expect(await call('POST', `${path}/sso-connectors`, { ssoConnectorIds: ['none'] })).toMatchObject(unknown);
    expect(await call('PUT', `${path}/sso-connectors`, { ssoConnectorIds: ['none'] })).toMatchObject(unknown);
    expect(await call('GET', '/api/organizations/none/jit/sso-connectors')).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
  });
});
