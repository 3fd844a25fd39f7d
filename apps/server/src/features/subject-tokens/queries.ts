import { sql } from 'kysely';
import { digest } from '../../foundation/crypto/digest.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { SubjectTokenContext } from './subject-token.ts';

const kind = 'SubjectToken';

export interface NewSubjectToken {
  readonly value: string;
  readonly userId: string;
  readonly context: SubjectTokenContext;
  readonly expiresAt: Date;
}

export async function insertSubjectToken(trx: TenantTransaction, { value, userId, context, expiresAt }: NewSubjectToken): Promise<void> {
  await trx
    .insertInto('oidcTokens')
    .values({ kind, idDigest: digest(value), accountId: userId, payload: json({ context }), expiresAt })
    .execute();
}

export interface SubjectToken {
  readonly userId: string;
  readonly context: SubjectTokenContext;
}

/** A token that can still be used; reading it does not use it up. */
export async function findSubjectToken(db: TenantDb, value: string): Promise<SubjectToken | undefined> {
  const row = await db
    .selectFrom('oidcTokens')
    .select(['accountId', 'payload'])
    .where('kind', '=', kind)
    .where('idDigest', '=', digest(value))
    .where('consumedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .executeTakeFirst();
  if (!row || row.accountId === null) return undefined;
  return { userId: row.accountId, context: (row.payload['context'] ?? {}) as SubjectTokenContext }; // `insertSubjectToken` wrote it
}

/** Uses a token up; of many at once exactly one succeeds. */
export async function consumeSubjectToken(db: TenantDb, value: string): Promise<boolean> {
  const row = await db
    .updateTable('oidcTokens')
    .set({ consumedAt: sql<Date>`now()` })
    .where('kind', '=', kind)
    .where('idDigest', '=', digest(value))
    .where('consumedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .returning('idDigest')
    .executeTakeFirst();
  return row !== undefined;
}
