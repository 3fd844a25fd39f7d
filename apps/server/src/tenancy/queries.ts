import { sql } from 'kysely';
import type { Database } from '../foundation/database/open-database.ts';
import { json } from '../foundation/database/json.ts';
import type { TenantTransaction } from '../foundation/database/tables.ts';

type Root = Database['root'];

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly isSuspended: boolean;
  readonly createdAt: number;
}

export const listTenants = (root: Root): Promise<TenantRow[]> =>
  root.selectFrom('tenants').selectAll().orderBy('createdAt').orderBy('id').execute();

export const findTenant = (root: Root, id: string): Promise<TenantRow | undefined> =>
  root.selectFrom('tenants').selectAll().where('id', '=', id).executeTakeFirst();

/** Adds a tenant unless there is one with this id; says whether it was added. */
export async function insertTenant(root: Root, tenant: { id: string; name: string }): Promise<boolean> {
  const inserted = await root
    .insertInto('tenants')
    .values({ ...tenant, isSuspended: false })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updateTenant(
  root: Root,
  id: string,
  patch: { name?: string; isSuspended?: boolean },
): Promise<TenantRow | undefined> {
  if (Object.keys(patch).length === 0) return findTenant(root, id);
  return root.updateTable('tenants').set(patch).where('id', '=', id).returningAll().executeTakeFirst();
}

/** Deletes a tenant with everything it owns (every table refers to it with `on delete cascade`). */
export async function deleteTenant(root: Root, id: string): Promise<boolean> {
  const deleted = await root.deleteFrom('tenants').where('id', '=', id).returning('id').executeTakeFirst();
  return deleted !== undefined;
}

export async function readSystemValue(root: Root, key: string): Promise<unknown> {
  const row = await root.selectFrom('systemValues').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

/** Stores a value unless there is one, and answers the stored one: of several nodes that start at once, all get the same. */
export async function initializeSystemValue(root: Root, key: string, value: unknown): Promise<unknown> {
  await root
    .insertInto('systemValues')
    .values({ key, value: json(value) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return readSystemValue(root, key);
}

export async function putSystemValue(root: Root, key: string, value: unknown): Promise<void> {
  await root
    .insertInto('systemValues')
    .values({ key, value: json(value) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json(value) }))
    .execute();
}

export async function deleteSystemValue(root: Root, key: string): Promise<boolean> {
  const deleted = await root.deleteFrom('systemValues').where('key', '=', key).returning('key').executeTakeFirst();
  return deleted !== undefined;
}

export interface PartVersion {
  readonly tenantId: string;
  readonly part: string;
  readonly version: number;
}

export const readVersions = (root: Root, tenantIds: readonly string[]): Promise<PartVersion[]> =>
  root
    .selectFrom('snapshotVersions')
    .select(['tenantId', 'part', 'version'])
    .where('tenantId', '=', sql<string>`any(${tenantIds})`)
    .execute();

/** Marks a part of the settings as changed, in the transaction of the change. */
export async function bumpVersion(trx: TenantTransaction, part: string): Promise<void> {
  await trx
    .insertInto('snapshotVersions')
    .values({ part, version: 1 })
    .onConflict((conflict) => conflict.columns(['part']).doUpdateSet({ version: sql<number>`snapshot_versions.version + 1` }))
    .execute();
}

/** Sends a notification; it leaves with the commit. */
export async function notify(db: Pick<TenantTransaction, 'selectNoFrom'>, channel: string, payload: string): Promise<void> {
  await db.selectNoFrom((select) => select.fn<null>('pg_notify', [select.val(channel), select.val(payload)]).as('sent')).execute();
}
