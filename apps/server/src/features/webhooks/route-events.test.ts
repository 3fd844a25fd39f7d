import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../routes.gen.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { hookEvents, isHookEvent } from './hook-events.ts';

let world: TestWorld;
/** Ids of what the calls below have made. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await createTestWorld();
  const make = async (path: string, body: unknown): Promise<string> => (await world.api(path, { method: 'POST', body })).body.id;
  ids['resource'] = await make('/api/resources', { name: 'Books', indicator: 'https://books.example.com' });
  ids['app'] = await make('/api/applications', { name: 'Machine', type: 'MachineToMachine' });
  await make('/api/hooks', { events: [...hookEvents], config: { url: 'http://127.0.0.1:1' } });
  ids['member'] = await make('/api/users', { username: 'member', primaryEmail: 'member@example.com' });
  ids['device'] = 'device-1';
  const device = { id: ids['device'], userId: ids['member'], tokenDigest: 'x', expiresAt: new Date(Date.now() + 3_600_000) };
  await (await world.scope()).db.insertInto('trustedDevices').values(device).execute();
  await forget();
}, 60_000);
afterAll(() => world.close());

const forget = async () => (await world.scope()).db.deleteFrom('hookDeliveries').execute();

/** What webhooks are to be told, and whether it was stored in the transaction of the call's audit row. */
async function readTold() {
  const { db } = await world.scope();
  const rows = await db
    .selectFrom('hookDeliveries')
    .select([
      'event',
      'subject',
      'body',
      sql<boolean>`exists (select from audit_logs where audit_logs.xmin = hook_deliveries.xmin and key like 'ManagementApi.%')`.as(
        'isTogether',
      ),
    ])
    .orderBy('sequence')
    .execute();
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) }));
}

interface Step {
  /** Route; `:id` and others stand for the objects of `at`. */
  readonly route: string;
  readonly at?: Readonly<Record<string, string>>;
  readonly body?: () => unknown;
  /** Kept under this name. */
  readonly makes?: string;
  readonly subject: string;
  readonly data: () => unknown;
  readonly also?: readonly string[];
}

const id = (name: string): string => ids[name] ?? '';
const withId = (name: string) => () => expect.objectContaining({ id: id(name) });
const change = (lists: Readonly<Record<string, string>>) => () => ({
  organizationId: id('organization'),
  ...Object.fromEntries(Object.entries(lists).map(([list, names]) => [list, names.split(' ').filter(Boolean).map(id)])),
});
const named =
  (...names: string[]) =>
  () =>
    names.map((name) => expect.objectContaining({ name }));

const steps: readonly Step[] = [
  { route: 'POST /api/users', body: () => ({ username: 'ann' }), makes: 'user', subject: 'User:user', data: withId('user') },
  {
    route: 'PATCH /api/users/:userId',
    at: { ':userId': 'user' },
    body: () => ({ name: 'Ann' }),
    subject: 'User:user',
    data: withId('user'),
  },
  {
    route: 'PATCH /api/users/:userId/password',
    at: { ':userId': 'user' },
    body: () => ({ password: 'a harbour at dusk' }),
    subject: 'User:user',
    data: withId('user'),
  },
  {
    route: 'PATCH /api/users/:userId/custom-data',
    at: { ':userId': 'user' },
    body: () => ({ customData: { plan: 'pro' } }),
    subject: 'User:user',
    data: withId('user'),
  },
  {
    route: 'PATCH /api/users/:userId/profile',
    at: { ':userId': 'user' },
    body: () => ({ profile: { nickname: 'a' } }),
    subject: 'User:user',
    data: withId('user'),
  },
  {
    route: 'PATCH /api/users/:userId/logto-configs',
    at: { ':userId': 'user' },
    body: () => ({ mfa: { skipped: true } }),
    subject: 'User:user',
    data: withId('user'),
  },
  {
    route: 'PATCH /api/users/:userId/is-suspended',
    at: { ':userId': 'user' },
    body: () => ({ isSuspended: true }),
    subject: 'User:user',
    data: withId('user'),
  },
  { route: 'DELETE /api/users/:userId', at: { ':userId': 'user' }, subject: 'User:user', data: withId('user') },
  {
    route: 'POST /api/resources/:resourceId/scopes',
    at: { ':resourceId': 'resource' },
    body: () => ({ name: 'read' }),
    makes: 'scope',
    subject: 'Scope:scope',
    data: withId('scope'),
  },
  {
    route: 'PATCH /api/resources/:resourceId/scopes/:scopeId',
    at: { ':resourceId': 'resource', ':scopeId': 'scope' },
    body: () => ({ description: 'x' }),
    subject: 'Scope:scope',
    data: withId('scope'),
  },
  {
    route: 'POST /api/roles',
    body: () => ({ name: 'editor', description: 'e', scopeIds: [id('scope')] }),
    makes: 'role',
    subject: 'Role:role',
    data: withId('role'),
    also: ['Role.Scopes.Updated'],
  },
  { route: 'PATCH /api/roles/:id', at: { ':id': 'role' }, body: () => ({ description: 'f' }), subject: 'Role:role', data: withId('role') },
  { route: 'DELETE /api/roles/:id/scopes/:scopeId', at: { ':id': 'role', ':scopeId': 'scope' }, subject: 'Role:role', data: named() },
  {
    route: 'POST /api/roles/:id/scopes',
    at: { ':id': 'role' },
    body: () => ({ scopeIds: [id('scope')] }),
    subject: 'Role:role',
    data: named('read'),
  },
  { route: 'DELETE /api/roles/:id', at: { ':id': 'role' }, subject: 'Role:role', data: withId('role') },
  {
    route: 'DELETE /api/resources/:resourceId/scopes/:scopeId',
    at: { ':resourceId': 'resource', ':scopeId': 'scope' },
    subject: 'Scope:scope',
    data: withId('scope'),
  },
  {
    route: 'POST /api/organization-scopes',
    body: () => ({ name: 'invite' }),
    makes: 'organizationScope',
    subject: 'OrganizationScope:organizationScope',
    data: withId('organizationScope'),
  },
  {
    route: 'PATCH /api/organization-scopes/:id',
    at: { ':id': 'organizationScope' },
    body: () => ({ description: 'x' }),
    subject: 'OrganizationScope:organizationScope',
    data: withId('organizationScope'),
  },
  {
    route: 'POST /api/organization-roles',
    body: () => ({ name: 'owner', organizationScopeIds: [id('organizationScope')] }),
    makes: 'organizationRole',
    subject: 'OrganizationRole:organizationRole',
    data: withId('organizationRole'),
    also: ['OrganizationRole.Scopes.Updated'],
  },
  {
    route: 'PATCH /api/organization-roles/:id',
    at: { ':id': 'organizationRole' },
    body: () => ({ description: 'x' }),
    subject: 'OrganizationRole:organizationRole',
    data: withId('organizationRole'),
  },
  {
    route: 'DELETE /api/organization-roles/:id/scopes/:organizationScopeId',
    at: { ':id': 'organizationRole', ':organizationScopeId': 'organizationScope' },
    subject: 'OrganizationRole:organizationRole',
    data: named(),
  },
  {
    route: 'POST /api/organization-roles/:id/scopes',
    at: { ':id': 'organizationRole' },
    body: () => ({ organizationScopeIds: [id('organizationScope')] }),
    subject: 'OrganizationRole:organizationRole',
    data: named('invite'),
  },
  {
    route: 'PUT /api/organization-roles/:id/scopes',
    at: { ':id': 'organizationRole' },
    body: () => ({ organizationScopeIds: [] }),
    subject: 'OrganizationRole:organizationRole',
    data: named(),
  },
  {
    route: 'POST /api/organizations',
    body: () => ({ name: 'Acme' }),
    makes: 'organization',
    subject: 'Organization:organization',
    data: withId('organization'),
  },
  {
    route: 'PATCH /api/organizations/:id',
    at: { ':id': 'organization' },
    body: () => ({ name: 'Acme 2' }),
    subject: 'Organization:organization',
    data: withId('organization'),
  },
  {
    route: 'POST /api/organizations/:id/users',
    at: { ':id': 'organization' },
    body: () => ({ userIds: [id('member')] }),
    subject: 'Organization:organization',
    data: change({ addedUserIds: 'member' }),
  },
  {
    route: 'PUT /api/organizations/:id/users',
    at: { ':id': 'organization' },
    body: () => ({ userIds: [] }),
    subject: 'Organization:organization',
    data: change({ addedUserIds: '', removedUserIds: 'member' }),
  },
  {
    route: 'PUT /api/organization-invitations/:id/status',
    at: { ':id': 'invitation' },
    body: () => ({ status: 'Accepted', acceptedUserId: id('member') }),
    subject: 'Organization:organization',
    data: change({ addedUserIds: 'member' }),
  },
  {
    route: 'DELETE /api/organizations/:id/users/:userId',
    at: { ':id': 'organization', ':userId': 'member' },
    subject: 'Organization:organization',
    data: change({ removedUserIds: 'member' }),
  },
  {
    route: 'POST /api/organizations/:id/applications',
    at: { ':id': 'organization' },
    body: () => ({ applicationIds: [id('app')] }),
    subject: 'Organization:organization',
    data: change({ addedApplicationIds: 'app' }),
  },
  {
    route: 'PUT /api/organizations/:id/applications',
    at: { ':id': 'organization' },
    body: () => ({ applicationIds: [id('app')] }),
    subject: 'Organization:organization',
    data: change({ addedApplicationIds: '', removedApplicationIds: '' }),
  },
  {
    route: 'DELETE /api/organizations/:id/applications/:applicationId',
    at: { ':id': 'organization', ':applicationId': 'app' },
    subject: 'Organization:organization',
    data: change({ removedApplicationIds: 'app' }),
  },
  {
    route: 'DELETE /api/organizations/:id',
    at: { ':id': 'organization' },
    subject: 'Organization:organization',
    data: withId('organization'),
  },
  {
    route: 'DELETE /api/organization-roles/:id',
    at: { ':id': 'organizationRole' },
    subject: 'OrganizationRole:organizationRole',
    data: withId('organizationRole'),
  },
  {
    route: 'DELETE /api/organization-scopes/:id',
    at: { ':id': 'organizationScope' },
    subject: 'OrganizationScope:organizationScope',
    data: withId('organizationScope'),
  },
  {
    route: 'DELETE /api/users/:userId/trusted-devices/:trustedDeviceId',
    at: { ':userId': 'member', ':trustedDeviceId': 'device' },
    subject: 'TrustedDevice:device',
    data: () => ({ id: id('device'), userId: id('member') }),
  },
];

/** Those of a person's own account are tried in `account/events.test.ts`, with their tokens. */
const declared = new Map(
  routes.flatMap(({ method, path, event, access }) => (event === undefined || access === 'account' ? [] : [[`${method} ${path}`, event]])),
);

describe('a route that declares an event tells it in the transaction of its change:', () => {
  it('all of them are tried here, and their events are known', () => {
    expect([...declared.keys()].toSorted()).toEqual(steps.map(({ route }) => route).toSorted());
    expect([...declared.values()].filter((event) => !isHookEvent(event))).toEqual([]);
  });

  // The calls build on each other.
  it.each(steps)('$route', async (step) => {
    if (step.at?.[':id'] === 'invitation') await invite();
    const [method = '', route = ''] = step.route.split(' ');
    const path = Object.entries(step.at ?? {}).reduce((text, [name, object]) => text.replace(name, id(object)), route);
    const body = step.body?.();
    const answer = await world.api(path, { method, ...(body !== undefined && { body }) });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    if (step.makes) ids[step.makes] = answer.body.id;
    const [noun = '', object = ''] = step.subject.split(':');
    const told = await readTold();
    const event = declared.get(step.route);
    expect(told).toHaveLength(1 + (step.also ?? []).length);
    expect(new Set(told.map((row) => row.event))).toEqual(new Set([event, ...(step.also ?? [])]));
    for (const row of told) expect(row).toMatchObject({ isTogether: true, subject: `${noun}:${id(object)}` });
    const own = told.find((row) => row.event === event)?.body;
    expect(own).toMatchObject({ event, method, path, matchedRoute: route, status: answer.status, ip: expect.any(String) });
    expect(own.data).toEqual(step.data());
    expect(JSON.stringify(told)).not.toContain('argon2');
    await forget();
  });

  it('a revoked invitation is no change of membership', async () => {
    ids['organization'] = (await world.api('/api/organizations', { method: 'POST', body: { name: 'Other' } })).body.id;
    await invite();
    await forget();
    const path = `/api/organization-invitations/${id('invitation')}/status`;
    expect((await world.api(path, { method: 'PUT', body: { status: 'Revoked' } })).status).toBe(200);
    expect(await readTold()).toEqual([]);
  });
});

async function invite(): Promise<void> {
  const body = { invitee: 'member@example.com', organizationId: id('organization'), expiresAt: Date.now() + 60_000 };
  ids['invitation'] = (await world.api('/api/organization-invitations', { method: 'POST', body })).body.id;
}
