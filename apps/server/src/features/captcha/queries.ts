import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { CaptchaProviderRow } from './tables.ts';

export const findCaptchaProvider = (db: TenantDb): Promise<CaptchaProviderRow | undefined> =>
  db.selectFrom('captchaProviders').selectAll().executeTakeFirst();

/** There is one: it is made, or its configuration replaced. */
export function writeCaptchaProvider(trx: TenantTransaction, sealedConfig: string): Promise<CaptchaProviderRow> {
  return trx
    .insertInto('captchaProviders')
    .values({ id: newId(), config: sealedConfig })
    .onConflict((conflict) => conflict.columns([]).doUpdateSet({ config: sealedConfig, updatedAt: sql<Date>`now()` }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_found` */
export async function deleteCaptchaProvider(trx: TenantTransaction): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('captchaProviders').executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
