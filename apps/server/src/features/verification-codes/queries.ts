import { sql, type QueryCreator } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Tables, TenantDb } from '../../foundation/database/tables.ts';
import { countOutcome, type SentinelPolicy } from '../sentinel/queries.ts';
import type { SentinelTarget } from '../sentinel/target.ts';

/** Messages to one recipient, whoever asks for them. */
export const sendingLimit = { messages: 10, windowMs: 600_000 } as const;

interface NewCode {
  readonly id: string;
  readonly digest: string;
  /** Digest of the address. */
  readonly recipient: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly expiresAt: number;
}

/**
 * Notes one more message to the recipient and puts the code in the place of the one of the same id, both or neither, in one statement.
 *
 * @returns false when the recipient has had all its messages
 */
export async function insertCode(db: TenantDb, { id, digest, recipient, now, expiresAt }: NewCode): Promise<boolean> {
  const row = await db
    .with('permit', (creator) => countMessage(creator, { recipient, now }))
    .insertInto('verificationCodes')
    .columns(['id', 'digest', 'expiresAt'])
    .expression((creator) =>
      creator
        .selectFrom('permit')
        .select([
          sql<string>`${id}::varchar`.as('id'),
          sql<string>`${digest}::varchar`.as('digest'),
          sql<Date>`${new Date(expiresAt)}::timestamptz`.as('expiresAt'),
        ]),
    )
    .onConflict((conflict) =>
      conflict.columns(['id']).doUpdateSet((set) => ({
        digest: set.ref('excluded.digest'),
        expiresAt: set.ref('excluded.expiresAt'),
        attempts: 0,
        consumedAt: null,
      })),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes one more message that carries no code. @returns false when the recipient has had all its messages */
export async function permitMessage(db: TenantDb, message: CountedMessage): Promise<boolean> {
  return (await countMessage(db, message).executeTakeFirst()) !== undefined;
}

type CountedMessage = Pick<NewCode, 'recipient' | 'now'>;

/** The last ten times are kept: an eleventh message may go when the first of them lies outside the window. */
function countMessage(creator: QueryCreator<Tables>, { recipient, now }: CountedMessage) {
  const { messages, windowMs } = sendingLimit;
  const forgetAt = new Date(now + windowMs);
  const sentAt = sql<
    number[]
  >`(message_recipients.sent_at || excluded.sent_at)[cardinality(message_recipients.sent_at) + 2 - ${messages}::int:]`;
  return creator
    .insertInto('messageRecipients')
    .values({ recipient, sentAt: sql<Date[]>`array[${new Date(now)}::timestamptz]`, expiresAt: forgetAt })
    .onConflict((conflict) =>
      conflict
        .columns(['recipient'])
        .doUpdateSet({ sentAt: sentAt as never, expiresAt: forgetAt })
        .where(
          sql<boolean>`cardinality(message_recipients.sent_at) < ${messages}::int
            or message_recipients.sent_at[1] <= ${new Date(now - windowMs)}::timestamptz`,
        ),
    )
    .returning('recipient');
}

interface Guess {
  readonly id: string;
  readonly digest: string;
  readonly maxAttempts: number;
  readonly now: number;
  /** Whose failures are counted, and how many of them lock. */
  readonly sentinel: SentinelTarget & { readonly policy: SentinelPolicy };
}

export interface GuessRow {
  readonly attempts: number;
  readonly expiresAt: number;
  readonly consumedAt: number | null;
  readonly failures: number;
  readonly windowEndsAt: number;
}

/**
 * Spends one try of a code, uses the code up when it is the right one in time, and counts a wrong one against the identifier: all in
 * one statement, so that parallel guesses see each other. `undefined` when there is no such code, or it was used.
 */
export async function guessCode(db: TenantDb, { id, digest, maxAttempts, now, sentinel }: Guess): Promise<GuessRow | undefined> {
  const at = sql<Date>`${new Date(now)}::timestamptz`;
  return db
    .with('guess', (creator) =>
      creator
        .updateTable('verificationCodes')
        .set({
          attempts: sql<number>`attempts + 1`,
          consumedAt: sql<Date | null>`case when digest = ${digest} and attempts < ${maxAttempts} and expires_at > ${at} then ${at} end`,
        })
        .where('id', '=', id)
        .where('consumedAt', 'is', null)
        .returning(['attempts', 'expiresAt', 'consumedAt']),
    )
    .with('counted', (creator) =>
      countOutcome(creator, { ...sentinel, now, failed: sql<number>`(select count(*)::int from guess where consumed_at is null)` }),
    )
    .selectFrom('guess')
    .crossJoin('counted')
    .select(['attempts', 'expiresAt', 'consumedAt', 'failures', 'windowEndsAt'])
    .executeTakeFirst();
}

/** Deletes up to `limit` codes that have expired, and as many recipients whose last message no longer counts, over all tenants. */
export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const codes = await root
    .deleteFrom('verificationCodes')
    .where(sql<boolean>`ctid = any(array(select ctid from verification_codes where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  const recipients = await root
    .deleteFrom('messageRecipients')
    .where(sql<boolean>`ctid = any(array(select ctid from message_recipients where expires_at < now() limit ${limit}))`)
    .executeTakeFirst();
  return Number(codes.numDeletedRows) + Number(recipients.numDeletedRows);
}
