import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';

interface JitSsoConnector {
  readonly organizationId: string;
  readonly ssoConnectorId: string;
}

/** Ids of the enterprise connectors whose people join the organization. */
export async function listJitSsoConnectorIds(db: TenantDb, organizationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationJitSsoConnectors')
    .select('ssoConnectorId')
    .where('organizationId', '=', organizationId)
    .orderBy('ssoConnectorId')
    .execute();
  return rows.map(({ ssoConnectorId }) => ssoConnectorId);
}

/** Ids of the organizations that the people of an enterprise connector join. */
export async function listOrganizationsOfSsoConnector(db: TenantDb | TenantTransaction, ssoConnectorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationJitSsoConnectors')
    .select('organizationId')
    .where('ssoConnectorId', '=', ssoConnectorId)
    .orderBy('organizationId')
    .execute();
  return rows.map(({ organizationId }) => organizationId);
}

/** Connectors that are there already stay. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addJitSsoConnectors(
  trx: TenantTransaction,
  organizationId: string,
  ssoConnectorIds: readonly string[],
): Promise<void> {
  if (ssoConnectorIds.length === 0) return;
  await trx
    .insertInto('organizationJitSsoConnectors')
    .values([...new Set(ssoConnectorIds)].map((ssoConnectorId) => ({ organizationId, ssoConnectorId })))
    .onConflict((conflict) => conflict.columns(['organizationId', 'ssoConnectorId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The organization has exactly these connectors afterwards. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function replaceJitSsoConnectors(
  trx: TenantTransaction,
  organizationId: string,
  ssoConnectorIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `just-in-time connectors of ${organizationId}`);
  await trx
    .deleteFrom('organizationJitSsoConnectors')
    .where('organizationId', '=', organizationId)
    .where('ssoConnectorId', '<>', sql<string>`all(${ssoConnectorIds})`)
    .execute();
  await addJitSsoConnectors(trx, organizationId, ssoConnectorIds);
}

/** @throws ApiError `entity.not_found` */
export async function removeJitSsoConnector(trx: TenantTransaction, { organizationId, ssoConnectorId }: JitSsoConnector): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationJitSsoConnectors')
    .where('organizationId', '=', organizationId)
    .where('ssoConnectorId', '=', ssoConnectorId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
