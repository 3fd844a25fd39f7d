import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ApplicationLooks } from '../looks.ts';

export const listLooks = (db: TenantDb): Promise<ApplicationLooks[]> => db.selectFrom('applicationLooks').selectAll().execute();

/** @throws ApiError `entity.not_exists_with_id` */
export async function getLooks(db: TenantDb, applicationId: string): Promise<ApplicationLooks> {
  const looks = await db.selectFrom('applicationLooks').selectAll().where('applicationId', '=', applicationId).executeTakeFirst();
  if (!looks) throw new ApiError('entity.not_exists_with_id', { values: { name: 'application sign-in experience', id: applicationId } });
  return looks;
}

export type LooksPatch = { [Field in Exclude<keyof ApplicationLooks, 'applicationId'>]?: ApplicationLooks[Field] | undefined };

/** Lays the given fields over the stored ones. @returns the row, and whether there was none before */
export async function upsertLooks(
  trx: TenantTransaction,
  applicationId: string,
  { color, branding, ...plain }: LooksPatch,
): Promise<{ looks: ApplicationLooks; isNew: boolean }> {
  const changes = { applicationId, ...plain, ...(color && { color: json(color) }), ...(branding && { branding: json(branding) }) };
  const updated = await trx
    .updateTable('applicationLooks')
    .set(changes)
    .where('applicationId', '=', applicationId)
    .returningAll()
    .executeTakeFirst();
  if (updated) return { looks: updated, isNew: false };
  const looks = await trx
    .insertInto('applicationLooks')
    .values(changes)
    .onConflict((conflict) => conflict.columns(['applicationId']).doUpdateSet(changes))
    .returningAll()
    .executeTakeFirstOrThrow();
  return { looks, isNew: true };
}
