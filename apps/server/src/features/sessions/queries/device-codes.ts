import { sql } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb } from '../../../foundation/database/tables.ts';
import type { TokenRow, TokenWrite } from '../queries.ts';

const kind = 'DeviceCode';
/** Kinds of codes about which whoever holds one asks again and again until a person has decided. */
export type PolledKind = typeof kind | 'BackchannelAuthenticationRequest';

/** Seconds between two questions of a device where it was told nothing else (RFC 8628 §3.2). */
export const firstPollSeconds = 5;
const mostPollSeconds = 60;
/** A question that comes a little early was sent in time. */
const toleranceSeconds = 1;

export type DeviceCodeChange = Pick<TokenWrite, 'idDigest' | 'grantId' | 'accountId' | 'payload' | 'expiresAt'>;

/**
 * Brings a device code further: somebody took it up (`claim`), or it was decided, for the device or against it (`decide`). Each happens
 * once, decided by the database in this one statement; `false` when it had happened already.
 */
export async function advanceDeviceCode(db: TenantDb, step: 'claim' | 'decide', change: DeviceCodeChange): Promise<boolean> {
  const { idDigest, payload, ...columns } = change;
  const row = await db
    .updateTable('oidcTokens')
    .set({ ...columns, payload: json(payload) })
    .where('kind', '=', kind)
    .where('idDigest', '=', idDigest)
    .where('consumedAt', 'is', null)
    .where(sql<boolean>`payload->>'accountId' is null and payload->>'error' is null`)
    .$if(step === 'claim', (query) => query.where(sql<boolean>`payload->>'inFlight' is null`))
    .returning('idDigest')
    .executeTakeFirst();
  return row !== undefined;
}

/** A device code by what the person typed, with the digest that stands for it. */
export function findDeviceCodeByUserCode(
  db: TenantDb,
  userCode: string,
): Promise<(Pick<TokenRow, 'payload'> & { idDigest: string; consumedAt: number | null }) | undefined> {
  return db
    .selectFrom('oidcTokens')
    .select(['idDigest', 'payload', 'consumedAt'])
    .where('kind', '=', kind)
    .where('userCode', '=', userCode)
    .executeTakeFirst();
}

/**
 * Notes that a device, or an application that waits for a person, asks. One that asks too early has to wait five seconds longer from then on.
 *
 * @param now epoch milliseconds
 * @returns whether it waited long enough
 */
export async function notePoll(
  db: TenantDb,
  { kind: polled = kind, idDigest, now }: { kind?: PolledKind; idDigest: string; now: number },
): Promise<boolean> {
  const seconds = sql<number>`coalesce(poll_seconds, ${firstPollSeconds}::smallint)`;
  const device = db.updateTable('oidcTokens').where('kind', '=', polled).where('idDigest', '=', idDigest);
  const inTime = await device
    .set({ polledAt: new Date(now) })
    .where(
      sql<boolean>`(polled_at is null or polled_at <= ${new Date(now)}::timestamptz - make_interval(secs => ${seconds} - ${toleranceSeconds}::smallint))`,
    )
    .returning('idDigest')
    .executeTakeFirst();
  if (inTime) return true;
  await device
    .set({ polledAt: new Date(now), pollSeconds: sql<number>`least(${seconds} + ${firstPollSeconds}, ${mostPollSeconds})` })
    .execute();
  return false;
}
