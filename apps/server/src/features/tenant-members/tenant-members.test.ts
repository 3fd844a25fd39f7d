import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { consoleToken } from '../../oidc/test-console-token.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { makeAdministrator } from '../tenants/make-administrator.ts';
import { managementApiIndicator } from '../resources/resource.ts';
import { userScopesForResource } from '../roles/user-scopes.ts';

let world: TestWorld;
let mail: SmtpDouble;
beforeAll(async () => {
  world = await createTestWorld();
  mail = await startSmtpDouble();
  for (const id of ['acme', 'other'])
    await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id, name: `The ${id}` } });
});
afterAll(async () => {
  await mail.close();
  await world.close();
});

let count = 0;

/** Somebody with an account of the console, who works on nothing yet. */
async function createPerson() {
  const name = `person_${(count += 1)}`;
  const primaryEmail = `${name}@example.com`;
  const { body } = await world.api('/api/users', { tenantId: 'admin', method: 'POST', body: { username: name, primaryEmail } });
  const token = await consoleToken(world, body.id);
  const call = (method: string, path: string, json?: unknown) =>
    world.api(path, { tenantId: 'admin', method, token, ...(json !== undefined && { body: json }) });
  return { id: body.id as string, email: primaryEmail, call };
}

async function createAdministrator(tenantId = 'acme') {
  const person = await createPerson();
  const { write } = await world.scope('admin');
  await write([], (trx) => makeAdministrator(trx, { userId: person.id, tenantIds: [tenantId] }));
  return person;
}

type Person = Awaited<ReturnType<typeof createPerson>>;
const invite = (by: Person, invitee: string, role?: string, tenantId = 'acme') =>
  by.call('POST', `/api/tenants/${tenantId}/invitations`, { invitee, ...(role && { role }) });

async function join(by: Person, role: string, tenantId = 'acme') {
  const person = await createPerson();
  const { body } = await invite(by, person.email, role, tenantId);
  expect((await person.call('POST', `/me/invitations/${body.id}/accept`)).status).toBe(204);
  return person;
}

const members = async (by: Person, tenantId = 'acme'): Promise<{ id: string; role: string }[]> =>
  (await by.call('GET', `/api/tenants/${tenantId}/members`)).body;
const mayAdminister = async ({ id }: Person): Promise<boolean> =>
  (await userScopesForResource(await world.scope('admin'), { userId: id, indicator: managementApiIndicator('acme') })).length > 0;

describe('an invitation to a tenant', () => {
  it('is taken up by the invited address alone, once, and opens the tenant', async () => {
    const admin = await createAdministrator();
    const [invited, stranger] = [await createPerson(), await createPerson()];
    const made = await invite(admin, invited.email.toUpperCase());
    expect(made).toMatchObject({
      status: 201,
      body: { tenantId: 'acme', tenantName: 'The acme', role: 'collaborator', status: 'Pending', inviterId: admin.id, isSent: false },
    });
    expect(made.body.link).toBe(`${world.adminEndpoint}/console/invitations?login_hint=${encodeURIComponent(invited.email.toUpperCase())}`);
    expect((await invited.call('GET', '/me/invitations')).body).toMatchObject([{ id: made.body.id, tenantName: 'The acme' }]);
    expect((await stranger.call('GET', '/me/invitations')).body).toEqual([]);
    const accept = (who: Person) => who.call('POST', `/me/invitations/${made.body.id}/accept`);
    expect(await accept(stranger)).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
    expect(await mayAdminister(invited)).toBe(false);
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(invited)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await mayAdminister(invited)).toBe(true);
    expect(await members(admin)).toEqual(expect.arrayContaining([expect.objectContaining({ id: invited.id, role: 'collaborator' })]));
    expect((await invited.call('GET', '/me/invitations')).body).toEqual([]);
    expect((await invited.call('POST', '/me/invitations/nothing/accept')).body.code).toBe('entity.not_exists_with_id');
    expect((await invite(admin, invited.email)).body.code).toBe('request.invalid_input');
  });

  it('is taken back, ends after seven days, and is made once for an address', async () => {
    const admin = await createAdministrator();
    const [one, two] = [await createPerson(), await createPerson()];
    const { body } = await invite(admin, one.email);
    expect(await invite(admin, one.email)).toMatchObject({ status: 422, body: { code: 'entity.unique_integrity_violation' } });
    const path = `/api/tenants/acme/invitations/${body.id}`;
    expect(await admin.call('POST', `${path}/message`)).toMatchObject({ status: 501, body: { code: 'connector.not_found' } });
    const foreign = await createAdministrator('other');
    expect((await foreign.call('DELETE', path.replace('acme', 'other'))).body.code).toBe('entity.not_found');
    expect((await admin.call('DELETE', path)).status).toBe(204);
    expect((await admin.call('DELETE', path)).body.code).toBe('request.invalid_input');
    expect((await one.call('POST', `/me/invitations/${body.id}/accept`)).status).toBe(422);
    const late = (await invite(admin, two.email)).body;
    world.advance(8 * 24 * 60 * 60_000);
    expect((await two.call('POST', `/me/invitations/${late.id}/accept`)).status).toBe(422);
    const { body: all } = await admin.call('GET', '/api/tenants/acme/invitations');
    expect(all.find(({ id }: { id: string }) => id === late.id)).toMatchObject({ status: 'Expired' });
    expect(all.find(({ id }: { id: string }) => id === body.id)).toMatchObject({ status: 'Revoked' });
  });

  it('goes by mail where there is a connector; only the mail to an address without account lets it register', async () => {
    await world.api('/api/connectors', {
      tenantId: 'admin',
      method: 'POST',
      body: { connectorId: 'simple-mail-transfer-protocol', config: mail.connectorConfig },
    });
    const admin = await createAdministrator();
    const known = await createPerson();
    const toKnown = await invite(admin, known.email, 'admin');
    expect(toKnown.body).toMatchObject({ isSent: true, role: 'admin' });
    const toStranger = await invite(admin, 'stranger@example.com');
    expect(toStranger.body.link).not.toContain('one_time_token');
    const { db } = await world.scope('admin');
    const tokens = await db.selectFrom('oneTimeTokens').select('email').execute();
    expect(tokens).toEqual([{ email: 'stranger@example.com' }]);
    expect(mail.lastMail('stranger@example.com')).toBeDefined();
    const resend = (by: Person, id: string, tenantId = 'acme') => by.call('POST', `/api/tenants/${tenantId}/invitations/${id}/message`);
    mail.clear();
    expect((await resend(admin, toStranger.body.id)).status).toBe(204);
    expect(mail.lastMail('stranger@example.com')).toBeDefined();
    const foreign = await createAdministrator('other');
    expect((await resend(foreign, toStranger.body.id, 'other')).body.code).toBe('entity.not_found');
    expect((await resend(foreign, toStranger.body.id)).body.code).toBe('entity.not_exists_with_id');
    // Taken back, its link lets nobody register; the invitation of another tenant to the same address keeps it.
    const statuses = async () =>
      (await db.selectFrom('oneTimeTokens').select('status').where('email', '=', 'stranger@example.com').execute()).map(
        ({ status }) => status,
      );
    const other = await invite(foreign, 'stranger@example.com', 'admin', 'other');
    await admin.call('DELETE', `/api/tenants/acme/invitations/${toStranger.body.id}`);
    expect(await statuses()).toEqual(['active', 'active', 'active']);
    await foreign.call('DELETE', `/api/tenants/other/invitations/${other.body.id}`);
    expect(await statuses()).toEqual(['revoked', 'revoked', 'revoked']);
    expect(await resend(admin, toStranger.body.id)).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
    mail.trouble({ at: 'recipient', responseCode: 550, message: 'no such mailbox' });
    const failed = await invite(admin, 'nobody@example.com');
    expect(failed.status).toBeGreaterThanOrEqual(400);
    const codes: unknown[] = [];
    for (let sent = 0; sent < 12; sent += 1) {
      const { body } = await invite(admin, 'nobody@example.com');
      codes.push(body.code);
      if (body.id) await admin.call('DELETE', `/api/tenants/acme/invitations/${body.id}`);
    }
    expect(codes[0]).toBeUndefined();
    expect(codes.at(-1)).toBe('request.message_rate_limited');
    await world.api(`/api/users/${known.id}/is-suspended`, { tenantId: 'admin', method: 'PATCH', body: { isSuspended: true } });
    expect((await known.call('GET', '/me/invitations')).body.code).toBe('user.suspended');
    expect((await known.call('POST', `/me/invitations/${toKnown.body.id}/accept`)).body.code).toBe('user.suspended');
  });
});

describe('members of a tenant', () => {
  it('collaborators see who is there; they invite, change and remove nobody, and delete nothing', async () => {
    const admin = await createAdministrator();
    const collaborator = await join(admin, 'collaborator');
    expect((await members(collaborator)).length).toBeGreaterThan(1);
    expect((await collaborator.call('GET', '/me/tenants')).body).toEqual([
      { id: 'acme', name: 'The acme', endpoint: expect.any(String), isSuspended: false, role: 'collaborator' },
    ]);
    for (const [method, path, body] of [
      ['GET', '/api/tenants/acme/invitations', undefined],
      ['POST', '/api/tenants/acme/invitations', { invitee: 'x@example.com' }],
      ['DELETE', '/api/tenants/acme/invitations/x', undefined],
      ['POST', '/api/tenants/acme/invitations/x/message', undefined],
      ['PUT', `/api/tenants/acme/members/${collaborator.id}/role`, { role: 'admin' }],
      ['DELETE', `/api/tenants/acme/members/${admin.id}`, undefined],
    ] as const) {
      expect(await collaborator.call(method, path, body)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
    expect((await collaborator.call('DELETE', `/api/tenants/acme/members/${collaborator.id}`)).status).toBe(204);
    expect(await mayAdminister(collaborator)).toBe(false);
    expect((await collaborator.call('GET', '/api/tenants/acme/members')).body.code).toBe('entity.not_exists_with_id');
  });

  it('a collaborator of the first tenant administers no tenants, an administrator of it all of them', async () => {
    const root = await createAdministrator('default');
    const collaborator = await join(root, 'collaborator', 'default');
    const audience = managementApiIndicator('default');
    const asMachine = async (who: Person) => {
      const token = await consoleToken(world, who.id, audience);
      return (method: string, path: string, body?: unknown) =>
        world.api(path, { tenantId: 'admin', method, token, ...(body !== undefined && { body }) });
    };
    const [byRoot, byCollaborator] = [await asMachine(root), await asMachine(collaborator)];
    for (const [method, path, body] of [
      ['GET', '/api/tenants', undefined],
      ['POST', '/api/tenants', { name: 'x' }],
      ['DELETE', '/api/tenants/other', undefined],
      ['PATCH', '/api/tenants/other', { isSuspended: true }],
    ] as const) {
      expect(await byCollaborator(method, path, body)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
    expect((await byRoot('GET', '/api/tenants')).status).toBe(200);
    const mine = async (who: Person) =>
      (await who.call('GET', '/me/tenants')).body.map(({ id, role }: { id: string; role: string }) => `${id}: ${role}`);
    expect(await mine(root)).toEqual(expect.arrayContaining(['default: admin', 'acme: admin', 'other: admin']));
    expect(await mine(root)).not.toContain('admin: admin');
    expect(await mine(collaborator)).toEqual(['default: collaborator']);
    expect((await members(root, 'acme')).length).toBeGreaterThan(0);
    const made = (await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id: 'made', name: 'Made by a machine' } }))
      .body;
    const there = (await members(root, made.id)).map(({ id }) => id);
    expect(there).toContain(root.id);
    expect(there).not.toContain(collaborator.id);
  });

  it('of one tenant are nobody in another, and a machine is no member', async () => {
    const admin = await createAdministrator('other');
    for (const path of [
      '/api/tenants/acme/members',
      '/api/tenants/acme/invitations',
      '/api/tenants/admin/members',
      '/api/tenants/nothing/members',
    ]) {
      expect(await admin.call('GET', path)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    }
    expect((await world.api('/api/tenants/acme/members', { tenantId: 'admin' })).status).toBe(401);
  });

  it('the last administrator neither leaves nor becomes less, of two who go at once one stays, and a suspended one does not count', async () => {
    await world.api('/api/tenants', { tenantId: 'admin', method: 'POST', body: { id: 'small', name: 'Small' } });
    const { write } = await world.scope('admin');
    for (const { id } of await members(await createAdministrator('default'), 'small')) {
      await write([], (trx) =>
        trx.deleteFrom('organizationUsers').where('userId', '=', id).where('organizationId', '=', 't-small').execute(),
      );
    }
    const one = await createAdministrator('small');
    const leave = (who: Person) => who.call('DELETE', `/api/tenants/small/members/${who.id}`);
    const lessen = (who: Person, by = who) => by.call('PUT', `/api/tenants/small/members/${who.id}/role`, { role: 'collaborator' });
    for (const attempt of [leave, lessen]) {
      expect(await attempt(one)).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
    }
    const two = await join(one, 'collaborator', 'small');
    expect((await lessen(one)).status).toBe(422);
    expect((await one.call('PUT', `/api/tenants/small/members/${two.id}/role`, { role: 'admin' })).status).toBe(204);
    const answers = await Promise.all([lessen(one, two), lessen(two, one)]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const [left, other] = answers[0]?.status === 204 ? [two, one] : [one, two];
    await left.call('PUT', `/api/tenants/small/members/${other.id}/role`, { role: 'admin' });
    await world.api(`/api/users/${other.id}/is-suspended`, { tenantId: 'admin', method: 'PATCH', body: { isSuspended: true } });
    expect((await leave(left)).status).toBe(422);
    expect((await left.call('PUT', '/api/tenants/small/members/nobody/role', { role: 'admin' })).body.code).toBe('entity.not_found');
    expect((await left.call('DELETE', '/api/tenants/small/members/nobody')).body.code).toBe('entity.not_found');
  });
});
