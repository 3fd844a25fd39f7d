import type { Insertable, Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { SsoConnectorSigningKeysTable } from '../tables.ts';

export type SigningKeyRow = Selectable<SsoConnectorSigningKeysTable>;
interface KeyOfConnector {
  readonly connectorId: string;
  readonly keyId: string;
}

/** Newest first. */
export function listSigningKeys(db: TenantDb, connectorId: string): Promise<SigningKeyRow[]> {
  return db
    .selectFrom('ssoConnectorSigningKeys')
    .selectAll()
    .where('ssoConnectorId', '=', connectorId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

/** An active key takes the place of the one before. */
export async function insertSigningKey(trx: TenantTransaction, row: Insertable<SsoConnectorSigningKeysTable>): Promise<SigningKeyRow> {
  if (row.active) await deactivateAll(trx, row.ssoConnectorId);
  return trx.insertInto('ssoConnectorSigningKeys').values(row).returningAll().executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function setSigningKeyActive(
  trx: TenantTransaction,
  { connectorId, keyId, active }: KeyOfConnector & { active: boolean },
): Promise<SigningKeyRow> {
  await getSigningKey(trx, { connectorId, keyId });
  if (active) await deactivateAll(trx, connectorId);
  return trx
    .updateTable('ssoConnectorSigningKeys')
    .set({ active })
    .where('id', '=', keyId)
    .where('ssoConnectorId', '=', connectorId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id`, `single_sign_on.can_not_delete_active_signing_key` */
export async function deleteSigningKey(trx: TenantTransaction, key: KeyOfConnector): Promise<void> {
  const { active } = await getSigningKey(trx, key);
  if (active) throw new ApiError('single_sign_on.can_not_delete_active_signing_key');
  await trx.deleteFrom('ssoConnectorSigningKeys').where('id', '=', key.keyId).where('active', '=', false).execute();
}

async function getSigningKey(trx: TenantTransaction, { connectorId, keyId }: KeyOfConnector): Promise<SigningKeyRow> {
  const row = await trx
    .selectFrom('ssoConnectorSigningKeys')
    .selectAll()
    .where('id', '=', keyId)
    .where('ssoConnectorId', '=', connectorId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.not_exists_with_id', { values: { name: 'sso_connector_signing_keys', id: keyId } });
  return row;
}

async function deactivateAll(trx: TenantTransaction, connectorId: string): Promise<void> {
  await trx
    .updateTable('ssoConnectorSigningKeys')
    .set({ active: false })
    .where('ssoConnectorId', '=', connectorId)
    .where('active', '=', true)
    .execute();
}
