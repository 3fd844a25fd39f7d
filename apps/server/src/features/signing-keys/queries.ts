import type { Insertable, Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { SigningKeysTable } from './tables.ts';

export type SigningKeyRow = Selectable<SigningKeysTable>;
export type KeyPurpose = SigningKeyRow['purpose'];

/** Newest first. */
export const listKeys = (db: TenantDb): Promise<SigningKeyRow[]> =>
  db.selectFrom('signingKeys').selectAll().orderBy('createdAt', 'desc').execute();

/** The keys of one purpose, newest first, held until the transaction ends: of two rotations at once the second sees what the first left. */
export async function lockKeys(trx: TenantTransaction, purpose: KeyPurpose): Promise<SigningKeyRow[]> {
  await trx.selectFrom('signingKeys').select('id').where('purpose', '=', purpose).orderBy('id').forUpdate().execute();
  return (await listKeys(trx)).filter((key) => key.purpose === purpose);
}

export async function insertKey(trx: TenantTransaction, key: Insertable<SigningKeysTable>): Promise<void> {
  await trx.insertInto('signingKeys').values(key).execute();
}

export async function setKeyStatus(trx: TenantTransaction, { id, status }: Pick<SigningKeyRow, 'id' | 'status'>): Promise<void> {
  await trx.updateTable('signingKeys').set({ status, effectiveAt: null }).where('id', '=', id).execute();
}

export async function deleteKey(trx: TenantTransaction, id: string): Promise<void> {
  await trx.deleteFrom('signingKeys').where('id', '=', id).execute();
}
