import { sql } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { timestamp } from '../../foundation/database/timestamp.ts';
import { queueRemoval } from '../user-assets/queries.ts';
import { customUiPrefix } from './custom-ui-key.ts';
import type { CustomUiFiles } from './tables.ts';

/** The one in use. */
export async function findUsedCustomUi(db: TenantDb): Promise<{ id: string; files: CustomUiFiles } | undefined> {
  const row = await db.selectFrom('customUis').select(['id', 'files']).where('unusedSince', 'is', null).executeTakeFirst();
  return row?.files ? { id: row.id, files: row.files } : undefined;
}

/** Notes that files are about to be stored: whatever happens then, they are found and removed one day. */
export async function insertCustomUi(db: TenantDb, { id, now }: { id: string; now: number }): Promise<void> {
  await db
    .insertInto('customUis')
    .values({ id, createdAt: new Date(now), unusedSince: new Date(now) })
    .execute();
}

export async function completeCustomUi(db: TenantDb, { id, files }: { id: string; files: CustomUiFiles }): Promise<void> {
  await db
    .updateTable('customUis')
    .set({ files: json(files) })
    .where('id', '=', id)
    .execute();
}

/** Puts a complete one in use. Whether there was such a one. */
export async function markUsed(trx: TenantTransaction, id: string): Promise<boolean> {
  const row = await trx
    .updateTable('customUis')
    .set({ unusedSince: null })
    .where('id', '=', id)
    .where('files', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes every one out of use. */
export async function markUnused(trx: TenantTransaction, now: number): Promise<void> {
  await trx
    .updateTable('customUis')
    .set({ unusedSince: new Date(now) })
    .where('unusedSince', 'is', null)
    .execute();
}

/** Forgets, over all tenants, up to `limit` of those that nobody has used since, and has their files removed. */
export async function deleteUnused(
  root: Database['root'],
  { before, now, limit }: { before: number; now: number; limit: number },
): Promise<number> {
  return root.transaction().execute(async (trx) => {
    const deleted = await trx
      .deleteFrom('customUis')
      .where(sql<boolean>`ctid = any(array(select ctid from custom_uis where unused_since < ${timestamp(before)} limit ${limit}))`)
      .where('unusedSince', '<', timestamp(before))
      .returning(['tenantId', 'id'])
      .execute();
    for (const { tenantId, id } of deleted) await queueRemoval(trx, { prefix: customUiPrefix(tenantId, id), now });
    return deleted.length;
  });
}
