import { sql } from 'kysely';
import type { TenantDb } from '../../../foundation/database/tables.ts';
import type { OidcPayload } from '../tables.ts';

const kind = 'BackchannelAuthenticationRequest';

export interface BackchannelRequestRow {
  readonly idDigest: string;
  readonly payload: OidcPayload;
  readonly clientId: string | null;
}

/** A request that waits for its person or was answered, by what stands for it or by its link, as digests; one that was redeemed is none any more. */
export const findBackchannelRequest = (
  db: TenantDb,
  by: { readonly idDigest: string } | { readonly linkDigest: string },
): Promise<BackchannelRequestRow | undefined> =>
  db
    .selectFrom('oidcTokens')
    .select(['idDigest', 'payload', 'clientId'])
    .where('kind', '=', kind)
    .where('consumedAt', 'is', null)
    .$if('idDigest' in by, (query) => query.where('idDigest', '=', 'idDigest' in by ? by.idDigest : ''))
    .$if('linkDigest' in by, (query) => query.where('userCode', '=', 'linkDigest' in by ? by.linkDigest : ''))
    .executeTakeFirst();

interface Decision {
  readonly idDigest: string;
  /** Who decides. */
  readonly accountId: string;
  /** Null where it was denied. */
  readonly grantId: string | null;
  /** Members that take the place of those of the request. */
  readonly payload: OidcPayload;
}

/**
 * Approves or denies a request: once, by the person it is for, and in time, all decided by the database in this one statement.
 *
 * @returns undefined when it was none of these
 */
export const decideBackchannelRequest = (
  db: TenantDb,
  { idDigest, accountId, grantId, payload }: Decision,
): Promise<{ readonly clientId: string | null; readonly payload: OidcPayload; readonly expiresAt: number } | undefined> =>
  db
    .updateTable('oidcTokens')
    // Only now does it belong to the person, so that it ends with whatever else they have; until then nothing about it may tell of them.
    .set({ accountId, grantId, payload: sql<OidcPayload>`payload || ${JSON.stringify(payload)}::jsonb` })
    .where('kind', '=', kind)
    .where('idDigest', '=', idDigest)
    .where('consumedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .where(sql<boolean>`payload ->> 'accountId' = ${accountId} and payload ->> 'grantId' is null and payload ->> 'error' is null`)
    .returning(['clientId', 'payload', 'expiresAt'])
    .executeTakeFirst();
