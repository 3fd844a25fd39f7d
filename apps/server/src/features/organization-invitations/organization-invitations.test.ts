import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let organizationId: string;
let roleId: string;
let count = 0;

beforeAll(async () => {
  world = await createTestWorld();
  organizationId = (await call('POST', '/api/organizations', { name: 'Acme & Sons' })).body.id;
  roleId = (await call('POST', '/api/organization-roles', { name: 'editor' })).body.id;
});
afterAll(() => world.close());

const hourMs = 3_600_000;
const call = (method: string, path: string, body?: unknown, tenantId = 'default') =>
  world.api(path, { method, tenantId, ...(body !== undefined && { body }) });
const newAddress = () => `Guest${(count += 1)}@example.com`;
const invite = (body: Record<string, unknown> = {}) =>
  call('POST', '/api/organization-invitations', { invitee: newAddress(), organizationId, expiresAt: Date.now() + hourMs, ...body });
const setStatus = (id: string, body: unknown) => call('PUT', `/api/organization-invitations/${id}/status`, body);
const newUser = async (body: unknown) => (await call('POST', '/api/users', body)).body;
const membersOf = async () => (await call('GET', `/api/organizations/${organizationId}/users?page_size=100`)).body;
const invalid = { status: 422, body: { code: 'request.invalid_input' } };

describe('an invitation', () => {
  it('is made, read, listed and deleted', async () => {
    const inviter = await newUser({ username: 'inviter' });
    const invitee = newAddress();
    const expiresAt = Date.now() + hourMs;
    const made = await invite({ invitee, inviterId: inviter.id, expiresAt, organizationRoleIds: [roleId, roleId] });
    expect(made).toMatchObject({ status: 201 });
    expect(made.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      inviterId: inviter.id,
      invitee,
      acceptedUserId: null,
      organizationId,
      status: 'Pending',
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      expiresAt,
      organizationRoles: [{ id: roleId, name: 'editor' }],
    });
    const path = `/api/organization-invitations/${made.body.id}`;
    expect((await call('GET', path)).body).toEqual(made.body);
    const query = new URLSearchParams({ organizationId, inviterId: inviter.id, invitee: invitee.toUpperCase() });
    expect((await call('GET', `/api/organization-invitations?${query}`)).body).toEqual([made.body]);
    expect((await call('GET', '/api/organization-invitations?organizationId=none')).body).toEqual([]);
    expect((await call('DELETE', path)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      expect(await call(method, path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    }
  });

  it('is the only pending one of its address and organization, however the address is written and whoever is first', async () => {
    const invitee = newAddress();
    const answers = await Promise.all([
      invite({ invitee }),
      invite({ invitee: invitee.toLowerCase() }),
      invite({ invitee: invitee.toUpperCase() }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.code).toBe('entity.unique_integrity_violation');
    const other = (await call('POST', '/api/organizations', { name: 'Other' })).body;
    expect((await invite({ invitee, organizationId: other.id })).status).toBe(201);
  });

  it('is refused in the past, for a member, and with ids that are not there', async () => {
    expect(await invite({ expiresAt: Date.now() - 1 })).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
    const member = await newUser({ primaryEmail: 'member@example.com' });
    await call('POST', `/api/organizations/${organizationId}/users`, { userIds: [member.id] });
    expect(await invite({ invitee: 'MEMBER@example.com' })).toMatchObject(invalid);
    for (const wrong of [{ organizationId: 'none' }, { inviterId: 'nobody' }, { organizationRoleIds: ['none'] }]) {
      const unknown = { status: 422, body: { code: 'entity.relation_foreign_key_not_found' } };
      expect(await invite(wrong), JSON.stringify(wrong)).toMatchObject(unknown);
    }
    for (const wrong of [{ invitee: 'nobody' }, { expiresAt: 1e17 }, { messagePayload: true }]) {
      expect(await invite(wrong), JSON.stringify(wrong)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
  });

  it('expires by itself and then makes room for another', async () => {
    const invitee = newAddress();
    const user = await newUser({ primaryEmail: invitee });
    const { body } = await invite({ invitee, expiresAt: Date.now() + 1000 });
    world.advance(2000);
    const path = `/api/organization-invitations/${body.id}`;
    expect((await call('GET', path)).body.status).toBe('Expired');
    expect(await setStatus(body.id, { status: 'Accepted', acceptedUserId: user.id })).toMatchObject(invalid);
    expect(await setStatus(body.id, { status: 'Revoked' })).toMatchObject(invalid);
    expect((await invite({ invitee, expiresAt: Date.now() + hourMs })).status).toBe(201);
    world.advance(-2000);
    expect((await call('GET', path)).body.status).toBe('Expired');
  });
});

describe('accepting', () => {
  it('makes the invited a member with the roles, once', async () => {
    const invitee = newAddress();
    const user = await newUser({ primaryEmail: invitee.toLowerCase() });
    const { body } = await invite({ invitee, organizationRoleIds: [roleId] });
    const answers = await Promise.all([1, 2, 3].map(() => setStatus(body.id, { status: 'Accepted', acceptedUserId: user.id })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422, 422]);
    expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ status: 'Accepted', acceptedUserId: user.id });
    expect(await membersOf()).toContainEqual(expect.objectContaining({ id: user.id, organizationRoles: [{ id: roleId, name: 'editor' }] }));
    expect(await setStatus(body.id, { status: 'Revoked' })).toMatchObject(invalid);
  });

  it('is refused to every account but the one with the invited address', async () => {
    const invitee = newAddress();
    const stranger = await newUser({ primaryEmail: 'stranger@example.com' });
    const nameless = await newUser({ username: 'nameless' });
    const { body } = await invite({ invitee });
    for (const acceptedUserId of [stranger.id, nameless.id, 'nobody', null, undefined]) {
      expect(await setStatus(body.id, { status: 'Accepted', acceptedUserId }), String(acceptedUserId)).toMatchObject(invalid);
    }
    expect((await call('GET', `/api/organization-invitations/${body.id}`)).body.status).toBe('Pending');
    expect((await membersOf()).map(({ id }: { id: string }) => id)).not.toContain(stranger.id);
  });

  it('is over once the invitation is revoked, and unknown to another tenant', async () => {
    const invitee = newAddress();
    const user = await newUser({ primaryEmail: invitee });
    const { body } = await invite({ invitee });
    const path = `/api/organization-invitations/${body.id}`;
    for (const [method, suffix, sent] of [
      ['GET', '', undefined],
      ['DELETE', '', undefined],
      ['POST', '/message', {}],
      ['PUT', '/status', { status: 'Revoked' }],
    ] as const) {
      expect((await call(method, `${path}${suffix}`, sent, 'admin')).status, `${method} ${suffix}`).toBe(404);
    }
    expect((await setStatus(body.id, { status: 'Revoked' })).body).toMatchObject({ status: 'Revoked', acceptedUserId: null });
    expect(await setStatus(body.id, { status: 'Accepted', acceptedUserId: user.id })).toMatchObject(invalid);
    expect(await call('POST', `${path}/message`, {})).toMatchObject(invalid);
  });
});

describe('the message', () => {
  let mail: SmtpDouble;
  const config = () => ({
    ...mail.connectorConfig,
    templates: [
      ...['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
        usageType,
        contentType: 'text/plain',
        subject: usageType,
        content: '{{code}}',
      })),
      {
        usageType: 'OrganizationInvitation',
        contentType: 'text/plain',
        subject: 'Join {{organization.name}}',
        content: '{{inviter.name}} asks you to {{link}} ({{locale}}, {{note}})',
      },
    ],
  });

  it('needs an e-mail connector, which is known before anything is written', async () => {
    const invitee = newAddress();
    expect(await invite({ invitee, messagePayload: {} })).toMatchObject({ status: 501, body: { code: 'connector.not_found' } });
    const { body } = await invite({ invitee });
    expect(await call('POST', `/api/organization-invitations/${body.id}/message`, {})).toMatchObject({
      status: 501,
      body: { code: 'connector.not_found' },
    });
  });

  it('tells who invites whom to what, in the language asked for, and can be sent again', async () => {
    mail = await startSmtpDouble();
    await call('POST', '/api/connectors', { connectorId: 'simple-mail-transfer-protocol', config: config() });
    const invitee = newAddress();
    const inviter = await newUser({ name: 'Ann Inviter' });
    const messagePayload = { link: 'https://app.example/join?t=1', locale: 'th', note: 'soon' };
    const { status, body } = await invite({ invitee, inviterId: inviter.id, messagePayload });
    expect(status).toBe(201);
    expect(mail.lastMail(invitee)).toMatchObject({ subject: 'Join Acme & Sons' });
    expect(mail.lastMail(invitee)?.body).toContain('Ann Inviter asks you to https://app.example/join?t=1 (th, soon)');
    mail.clear();
    expect((await call('POST', `/api/organization-invitations/${body.id}/message`, { link: 'https://b.example' })).status).toBe(204);
    expect(mail.lastMail(invitee)?.body).toContain('https://b.example (en,');
  });

  it('that is not delivered leaves no invitation behind', async () => {
    const invitee = newAddress();
    mail.trouble({ at: 'data', responseCode: 554, message: 'no' });
    expect(await invite({ invitee, messagePayload: {} })).toMatchObject({
      status: 400,
      body: { code: 'connector.general' },
    });
    expect((await call('GET', `/api/organization-invitations?invitee=${encodeURIComponent(invitee)}`)).body).toEqual([]);
    expect((await invite({ invitee, messagePayload: {} })).status).toBe(201);
  });

  it('goes ten times to one address, together with codes', async () => {
    const invitee = newAddress();
    const { body } = await invite({ invitee });
    const path = `/api/organization-invitations/${body.id}/message`;
    await call('POST', '/api/verification-codes', { email: invitee });
    for (let sent = 0; sent < 9; sent += 1) expect((await call('POST', path, {})).status).toBe(204);
    const refusal = { status: 429, body: { code: 'request.message_rate_limited' } };
    expect(await call('POST', path, {})).toMatchObject(refusal);
    expect(await invite({ invitee, messagePayload: {} })).toMatchObject(refusal);
    await mail.close();
  });
});
