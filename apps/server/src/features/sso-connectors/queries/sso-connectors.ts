import type { Insertable, Selectable, Updateable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { SsoConnectorsTable } from '../tables.ts';

/** A row as stored: its configuration is sealed. */
export type SsoConnectorRow = Selectable<SsoConnectorsTable>;

export function listSsoConnectors(db: TenantDb): Promise<SsoConnectorRow[]> {
  return db.selectFrom('ssoConnectors').selectAll().orderBy('createdAt').orderBy('id').execute();
}

export function listDomains(db: TenantDb) {
  return db.selectFrom('ssoConnectorDomains').selectAll().orderBy('position').execute();
}

/** @throws ApiError `single_sign_on.duplicate_connector_name` */
export async function insertSsoConnector(trx: TenantTransaction, row: Insertable<SsoConnectorsTable>): Promise<SsoConnectorRow> {
  await refuseTakenName(trx, { name: row.connectorName });
  return trx.insertInto('ssoConnectors').values(row).returningAll().executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id`, `single_sign_on.duplicate_connector_name` */
export async function updateSsoConnector(
  trx: TenantTransaction,
  { id, values }: { id: string; values: Updateable<SsoConnectorsTable> },
): Promise<SsoConnectorRow> {
  if (values.connectorName !== undefined) await refuseTakenName(trx, { name: values.connectorName, exceptId: id });
  const row = await trx
    .updateTable('ssoConnectors')
    .set({ id, ...values }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseMissing(id);
}

/** With its domains, keys and what refers to it. @throws ApiError `entity.not_exists_with_id` */
export async function deleteSsoConnector(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('ssoConnectors').where('id', '=', id).executeTakeFirst();
  if (numDeletedRows === 0n) refuseMissing(id);
}

/** Gives a connector these domains and no others. @throws ApiError `single_sign_on.duplicated_domains` when another connector has one */
export async function replaceDomains(
  trx: TenantTransaction,
  { connectorId, domains }: { connectorId: string; domains: readonly string[] },
): Promise<void> {
  await trx.deleteFrom('ssoConnectorDomains').where('ssoConnectorId', '=', connectorId).execute();
  if (domains.length === 0) return;
  const inserted = await trx
    .insertInto('ssoConnectorDomains')
    .values(domains.map((domain, position) => ({ domain, ssoConnectorId: connectorId, position })))
    .onConflict((conflict) => conflict.columns(['domain']).doNothing())
    .returning('domain')
    .execute();
  const own = new Set(inserted.map(({ domain }) => domain));
  const taken = domains.filter((domain) => !own.has(domain));
  if (taken.length > 0) throw new ApiError('single_sign_on.duplicated_domains', { data: taken });
}

async function refuseTakenName(trx: TenantTransaction, { name, exceptId = '' }: { name: string; exceptId?: string }): Promise<void> {
  const taken = await trx
    .selectFrom('ssoConnectors')
    .select('id')
    .where('connectorName', '=', name)
    .where('id', '<>', exceptId)
    .executeTakeFirst();
  if (taken) throw new ApiError('single_sign_on.duplicate_connector_name', { data: { name } });
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'sso_connectors', id } });
}
