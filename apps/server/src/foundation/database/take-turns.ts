import { sql } from 'kysely';
import type { TenantTransaction } from './tables.ts';

/**
 * Lets one transaction at a time go on for each list: to replace a list is to delete and to insert, and two that did so at once would wait for each
 * other's rows, or leave a mixture.
 *
 * @param list e.g. `roles of user abc`
 */
export async function takeTurns(trx: TenantTransaction, list: string): Promise<void> {
  await trx.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${list}, 4300))`.as('lock')).execute();
}
