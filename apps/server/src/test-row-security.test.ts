import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './foundation/database/open-database.ts';
import type { TenantDb } from './foundation/database/tables.ts';
import { bumpVersion, insertTenant } from './tenancy/queries.ts';
import { openTestDatabase } from './test-world.ts';

// What slips past the tenant plugin is stopped by PostgreSQL. The embedded database's user is a superuser: there is no such net there.

describe.runIf(process.env['TEST_DB_URL'])('the second net', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let one: TenantDb;

  beforeAll(async () => {
    ({ database, drop } = await openTestDatabase());
    for (const id of ['one', 'two']) {
      await insertTenant(database.root, { id, name: id });
      await database
        .forTenant(id)
        .transaction()
        .execute((trx) => bumpVersion(trx, 'connectors'));
    }
    one = database.forTenant('one');
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  it('is under every table that a tenant owns', async () => {
    const { rows } = await sql<{ relname: string }>`
      select relname from pg_class join information_schema.columns on table_name = relname and table_schema = current_schema()
      where column_name = 'tenant_id' and not (relrowsecurity and relforcerowsecurity)`.execute(database.root);
    expect(rows).toEqual([]);
    const { rows: roles } = await sql<{
      rolsuper: boolean;
    }>`select rolsuper or rolbypassrls as rolsuper from pg_roles where rolname = current_user`.execute(database.root);
    expect(roles, 'TEST_DB_URL must name a role that row-level security holds').toEqual([{ rolsuper: false }]);
  });

  it('hides other tenants from a subquery in raw SQL, which no plugin can bind', async () => {
    const { total } = await one
      .selectFrom('snapshotVersions')
      .select(sql<number>`(select count(*) from snapshot_versions)`.as('total'))
      .executeTakeFirstOrThrow();
    expect(total).toBe(1);
  });

  it('refuses a row of another tenant', async () => {
    const insertForOther = sql`with stolen as (insert into snapshot_versions values ('two', 'roles', 1) returning 1) select * from stolen`;
    await expect(insertForOther.execute(database.root)).rejects.toThrow(/row-level security/);
  });

  it('shows nothing to a handle that has lost its tenant, nor lets it write', async () => {
    const lost = one.withoutPlugins() as unknown as Kysely<{ snapshot_versions: { tenant_id: string; part: string; version: number } }>;
    expect(await lost.selectFrom('snapshot_versions').selectAll().execute()).toEqual([]);
    expect(await lost.updateTable('snapshot_versions').set({ version: 9 }).executeTakeFirst()).toMatchObject({ numUpdatedRows: 0n });
    const row = { tenant_id: 'two', part: 'roles', version: 1 };
    await expect(lost.insertInto('snapshot_versions').values(row).execute()).rejects.toThrow(/row-level security/);
  });

  it('lets the handle over all tenants do only what is listed', async () => {
    expect(await database.root.selectFrom('snapshotVersions').select('tenantId').orderBy('tenantId').execute()).toHaveLength(2);
    expect(await database.root.deleteFrom('snapshotVersions').executeTakeFirst()).toMatchObject({ numDeletedRows: 0n });
    expect(await database.root.selectFrom('users').select('id').execute()).toEqual([]);
  });

  it('follows a tenant through a transaction over all of them, and past a failed statement', async () => {
    const counted = database.root.transaction().execute(async (root) => {
      const two = database.bind(root, 'two');
      await bumpVersion(two, 'roles');
      await sql`select 1 / 0`.execute(root);
    });
    await expect(counted).rejects.toThrow('division by zero');
    expect(await one.selectFrom('snapshotVersions').select('part').execute()).toEqual([{ part: 'connectors' }]);
  });
});
