import type { Insertable, Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import type { SsoConnectorIdpInitiatedAuthConfigsTable } from '../tables.ts';

export type IdpInitiatedAuthConfigRow = Selectable<SsoConnectorIdpInitiatedAuthConfigsTable>;

export function findIdpInitiatedAuthConfig(db: TenantDb, connectorId: string): Promise<IdpInitiatedAuthConfigRow | undefined> {
  return db.selectFrom('ssoConnectorIdpInitiatedAuthConfigs').selectAll().where('ssoConnectorId', '=', connectorId).executeTakeFirst();
}

/** Replaces the whole of what was set before. */
export function putIdpInitiatedAuthConfig(
  trx: TenantTransaction,
  row: Insertable<SsoConnectorIdpInitiatedAuthConfigsTable>,
): Promise<IdpInitiatedAuthConfigRow> {
  const { ssoConnectorId: _, ...values } = row;
  return trx
    .insertInto('ssoConnectorIdpInitiatedAuthConfigs')
    .values(row)
    .onConflict((conflict) => conflict.columns(['ssoConnectorId']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Whether there was one. */
export async function deleteIdpInitiatedAuthConfig(trx: TenantTransaction, connectorId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('ssoConnectorIdpInitiatedAuthConfigs')
    .where('ssoConnectorId', '=', connectorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
