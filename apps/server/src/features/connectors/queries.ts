import { sql, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { ConnectorsTable } from './tables.ts';

/** A row as stored: its configuration is sealed. */
export type ConnectorRow = Selectable<ConnectorsTable>;

export async function listConnectors(db: TenantDb): Promise<ConnectorRow[]> {
  return db.selectFrom('connectors').selectAll().orderBy('createdAt').orderBy('id').execute();
}

/** There is one way to send e-mail and one to send text messages: the new row takes the place of the one there is, in one statement. */
export async function insertConnector(trx: TenantTransaction, row: Insertable<ConnectorsTable>): Promise<void> {
  const insertion = trx.insertInto('connectors').values(row);
  if (row.type === 'Social') return void (await insertion.execute());
  await insertion
    .onConflict((conflict) =>
      conflict
        .columns(['type'])
        .where(sql<boolean>`type <> 'Social'`)
        .doUpdateSet((eb) => ({
          id: eb.ref('excluded.id'),
          connectorId: eb.ref('excluded.connectorId'),
          config: eb.ref('excluded.config'),
          metadata: eb.ref('excluded.metadata'),
          syncProfile: eb.ref('excluded.syncProfile'),
          enableTokenStorage: eb.ref('excluded.enableTokenStorage'),
          createdAt: eb.ref('excluded.createdAt'),
        })),
    )
    .execute();
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
