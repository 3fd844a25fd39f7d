import type { Selectable } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { ActionKey } from './schemas.ts';
import type { ActionsTable } from './tables.ts';

export type ActionRow = Selectable<ActionsTable>;

export const listActions = (db: TenantDb): Promise<ActionRow[]> => db.selectFrom('actions').selectAll().orderBy('key').execute();

/** @throws ApiError `entity.not_found` */
export async function getAction(db: TenantDb, key: ActionKey): Promise<ActionRow> {
  const row = await findAction(db, key);
  if (!row) throw new ApiError('entity.not_found');
  return row;
}

export const findAction = (db: TenantDb, key: ActionKey): Promise<ActionRow | undefined> =>
  db.selectFrom('actions').selectAll().where('key', '=', key).executeTakeFirst();

export async function saveAction(trx: TenantTransaction, { key, contextSample, ...plain }: ActionRow): Promise<void> {
  const values = { ...plain, contextSample: contextSample && json(contextSample) };
  await trx
    .insertInto('actions')
    .values({ key, ...values })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(values))
    .execute();
}

/** @throws ApiError `entity.not_found` */
export async function deleteAction(trx: TenantTransaction, key: ActionKey): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('actions').where('key', '=', key).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
