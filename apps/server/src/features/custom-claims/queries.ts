import type { Selectable } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TokenType } from './schemas.ts';
import type { JwtCustomizersTable } from './tables.ts';

export type CustomizerRow = Selectable<JwtCustomizersTable>;

export const listCustomizers = (db: TenantDb): Promise<CustomizerRow[]> =>
  db.selectFrom('jwtCustomizers').selectAll().orderBy('tokenType').execute();

/** @throws ApiError `entity.not_found` */
export async function getCustomizer(db: TenantDb, tokenType: TokenType): Promise<CustomizerRow> {
  const row = await findCustomizer(db, tokenType);
  if (!row) throw new ApiError('entity.not_found');
  return row;
}

export const findCustomizer = (db: TenantDb, tokenType: TokenType): Promise<CustomizerRow | undefined> =>
  db.selectFrom('jwtCustomizers').selectAll().where('tokenType', '=', tokenType).executeTakeFirst();

export async function saveCustomizer(trx: TenantTransaction, row: CustomizerRow): Promise<void> {
  const { tokenType, contextSample, tokenSample, ...plain } = row;
  const values = {
    ...plain,
    contextSample: contextSample && json(contextSample),
    tokenSample: tokenSample && json(tokenSample),
  };
  await trx
    .insertInto('jwtCustomizers')
    .values({ tokenType, ...values })
    .onConflict((conflict) => conflict.column('tokenType').doUpdateSet(values))
    .execute();
}

/** @throws ApiError `entity.not_found` */
export async function deleteCustomizer(trx: TenantTransaction, tokenType: TokenType): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('jwtCustomizers').where('tokenType', '=', tokenType).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
