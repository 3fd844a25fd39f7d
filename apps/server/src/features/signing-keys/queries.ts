import type { Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { SigningKeysTable } from './tables.ts';

export type SigningKeyRow = Selectable<SigningKeysTable>;

export const listKeys = (db: TenantDb): Promise<SigningKeyRow[]> =>
  db.selectFrom('signingKeys').selectAll().orderBy('createdAt', 'desc').execute();

export async function insertKey(trx: TenantTransaction, key: Omit<SigningKeyRow, 'createdAt'>): Promise<void> {
  await trx.insertInto('signingKeys').values(key).execute();
}
