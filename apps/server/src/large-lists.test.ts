import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMatchingApplications } from './features/applications/queries/list-applications.ts';
import { countAuditLogs, listAuditLogs } from './features/audit-log/queries.ts';
import { listMemberApplicationIds } from './features/organizations/queries/member-applications.ts';
import { countOrganizationMembers, listOrganizationMembers } from './features/organizations/queries/members.ts';
import { listOrganizations } from './features/organizations/queries/organizations.ts';
import { listApplicationIdsOfRole } from './features/roles/queries/role-applications.ts';
import { countUsersOfRole, listUsersOfRole } from './features/roles/queries/role-users.ts';
import { countListedUsers, listUsers, userSearchFields } from './features/users/queries/list-users.ts';
import type { SentStatement } from './foundation/database/engine.ts';
import { migrate } from './foundation/database/migrate.ts';
import { openDatabase, type Database } from './foundation/database/open-database.ts';
import type { TenantDb } from './foundation/database/tables.ts';
import { fromNearerEnd, type Page } from './foundation/http/pagination.ts';
import { createLogger } from './foundation/log/create-logger.ts';
import { parseSearch } from './foundation/search/parse-search.ts';
import { insertTenant } from './tenancy/queries.ts';
import { createPostgresDatabase, type PostgresDatabase } from './test-postgres.ts';

// How the database finds a page among a hundred thousand rows, in what it tells of its own plans: that does not depend on the machine.

const serverUrl = process.env['TEST_DB_URL'];
const rowCount = 100_000;
const pageSize = 20;

/** Every user is in the one organization and has the one role; so is, and has, every application. */
const rows = `
  insert into users (tenant_id, id, username, primary_email, primary_phone, primary_phone_key, name, created_at)
    select 'default', 'user' || n, 'person_' || n, 'person' || n || '@mail' || n % 97 || '.example', '1202' || 1000000 + n, '1202' || 1000000 + n,
      md5(n::text), now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into organizations (tenant_id, id, name, created_at)
    select 'default', 'org' || n, 'Club ' || md5(n::text), now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into organization_users (tenant_id, organization_id, user_id, created_at)
    select 'default', 'org1', 'user' || n, now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into roles (tenant_id, id, name, description, type) values
    ('default', 'reader', 'reader', '-', 'User'), ('default', 'machine', 'machine', '-', 'MachineToMachine');
  insert into user_roles (tenant_id, user_id, role_id, created_at)
    select 'default', 'user' || n, 'reader', now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into applications (tenant_id, id, name, type, oidc_client_metadata, created_at)
    select 'default', 'app' || n, md5(n::text), 'MachineToMachine', '{}', now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into organization_applications (tenant_id, organization_id, application_id, created_at)
    select 'default', 'org1', 'app' || n, now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into application_roles (tenant_id, application_id, role_id, created_at)
    select 'default', 'app' || n, 'machine', now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n;
  insert into audit_logs (tenant_id, id, key, payload, user_id, application_id, created_at)
    select 'default', 'log' || n, (array['Interaction.SignIn.Submit', 'ExchangeTokenBy.RefreshToken', 'TriggerHook.PostSignIn'])[n % 3 + 1],
      '{"result": "Success"}', 'user' || n % 5000, 'app' || n % 5000, now() - make_interval(secs => n) from generate_series(1, ${rowCount}) n`;

describe.runIf(serverUrl)(`among ${rowCount} rows on PostgreSQL`, () => {
  let server: PostgresDatabase;
  let database: Database;
  let db: TenantDb;
  const sent: SentStatement[] = [];

  beforeAll(async () => {
    const log = createLogger({ level: 'silent', format: 'text' });
    server = await createPostgresDatabase(serverUrl ?? '');
    database = await openDatabase({ url: server.url, poolSize: 2, log, onStatement: (statement) => sent.push(statement) });
    await migrate({ database, folder: import.meta.dirname, log });
    await insertTenant(database.root, { id: 'default', name: 'Default' });
    await server.execute(rows);
    for (const table of [
      'users',
      'organizations',
      'organization_users',
      'user_roles',
      'applications',
      'organization_applications',
      'application_roles',
      'audit_logs',
    ])
      await server.execute(`vacuum analyze ${table}`);
    db = database.forTenant('default');
  }, 180_000);
  afterAll(async () => {
    await database?.close();
    await server?.drop();
  });

  /** What the list reads: whole tables, and blocks of 8 KB altogether. */
  async function plansOf(read: () => Promise<unknown>) {
    sent.length = 0;
    await read();
    const plans = [];
    for (const { sql, parameters } of sent.splice(0)) {
      const { rows: answer } = await database.root.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]),
      );
      const plan = answer[0]?.['QUERY PLAN'][0].Plan;
      if (!plan) throw new Error(`PostgreSQL does not explain ${sql}`);
      plans.push({ sql, blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], wholeTables: wholeTables(plan) });
    }
    return plans;
  }

  const first = { limit: pageSize, offset: 0 };
  const last = fromNearerEnd({ limit: pageSize, offset: rowCount - pageSize }, rowCount);
  const afterMiddle = { limit: pageSize, offset: 0, afterId: 'user50000' };
  const everyReader = { roleId: 'reader', search: undefined };
  const exactly = (field: string, value: string) =>
    parseSearch(new URLSearchParams({ [`search.${field}`]: value, mode: 'exact' }), userSearchFields);
  const search = (text: string) => parseSearch(new URLSearchParams({ search: `%${text}%` }), userSearchFields);

  it.each<[name: string, blocks: number, read: () => Promise<unknown>]>([
    ['the first page of users', 150, () => listUsers(db, {}, first)],
    ['the last page of users', 150, () => listUsers(db, {}, last)],
    ['how many users there are', 10, () => countListedUsers(db, {})],
    ['users found by a part of an address', 1_500, () => listUsers(db, { search: search('person31415@') }, first)],
    [
      'users found by an address, in whatever case',
      300,
      () => listUsers(db, { search: exactly('primaryEmail', 'PERSON31415@mail84.example') }, first),
    ],
    ['users found by a number', 300, () => listUsers(db, { search: exactly('primaryPhone', '12021031415') }, first)],
    ['users found by a part of a name', 1_500, () => listUsers(db, { search: search('a9b7ba') }, first)],
    ['how many users are found', 1_500, () => countListedUsers(db, { search: search('person31415@') })],
    ['users who do not have a role', 500, () => listUsers(db, { excludeRoleId: 'nobody-has-it' }, first)],
    ['the first page of the audit log', 150, () => listAuditLogs(db, {}, first)],
    ['the last page of the audit log', 150, () => listAuditLogs(db, {}, fromNearerEnd({ limit: pageSize, offset: 66_640 }, 66_666))],
    ['how many entries the audit log lists', 10, () => countAuditLogs(db, {})],
    ['the audit log of a person', 150, () => listAuditLogs(db, { userId: 'user7' }, first)],
    ['the audit log of an application', 150, () => listAuditLogs(db, { applicationId: 'app7' }, first)],
    ['the audit log of a key', 150, () => listAuditLogs(db, { key: 'Interaction.SignIn.Submit' }, first)],
    ['the first page of organizations', 150, () => listOrganizations(db, {}, first)],
    ['the last page of organizations', 150, () => listOrganizations(db, {}, last)],
    ['organizations found by a part of a name', 1_500, () => listOrganizations(db, { keyword: 'a9b7ba' }, first)],
    ['a page of users behind one that was read', 150, () => listUsers(db, {}, afterMiddle)],
    ['a page of a role’s users behind one that was read', 200, () => listUsersOfRole(db, everyReader, afterMiddle)],
    ['a page of members behind one that was read', 200, () => listOrganizationMembers(db, { organizationId: 'org1' }, afterMiddle)],
    ['a page of the audit log behind one that was read', 150, () => listAuditLogs(db, {}, { ...afterMiddle, afterId: 'log50000' })],
    ['the last page of an organization’s members', 200, () => listOrganizationMembers(db, { organizationId: 'org1' }, last)],
    ['the last page of a role’s users', 200, () => listUsersOfRole(db, everyReader, last)],
    ['how many members there are', 2_000, () => countOrganizationMembers(db, { organizationId: 'org1' })],
    ['how many users a role has', 2_000, () => countUsersOfRole(db, everyReader)],
    ['the first page of an organization’s members', 200, () => listOrganizationMembers(db, { organizationId: 'org1' }, first)],
    [
      'members found by a part of an address',
      7_500,
      () => listOrganizationMembers(db, { organizationId: 'org1', keyword: 'person31415@' }, first),
    ],
    [
      'the first page of an organization’s applications',
      2_500,
      () => listMemberApplicationIds(db, 'org1', { keyword: undefined, page: first }),
    ],
    ['the first page of a role’s users', 200, () => listUsersOfRole(db, everyReader, first)],
    [
      'users of a role found by a part of an address',
      5_000,
      () => listUsersOfRole(db, { roleId: 'reader', search: search('person31415@') }, first),
    ],
    ['the first page of a role’s applications', 7_500, () => listApplicationIdsOfRole(db, 'machine', { search: undefined, page: first })],
    ['the first page of applications', 150, () => listMatchingApplications(db, {}, first)],
  ])('%s: by an index, in at most %i blocks', async (_name, atMost, read) => {
    const plans = await plansOf(read);
    expect(plans).not.toEqual([]);
    for (const { sql, blocks, wholeTables: read } of plans) {
      expect(read, sql).toEqual([]);
      expect(blocks, sql).toBeLessThanOrEqual(atMost);
    }
  });

  it('counting what is found in the log ends at the cap, not at the end of the table', async () => {
    const filter = { from: new Date(0) };
    expect(await countAuditLogs(db, filter, 10_000)).toBe(10_000);
    expect(await countAuditLogs(db, {})).toBe(await countAuditLogs(db, filter));
    const [plan] = await plansOf(() => countAuditLogs(db, filter, 100));
    expect(plan?.blocks).toBeLessThan(100);
  });

  it.each<[name: string, read: (page: Page) => Promise<readonly unknown[]>]>([
    ['users', (page) => listUsers(db, {}, page)],
    ['organizations', (page) => listOrganizations(db, {}, page)],
    ['members', (page) => listOrganizationMembers(db, { organizationId: 'org1' }, page)],
    ['users of a role', (page) => listUsersOfRole(db, everyReader, page)],
    ['applications', (page) => listMatchingApplications(db, {}, page)],
    ['the log', (page) => listAuditLogs(db, { key: 'Interaction.SignIn.Submit' }, page)],
  ])('%s: the last page is full or partly full, the one after it empty, and pages do not overlap', async (_name, read) => {
    const count = (page: Page) => read(page).then(({ length }) => length);
    const ids = async (offset: number) => (await read({ limit: pageSize, offset })).map((row) => (row as { id: string }).id);
    expect(await count(first)).toBe(pageSize);
    const fifty = await ids(50 * pageSize - 1);
    if (_name !== 'applications')
      // which nobody has many of
      expect((await read({ limit: pageSize - 1, offset: 0, afterId: fifty[0] ?? '' })).map((row) => (row as { id: string }).id)).toEqual(
        fifty.slice(1),
      );
    expect(new Set([...(await ids(0)), ...(await ids(pageSize)), ...(await ids(2 * pageSize))]).size).toBe(3 * pageSize);
    const total = _name === 'the log' ? Math.floor(rowCount / 3) : rowCount;
    expect(await count({ limit: pageSize, offset: total - 1 })).toBe(1);
    expect(await count({ limit: pageSize, offset: total })).toBe(0);
    expect(await count({ limit: pageSize, offset: 10_000_000 })).toBe(0);
  });
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** The others hold ids alone: to count them is to read them or an index that is as large. */
const wideTables = new Set(['users', 'organizations', 'applications', 'audit_logs']);

const wholeTables = (plan: PlanNode): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && wideTables.has(plan['Relation Name'] ?? '') ? [plan['Relation Name'] ?? ''] : []),
  ...(plan.Plans ?? []).flatMap(wholeTables),
];
