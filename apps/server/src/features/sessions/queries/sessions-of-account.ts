import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import type { SessionDetails } from '../queries.ts';
import type { OidcPayload } from '../tables.ts';

const unexpired = sql<boolean>`expires_at > now()`;

export interface SessionRow extends SessionDetails {
  readonly uid: string;
  readonly accountId: string | null;
  readonly payload: OidcPayload;
  readonly expiresAt: number;
}

/** Newest first. */
export const listSessions = (db: TenantDb, accountId: string): Promise<SessionRow[]> =>
  selectSessions(db).where('accountId', '=', accountId).orderBy('createdAt', 'desc').orderBy('uid').execute();

export const findSessionRow = (db: TenantDb, uid: string): Promise<SessionRow | undefined> =>
  selectSessions(db).where('uid', '=', uid).executeTakeFirst();

const selectSessions = (db: TenantDb) =>
  db.selectFrom('oidcSessions').select(['uid', 'accountId', 'payload', 'clientId', 'lastSubmission', 'expiresAt']).where(unexpired);

/** Ends one session of an account; answers what it was, `undefined` when there is none or another request was first. */
export const deleteSessionOfAccount = (
  trx: TenantTransaction,
  { accountId, uid }: { accountId: string; uid: string },
): Promise<{ payload: OidcPayload } | undefined> =>
  trx
    .deleteFrom('oidcSessions')
    .where('uid', '=', uid)
    .where('accountId', '=', accountId)
    .where(unexpired)
    .returning('payload')
    .executeTakeFirst();

/** The sessions of an account, locked until the transaction ends: they are about to change. */
export const lockSessions = (trx: TenantTransaction, accountId: string): Promise<{ uid: string; payload: OidcPayload }[]> =>
  trx.selectFrom('oidcSessions').select(['uid', 'payload']).where('accountId', '=', accountId).orderBy('uid').forUpdate().execute();

/** Takes applications out of a session: it no longer counts as signed in to them. */
export async function removeAuthorizations(trx: TenantTransaction, uid: string, clientIds: readonly string[]): Promise<void> {
  await trx
    .updateTable('oidcSessions')
    .set({
      payload: sql<OidcPayload>`jsonb_set(payload, '{authorizations}', (payload -> 'authorizations') - ${clientIds}::text[])`,
    })
    .where('uid', '=', uid)
    .execute();
}

/** Ends all that an account has but one session, some grants and their tokens; answers the payloads of the sessions that ended. */
export async function deleteOthersOfAccount(
  db: TenantDb,
  { accountId, sessionUid = '', grantIds }: { accountId: string; sessionUid?: string | undefined; grantIds: readonly string[] },
): Promise<OidcPayload[]> {
  const isOther = sql<boolean>`grant_id is null or grant_id <> all(${grantIds})`;
  const sessions = await db
    .deleteFrom('oidcSessions')
    .where('accountId', '=', accountId)
    .where('uid', '<>', sessionUid)
    .returning('payload')
    .execute();
  await db.deleteFrom('oidcTokens').where('accountId', '=', accountId).where(isOther).execute();
  await db
    .deleteFrom('oidcGrants')
    .where('accountId', '=', accountId)
    .where('id', '<>', sql<string>`all(${grantIds})`)
    .execute();
  return sessions.map(({ payload }) => payload);
}
