import { sql, type Selectable } from 'kysely';
import type { Database } from '../../../foundation/database/open-database.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';
import type { OidcBackchannelLogoutsTable } from '../tables.ts';

export type BackchannelLogoutRow = Selectable<OidcBackchannelLogoutsTable>;
export type NewBackchannelLogout = Pick<BackchannelLogoutRow, 'id' | 'clientId' | 'accountId' | 'sid'>;

/** An application that could not be reached for so long has forgotten the session by itself. */
const lifetime = sql<Date>`now() + interval '1 day'`;

export async function insertBackchannelLogouts(db: TenantDb, logouts: readonly NewBackchannelLogout[]): Promise<void> {
  await db
    .insertInto('oidcBackchannelLogouts')
    .values(logouts.map((logout) => ({ ...logout, expiresAt: lifetime })))
    .execute();
}

/**
 * Takes logouts that are due for as long as one try may last: no other process gets them meanwhile, and when this one dies, another
 * does afterwards.
 */
export async function claimBackchannelLogouts(
  db: TenantDb,
  { limit, claimSeconds }: { limit: number; claimSeconds: number },
): Promise<BackchannelLogoutRow[]> {
  const due = sql<boolean>`available_at <= now() and expires_at > now()`;
  const found = await db.selectFrom('oidcBackchannelLogouts').select('id').where(due).orderBy('availableAt').limit(limit).execute();
  if (found.length === 0) return [];
  return db
    .updateTable('oidcBackchannelLogouts')
    .set({ attempts: sql<number>`attempts + 1`, availableAt: sql<Date>`now() + make_interval(secs => ${claimSeconds})` })
    .where('id', '=', sql<string>`any(${found.map(({ id }) => id)})`)
    .where(due)
    .returningAll()
    .execute();
}

/** Puts a logout back after a failed try. */
export async function postponeBackchannelLogout(db: TenantDb, id: string, delaySeconds: number): Promise<void> {
  await db
    .updateTable('oidcBackchannelLogouts')
    .set({ availableAt: sql<Date>`now() + make_interval(secs => ${delaySeconds})` })
    .where('id', '=', id)
    .execute();
}

export async function deleteBackchannelLogout(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom('oidcBackchannelLogouts').where('id', '=', id).execute();
}

/** Tenants that have logouts which are due. */
export async function listTenantsWithLogouts(root: Database['root']): Promise<string[]> {
  const rows = await root
    .selectFrom('oidcBackchannelLogouts')
    .select('tenantId')
    .distinct()
    .where(sql<boolean>`available_at <= now() and expires_at > now()`)
    .execute();
  return rows.map(({ tenantId }) => tenantId);
}
