import { sql, type Selectable } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';
import type { BackchannelDeliveriesTable } from './tables.ts';

export type BackchannelDeliveryRow = Selectable<BackchannelDeliveriesTable>;
export type NewBackchannelDelivery = Pick<BackchannelDeliveryRow, 'id' | 'purpose' | 'clientId' | 'data'> & { readonly expiresAt: Date };

export async function insertDelivery(db: TenantDb, delivery: NewBackchannelDelivery): Promise<void> {
  await db.insertInto('backchannelDeliveries').values(delivery).execute();
}

/** Takes deliveries that are due for as long as one try may last: no other process gets them meanwhile, and when this one dies, another does afterwards. */
export async function claimDeliveries(
  db: TenantDb,
  { limit, claimSeconds }: { limit: number; claimSeconds: number },
): Promise<BackchannelDeliveryRow[]> {
  const due = sql<boolean>`available_at <= now() and expires_at > now()`;
  const found = await db.selectFrom('backchannelDeliveries').select('id').where(due).orderBy('availableAt').limit(limit).execute();
  if (found.length === 0) return [];
  return db
    .updateTable('backchannelDeliveries')
    .set({ attempts: sql<number>`attempts + 1`, availableAt: sql<Date>`now() + make_interval(secs => ${claimSeconds})` })
    .where('id', '=', sql<string>`any(${found.map(({ id }) => id)})`)
    .where(due)
    .returningAll()
    .execute();
}

/** Puts a delivery back after a failed try. */
export async function postponeDelivery(db: TenantDb, id: string, delaySeconds: number): Promise<void> {
  await db
    .updateTable('backchannelDeliveries')
    .set({ availableAt: sql<Date>`now() + make_interval(secs => ${delaySeconds})` })
    .where('id', '=', id)
    .execute();
}

export async function deleteDelivery(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom('backchannelDeliveries').where('id', '=', id).execute();
}

/** Tenants that have deliveries which are due. */
export async function listTenantsWithDeliveries(root: Database['root']): Promise<string[]> {
  const rows = await root
    .selectFrom('backchannelDeliveries')
    .select('tenantId')
    .distinct()
    .where(sql<boolean>`available_at <= now() and expires_at > now()`)
    .execute();
  return rows.map(({ tenantId }) => tenantId);
}

/** Deletes up to `limit` deliveries whose request is over, over all tenants. */
export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const { numDeletedRows } = await root
    .deleteFrom('backchannelDeliveries')
    .where(sql<boolean>`ctid = any(array(select ctid from backchannel_deliveries where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
