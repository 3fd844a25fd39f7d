import { sql } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { UserRow } from '../users/tables.ts';
import type { LastSubmission } from './last-submission.ts';
import type { OidcPayload } from './tables.ts';

const unexpired = sql<boolean>`expires_at > now()`;

// Interactions

export interface InteractionRow {
  readonly payload: OidcPayload;
  readonly experience: unknown;
}

/** Keeps what the Experience API has gathered when the library saves its own part again. */
export async function upsertInteraction(db: TenantDb, interaction: { id: string; payload: OidcPayload; expiresAt: Date }): Promise<void> {
  const { id, expiresAt } = interaction;
  const payload = json(interaction.payload);
  await db
    .insertInto('oidcInteractions')
    .values({ id, payload, expiresAt, experience: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ payload, expiresAt }))
    .execute();
}

export const findInteraction = (db: TenantDb, id: string): Promise<InteractionRow | undefined> =>
  db.selectFrom('oidcInteractions').select(['payload', 'experience']).where('id', '=', id).where(unexpired).executeTakeFirst();

/** Together with the person whose sign-in it has become. */
export async function findInteractionWithPerson(
  db: TenantDb,
  id: string,
): Promise<(InteractionRow & { readonly person: UserRow | undefined }) | undefined> {
  const row = await db
    .selectFrom('oidcInteractions')
    .leftJoin('users', 'users.id', 'oidcInteractions.accountId')
    .selectAll('users')
    .select(['oidcInteractions.payload', 'oidcInteractions.experience'])
    .where('oidcInteractions.id', '=', id)
    .where(unexpired)
    .executeTakeFirst();
  if (!row) return undefined;
  const { payload, experience, ...person } = row;
  return { payload, experience, person: isPerson(person) ? person : undefined };
}

/** Begins the Experience API's part anew, in the statement that reads the rest. */
export const restartExperience = (db: TenantDb, id: string, experience: unknown): Promise<InteractionRow | undefined> =>
  db
    .updateTable('oidcInteractions')
    .set({ experience: json(experience) })
    .where('id', '=', id)
    .where(unexpired)
    .returning(['payload', 'experience'])
    .executeTakeFirst();

export async function saveExperience(db: TenantDb, id: string, experience: unknown): Promise<void> {
  await db
    .updateTable('oidcInteractions')
    .set({ experience: json(experience) })
    .where('id', '=', id)
    .execute();
}

/**
 * Replaces the Experience API's state while it holds something, in one statement: of several that use the same thing up, one does.
 *
 * @param holding contained in the state as it is (`@>`)
 * @returns false when it does not hold it any more
 */
export async function replaceExperience(db: TenantDb, id: string, { holding, by }: { holding: unknown; by: unknown }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('oidcInteractions')
    .set({ experience: json(by) })
    .where('id', '=', id)
    .where(sql<boolean>`experience @> ${json(holding)}`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes the place of the one before: of several tabs, the last one counts. */
export async function setPasskeyChallenge(db: TenantDb, id: string, passkeyChallenge: string): Promise<void> {
  await db.updateTable('oidcInteractions').set({ passkeyChallenge }).where('id', '=', id).execute();
}

/** Uses the challenge up: of any number of parallel answers one gets it. */
export async function takePasskeyChallenge(db: TenantDb, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('oidcInteractions').select('passkeyChallenge').where('id', '=', id).executeTakeFirst();
  if (!row?.passkeyChallenge) return undefined;
  const { numUpdatedRows } = await db
    .updateTable('oidcInteractions')
    .set({ passkeyChallenge: null })
    .where('id', '=', id)
    .where('passkeyChallenge', '=', row.passkeyChallenge)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n ? row.passkeyChallenge : undefined;
}

/** Puts a result into an interaction, for the library to find when it resumes; answers the address at which it does. */
export async function setInteractionResult(
  db: Pick<TenantDb, 'updateTable'>,
  id: string,
  result: OidcPayload,
): Promise<string | undefined> {
  const row = await db
    .updateTable('oidcInteractions')
    .set({ payload: sql<OidcPayload>`payload || ${JSON.stringify({ result })}::jsonb` })
    .where('id', '=', id)
    .where(unexpired)
    .returning(sql<string>`payload ->> 'returnTo'`.as('returnTo'))
    .executeTakeFirst();
  return row?.returnTo;
}

/**
 * Sign-ins in progress of an account begin anew, those that only have to be resumed among them. They forget the session they began in, which
 * ends too: the library would refuse to resume them without it.
 */
export async function restartInteractionsOfAccount(db: TenantDb, accountId: string): Promise<void> {
  await db
    .updateTable('oidcInteractions')
    .set({ experience: null, payload: sql<OidcPayload>`payload - '{result,session}'::text[]` })
    .where('accountId', '=', accountId)
    .execute();
}

/** What somebody has already shown in a sign-in in progress stays, for the answer they get; nothing is resumed by it. */
export async function dropResultsOfAccount(db: TenantDb, accountId: string): Promise<void> {
  await db
    .updateTable('oidcInteractions')
    .set({ payload: sql<OidcPayload>`payload - '{result,session}'::text[]` })
    .where('accountId', '=', accountId)
    .execute();
}

export async function deleteInteraction(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom('oidcInteractions').where('id', '=', id).execute();
}

// Sessions

/** What is kept of a session beside the library's payload: how the person last signed in, and to which application. */
export interface SessionDetails {
  readonly clientId: string | null;
  readonly lastSubmission: LastSubmission | null;
}

export const findSession = (db: TenantDb, idDigest: string): Promise<({ readonly payload: OidcPayload } & SessionDetails) | undefined> =>
  db
    .selectFrom('oidcSessions')
    .select(['payload', 'clientId', 'lastSubmission'])
    .where('idDigest', '=', idDigest)
    .where(unexpired)
    .executeTakeFirst();

export const findSessionByUid = (db: TenantDb, uid: string): Promise<{ payload: OidcPayload } | undefined> =>
  db.selectFrom('oidcSessions').select('payload').where('uid', '=', uid).where(unexpired).executeTakeFirst();

export async function deleteSession(db: TenantDb, idDigest: string): Promise<void> {
  await db.deleteFrom('oidcSessions').where('idDigest', '=', idDigest).execute();
}

// Grants

export const findGrant = (db: TenantDb, id: string): Promise<{ payload: OidcPayload } | undefined> =>
  db.selectFrom('oidcGrants').select('payload').where('id', '=', id).executeTakeFirst();

export async function deleteGrant(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom('oidcGrants').where('id', '=', id).execute();
}

// Tokens

export interface TokenWrite {
  readonly kind: string;
  readonly idDigest: string;
  readonly grantId: string | null;
  readonly accountId: string | null;
  readonly clientId: string | null;
  readonly userCode: string | null;
  readonly uid: string | null;
  readonly payload: OidcPayload;
  readonly expiresAt: Date;
}

export interface TokenRow {
  readonly kind: string;
  readonly payload: OidcPayload;
  readonly clientId: string | null;
  /** Seconds by the database's clock since the token was used up; null while it was not. */
  readonly consumedSecondsAgo: number | null;
  /** The grant it came from, read along. */
  readonly grantPayload: OidcPayload | null;
}

export async function upsertToken(db: TenantDb, token: TokenWrite): Promise<void> {
  const { payload, ...columns } = token;
  await db
    .insertInto('oidcTokens')
    .values({ ...columns, payload: json(payload) })
    .onConflict((conflict) => conflict.columns(['idDigest', 'kind']).doUpdateSet({ payload: json(payload), expiresAt: token.expiresAt }))
    .execute();
}

/** Whoever does not know a token's kind (introspection) asks for several in one statement. */
export const findTokens = (db: TenantDb, kinds: readonly string[], idDigest: string): Promise<TokenRow[]> =>
  selectTokens(db, kinds).where('oidcTokens.idDigest', '=', idDigest).execute();

/** Together with the person that the token was given to: whoever uses it asks for them next. */
export async function findTokensWithPerson(
  db: TenantDb,
  kinds: readonly string[],
  idDigest: string,
): Promise<(TokenRow & { readonly person: UserRow | undefined })[]> {
  const rows = await selectTokens(db, kinds)
    .leftJoin('users', 'users.id', 'oidcTokens.accountId')
    .selectAll('users')
    .where('oidcTokens.idDigest', '=', idDigest)
    .execute();
  return rows.map(({ kind, payload, clientId, consumedSecondsAgo, grantPayload, ...person }) => ({
    kind,
    payload,
    clientId,
    consumedSecondsAgo,
    grantPayload,
    person: isPerson(person) ? person : undefined,
  }));
}

/** A join without a partner answers null in every column. */
const isPerson = (person: { readonly id: string | null }): person is UserRow => person.id !== null;

export const findTokenByUserCode = (db: TenantDb, kind: string, userCode: string): Promise<TokenRow | undefined> =>
  selectTokens(db, [kind]).where('oidcTokens.userCode', '=', userCode).executeTakeFirst();

const selectTokens = (db: TenantDb, kinds: readonly string[]) =>
  db
    .selectFrom('oidcTokens')
    .leftJoin('oidcGrants', 'oidcGrants.id', 'oidcTokens.grantId')
    .select(['oidcTokens.kind', 'oidcTokens.payload', 'oidcTokens.clientId', 'oidcGrants.payload as grantPayload'])
    .select(sql<number | null>`extract(epoch from now() - oidc_tokens.consumed_at)::float8`.as('consumedSecondsAgo'))
    .where('oidcTokens.kind', '=', sql<string>`any(${kinds})`);

export async function deleteToken(db: TenantDb, kind: string, idDigest: string): Promise<void> {
  await db.deleteFrom('oidcTokens').where('kind', '=', kind).where('idDigest', '=', idDigest).execute();
}

export async function deleteTokensOfGrant(db: TenantDb, grantId: string): Promise<void> {
  await db.deleteFrom('oidcTokens').where('grantId', '=', grantId).execute();
}

// All that somebody has

/** Answers the payloads of the sessions that ended. */
export async function deleteOfAccount(db: TenantDb, accountId: string): Promise<OidcPayload[]> {
  const sessions = await db.deleteFrom('oidcSessions').where('accountId', '=', accountId).returning('payload').execute();
  await db.deleteFrom('oidcTokens').where('accountId', '=', accountId).execute();
  await db.deleteFrom('oidcGrants').where('accountId', '=', accountId).execute();
  return sessions.map(({ payload }) => payload);
}

export async function deleteOfClient(db: TenantDb, clientId: string): Promise<void> {
  await db.deleteFrom('oidcTokens').where('clientId', '=', clientId).execute();
  await db.deleteFrom('oidcGrants').where('clientId', '=', clientId).execute();
}

// Clean-up over all tenants

const expiring = ['oidcInteractions', 'oidcSessions', 'oidcTokens', 'oidcGrants', 'oidcBackchannelLogouts'] as const;

/** Deletes up to `limit` expired rows of each table; answers how many went. Consumed tokens stay until they expire, so that reuse is seen. */
export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  let deleted = 0;
  for (const table of expiring) {
    const result = await root
      .deleteFrom(table)
      .where(sql<boolean>`ctid = any(array(select ctid from ${sql.table(snakeCase(table))} where expires_at < now() limit ${limit}))`)
      .executeTakeFirst();
    deleted += Number(result.numDeletedRows);
  }
  return deleted;
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Seconds; `undefined` when the tenant has chosen nothing. */
export async function findSessionTtl(db: TenantDb): Promise<number | undefined> {
  return (await db.selectFrom('sessionSettings').select('ttlSeconds').executeTakeFirst())?.ttlSeconds;
}

export async function saveSessionTtl(trx: TenantTransaction, ttlSeconds: number): Promise<void> {
  await trx
    .insertInto('sessionSettings')
    .values({ ttlSeconds })
    .onConflict((conflict) => conflict.constraint('session_settings_pkey').doUpdateSet({ ttlSeconds }))
    .execute();
}
