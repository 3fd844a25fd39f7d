import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import type { OidcPayload } from '../tables.ts';

const unexpired = sql<boolean>`expires_at > now()`;

export interface GrantRow {
  readonly id: string;
  readonly clientId: string;
  readonly payload: OidcPayload;
  readonly expiresAt: number;
}

/** Newest first. */
export const listGrants = (db: TenantDb, accountId: string): Promise<GrantRow[]> =>
  db
    .selectFrom('oidcGrants')
    .select(['id', 'clientId', 'payload', 'expiresAt'])
    .where('accountId', '=', accountId)
    .where(unexpired)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();

/** Grants of a person to an application beyond the newest `keep`. */
export async function listOldestGrants(
  db: TenantDb,
  { accountId, clientId, keep }: { accountId: string; clientId: string; keep: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('oidcGrants')
    .select('id')
    .where('accountId', '=', accountId)
    .where('clientId', '=', clientId)
    .where(unexpired)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .offset(keep)
    .execute();
  return rows.map(({ id }) => id);
}

/** Ends grants of an account with every token that came from them; answers which there were. */
export async function deleteGrantsOfAccount(
  trx: TenantTransaction,
  { accountId, ids }: { accountId: string; ids: readonly string[] },
): Promise<string[]> {
  const rows = await trx
    .deleteFrom('oidcGrants')
    .where('accountId', '=', accountId)
    .where('id', '=', sql<string>`any(${ids})`)
    .returning('id')
    .execute();
  const deleted = rows.map(({ id }) => id);
  await trx
    .deleteFrom('oidcTokens')
    .where('grantId', '=', sql<string>`any(${deleted})`)
    .execute();
  return deleted;
}
