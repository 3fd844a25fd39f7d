import { sql } from 'kysely';
import { newId, newSecret } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { timestamp } from '../../foundation/database/timestamp.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { DomainStatus, VerificationFile } from './schemas.ts';
import type { CustomDomainRow } from './tables.ts';

/** Which tenant each active domain leads to, over all tenants. */
export const listActiveHosts = (root: Database['root']): Promise<{ host: string; tenantId: string }[]> =>
  root.selectFrom('customDomains').select(['domain as host', 'tenantId']).where('status', '=', 'Active').execute();

export const listActive = (db: TenantDb): Promise<Pick<CustomDomainRow, 'domain' | 'verificationFiles'>[]> =>
  db.selectFrom('customDomains').select(['domain', 'verificationFiles']).where('status', '=', 'Active').execute();

export const listDomains = (db: TenantDb): Promise<CustomDomainRow[]> =>
  db.selectFrom('customDomains').selectAll().orderBy('createdAt').orderBy('id').execute();

/** Domains that are waited for since a moment at the earliest, over all tenants; those that were not checked for longest. */
export const listWaiting = (
  root: Database['root'],
  { since, limit }: { since: number; limit: number },
): Promise<{ id: string; tenantId: string }[]> =>
  root
    .selectFrom('customDomains')
    .select(['id', 'tenantId'])
    .where('status', '!=', 'Active')
    .where('createdAt', '>=', timestamp(since))
    .orderBy('checkedAt', (order) => order.asc().nullsFirst())
    .limit(limit)
    .execute();

/** @throws ApiError `entity.not_exists_with_id` */
export async function getDomain(db: TenantDb, id: string): Promise<CustomDomainRow> {
  return (await db.selectFrom('customDomains').selectAll().where('id', '=', id).executeTakeFirst()) ?? refuseMissing(id);
}

/** Holds other additions to this tenant until the transaction ends, so that none passes the limit together with it. */
export async function lockDomains(trx: TenantTransaction, tenantId: string): Promise<CustomDomainRow[]> {
  await trx.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${tenantId}, 3120))`.as('lock')).execute();
  return listDomains(trx);
}

export const insertDomain = (trx: TenantTransaction, domain: string, now: number): Promise<CustomDomainRow> =>
  trx
    .insertInto('customDomains')
    .values({ id: newId(), domain, proof: `lintel-domain=${newSecret()}`, createdAt: new Date(now) })
    .returningAll()
    .executeTakeFirstOrThrow();

interface CheckedDomain {
  readonly id: string;
  readonly status: DomainStatus;
  readonly errorMessage: string | null;
  readonly now: number;
}

/** Notes what a check has found. `undefined` when the domain was removed meanwhile. */
export const updateChecked = (db: TenantDb, { id, status, errorMessage, now }: CheckedDomain): Promise<CustomDomainRow | undefined> =>
  db
    .updateTable('customDomains')
    .set({ status, errorMessage, checkedAt: new Date(now) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();

/** @throws ApiError `entity.not_exists_with_id` */
export async function replaceVerificationFiles(
  trx: TenantTransaction,
  { id, files }: { id: string; files: readonly VerificationFile[] },
): Promise<readonly VerificationFile[]> {
  const row = await trx
    .updateTable('customDomains')
    .set({ verificationFiles: json(files) })
    .where('id', '=', id)
    .returning('verificationFiles')
    .executeTakeFirst();
  return row?.verificationFiles ?? refuseMissing(id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteDomain(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('customDomains').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(id);
}

/** Removes what was added before a moment and leads nowhere. How many. */
export async function deleteStale(trx: TenantTransaction, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('customDomains')
    .where('status', '!=', 'Active')
    .where('createdAt', '<', timestamp(before))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'custom_domains', id } });
}
