import { sql } from 'kysely';
import type { TenantDb } from '../../foundation/database/tables.ts';

/** Tables that grow with the number of people, those that refer to others first. */
const large = [
  'auditLogs',
  'hookDeliveries',
  'oidcTokens',
  'oidcGrants',
  'oidcSessions',
  'dailyActiveUsers',
  'lastActivity',
  'userRoles',
  'organizationUsers',
  'organizations',
  'users',
] as const;

const batchRows = 2_000;

/**
 * Deletes what a tenant has most of, in transactions that are short: in a single one, whatever is written of the tenant at the same moment would hold a
 * connection until its end.
 */
export async function emptyTenant(db: TenantDb): Promise<void> {
  for (const table of large) while ((await deleteBatch(db, table)) === batchRows);
}

async function deleteBatch(db: TenantDb, table: (typeof large)[number]): Promise<number> {
  const batch = db
    .selectFrom(table)
    .select(sql`ctid`.as('row'))
    .limit(batchRows);
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where(sql<boolean>`ctid = any(array(${batch}))`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
