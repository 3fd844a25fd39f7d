import { sql, type InsertQueryBuilder, type InsertResult, type QueryCreator } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { Tables, TenantDb } from '../../../foundation/database/tables.ts';
import type { TokenWrite } from '../queries.ts';

export interface TokenUse {
  readonly kind: string;
  readonly idDigest: string;
  /** Within this time after the first use, further uses succeed too (network retries, parallel tabs). */
  readonly reuseSeconds: number;
}

/** Uses a token up; decided by the database in this one statement, so that of many at once exactly one succeeds. */
export async function consumeToken(db: TenantDb, token: TokenUse): Promise<boolean> {
  return (await useToken(db, token).executeTakeFirst()) !== undefined;
}

/**
 * The same, and stores in that very statement what is given out for it, one token or two: of many at once exactly one has anything to show,
 * and where it fails the token can be used again.
 *
 * @returns false when another request used it up at the same time: nothing is stored then
 */
export async function exchangeToken(db: TenantDb, token: TokenUse, [first, second]: readonly [TokenWrite, TokenWrite?]): Promise<boolean> {
  const used = db.with('used', (creator) => useToken(creator, token));
  const stored = second ? used.with('stored', (creator) => insertOnceUsed(creator, second).returning('idDigest')) : used;
  const { numInsertedOrUpdatedRows } = await insertOnceUsed(stored, first).executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const useToken = (creator: QueryCreator<Tables>, { kind, idDigest, reuseSeconds }: TokenUse) =>
  creator
    .updateTable('oidcTokens')
    .set({ consumedAt: sql<Date>`coalesce(consumed_at, now())` })
    .where('kind', '=', kind)
    .where('idDigest', '=', idDigest)
    // Clocks decide only where there is a tolerance: a statement that waited for another has an earlier now() than the use it waited for.
    .where((eb) =>
      reuseSeconds === 0
        ? eb('consumedAt', 'is', null)
        : eb.or([eb('consumedAt', 'is', null), sql<boolean>`consumed_at > now() - make_interval(secs => ${reuseSeconds})`]),
    )
    .returning('idDigest');

type WithUsed = Tables & { used: { idDigest: string } };

function insertOnceUsed(creator: QueryCreator<WithUsed>, token: TokenWrite): InsertQueryBuilder<WithUsed, 'oidcTokens', InsertResult> {
  const { kind, idDigest, grantId, accountId, clientId, uid, expiresAt, payload } = token;
  return creator
    .insertInto('oidcTokens')
    .columns(['kind', 'idDigest', 'grantId', 'accountId', 'clientId', 'uid', 'payload', 'expiresAt'])
    .expression((eb) =>
      eb
        .selectFrom('used')
        .select([
          sql<string>`${kind}::text`.as('kind'),
          sql<string>`${idDigest}::text`.as('newDigest'),
          sql<string | null>`${grantId}::text`.as('grantId'),
          sql<string | null>`${accountId}::text`.as('accountId'),
          sql<string | null>`${clientId}::text`.as('clientId'),
          sql<string | null>`${uid}::text`.as('uid'),
          json(payload).as('payload'),
          sql<Date>`${expiresAt}::timestamptz`.as('expiresAt'),
        ]),
    );
}
