import { sql } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { AdminConsolePatch } from './schemas.ts';

export async function findAdminConsoleData(db: TenantDb): Promise<AdminConsolePatch | undefined> {
  return (await db.selectFrom('adminConsoleData').select('data').executeTakeFirst())?.data;
}

/** Lays the given keys over the stored ones, in one statement. */
export async function mergeAdminConsoleData(trx: TenantTransaction, patch: AdminConsolePatch): Promise<AdminConsolePatch> {
  const { data } = await trx
    .insertInto('adminConsoleData')
    .values({ data: json(patch) })
    .onConflict((conflict) =>
      conflict
        .constraint('admin_console_data_pkey')
        .doUpdateSet({ data: sql<AdminConsolePatch>`admin_console_data.data || ${json(patch)}` }),
    )
    .returning('data')
    .executeTakeFirstOrThrow();
  return data;
}
