import type { Insertable, Selectable, Updateable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { ConnectorsTable } from './tables.ts';

/** A row as stored: its configuration is sealed. */
export type ConnectorRow = Selectable<ConnectorsTable>;

export async function listConnectors(db: TenantDb): Promise<ConnectorRow[]> {
  return db.selectFrom('connectors').selectAll().orderBy('createdAt').orderBy('id').execute();
}

/** There is one way to send e-mail and one to send text messages: the row it replaces goes in the same statement's transaction. */
export async function insertConnector(trx: TenantTransaction, row: Insertable<ConnectorsTable>): Promise<void> {
  if (row.type !== 'Social') await trx.deleteFrom('connectors').where('type', '=', row.type).execute();
  await trx.insertInto('connectors').values(row).execute();
}

export async function updateConnector(
  trx: TenantTransaction,
  { id, values }: { id: string; values: Updateable<ConnectorsTable> },
): Promise<void> {
  await trx.updateTable('connectors').set(values).where('id', '=', id).execute();
}

/** Whether there was one. */
export async function deleteConnector(trx: TenantTransaction, id: string): Promise<boolean> {
  const result = await trx.deleteFrom('connectors').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
