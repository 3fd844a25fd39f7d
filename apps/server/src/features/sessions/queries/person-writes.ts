import { sql, type QueryCreator, type RawBuilder } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { Tables, TenantDb } from '../../../foundation/database/tables.ts';
import type { SessionDetails } from '../queries.ts';
import type { OidcPayload } from '../tables.ts';

// What a request writes of a person who may be suspended, deleted or signed out while it is under way: nothing of it may outlive that. Each
// write is one statement that waits for a change of the person's row and then looks again, and what the request has read before is only
// changed, never made anew.

export interface SessionWrite {
  readonly idDigest: string;
  readonly uid: string;
  readonly accountId: string | null;
  readonly payload: OidcPayload;
  readonly expiresAt: Date;
  readonly details: SessionDetails;
  /** This request has found the session in storage. */
  readonly isKnown: boolean;
}

/** A session keeps its `uid` when its cookie value changes, so one statement both moves and updates it. Ended meanwhile, it stays ended. */
export async function upsertSession(db: TenantDb, session: SessionWrite): Promise<void> {
  const { idDigest, uid, accountId, expiresAt, details, isKnown } = session;
  const payload = json(session.payload);
  const { clientId } = details;
  const lastSubmission = details.lastSubmission && json(details.lastSubmission);
  const known = { ...(clientId !== null && { clientId }), ...(lastSubmission && { lastSubmission }) };
  const change = { idDigest, accountId, payload, expiresAt, ...known };
  if (isKnown) {
    const update =
      accountId === null ? db.updateTable('oidcSessions') : withPerson(db, accountId).updateTable('oidcSessions').where(isPersonThere);
    await update.set(change).where('uid', '=', uid).execute();
    return;
  }
  if (accountId === null) {
    await db.insertInto('oidcSessions').values({ idDigest, uid, accountId, payload, expiresAt, clientId, lastSubmission }).execute();
    return;
  }
  await withPerson(db, accountId)
    .insertInto('oidcSessions')
    .columns(['idDigest', 'uid', 'accountId', 'payload', 'expiresAt', 'clientId', 'lastSubmission'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select([
          text(idDigest).as('idDigest'),
          text(uid).as('uid'),
          'person.id',
          payload.as('payload'),
          moment(expiresAt).as('expiresAt'),
          text(clientId).as('clientId'),
          (lastSubmission ?? sql`null::jsonb`).as('lastSubmission'),
        ]),
    )
    .onConflict((conflict) => conflict.column('uid').doUpdateSet(change))
    .execute();
}

export interface GrantWrite {
  readonly id: string;
  readonly accountId: string | null;
  readonly clientId: string;
  readonly payload: OidcPayload;
  readonly expiresAt: Date;
  /** This request has found the grant in storage. */
  readonly isKnown: boolean;
}

/** @returns false when the person may have no grant any more, or the grant was revoked meanwhile */
export async function upsertGrant(db: TenantDb, grant: GrantWrite): Promise<boolean> {
  const { id, accountId, clientId, expiresAt, isKnown } = grant;
  const payload = json(grant.payload);
  if (accountId === null) throw new Error('A grant is what a person gives.');
  if (isKnown) {
    const { numUpdatedRows } = await withPerson(db, accountId)
      .updateTable('oidcGrants')
      .set({ payload, expiresAt })
      .where('id', '=', id)
      .where(isPersonThere)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
  const { numInsertedOrUpdatedRows } = await withPerson(db, accountId)
    .insertInto('oidcGrants')
    .columns(['id', 'accountId', 'clientId', 'payload', 'expiresAt'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .select([
          text(id).as('grantId'),
          'person.id',
          text(clientId).as('clientId'),
          payload.as('payload'),
          moment(expiresAt).as('expiresAt'),
        ]),
    )
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ payload, expiresAt }))
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The person as `person`, no row when suspended or gone; the lock waits for whoever is changing them. */
const withPerson = (db: TenantDb, accountId: string) => db.with('person', (creator) => livePerson(creator, accountId));

const livePerson = (creator: QueryCreator<Tables>, accountId: string) =>
  creator.selectFrom('users').select('users.id').where('users.id', '=', accountId).where('users.isSuspended', '=', false).forShare();

const isPersonThere = sql<boolean>`exists (select from person)`;
const text = (value: string | null): RawBuilder<string | null> => sql`${value}::text`;
const moment = (value: Date): RawBuilder<Date> => sql`${value}::timestamptz`;
