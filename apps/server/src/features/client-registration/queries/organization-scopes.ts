import { sql } from 'kysely';
import type { TenantTransaction } from '../../../foundation/database/tables.ts';

/** Those of the ids that are permissions of organizations. */
export async function listExisting(trx: TenantTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('organizationScopes')
    .select('id')
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  return rows.map(({ id }) => id);
}
