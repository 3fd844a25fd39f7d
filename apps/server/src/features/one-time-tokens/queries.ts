import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { timestamp } from '../../foundation/database/timestamp.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Page } from '../../foundation/http/pagination.ts';
import type { OneTimeTokenContext, OneTimeTokenStatus } from './schemas.ts';
import type { OneTimeTokenRow } from './tables.ts';

interface OneTimeTokenFilter {
  /** Compared without case. */
  readonly email?: string | undefined;
  readonly status?: OneTimeTokenStatus | undefined;
  /** Epoch milliseconds: decides what has expired. */
  readonly now: number;
}

/** Newest first. */
export async function listOneTimeTokens(
  db: TenantDb,
  { email, status, now, page }: OneTimeTokenFilter & { readonly page: Page | undefined },
): Promise<{ rows: OneTimeTokenRow[]; total: number }> {
  const current = sql<string>`case when status = 'active' and expires_at <= ${timestamp(now)} then 'expired' else status end`;
  const matching = db
    .selectFrom('oneTimeTokens')
    .$if(email !== undefined, (query) => query.where(sql`lower(email)`, '=', sql`lower(${email})`))
    .$if(status !== undefined, (query) => query.where(current, '=', status ?? ''));
  const rows = await matching
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
  if (!page) return { rows, total: rows.length };
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total };
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getOneTimeToken(db: TenantDb, id: string): Promise<OneTimeTokenRow> {
  const row = await db.selectFrom('oneTimeTokens').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? refuseMissing(id);
}

interface NewOneTimeToken {
  readonly email: string;
  readonly tokenDigest: string;
  readonly sealedToken: string;
  readonly context: OneTimeTokenContext;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export function insertOneTimeToken(trx: TenantTransaction, { context, ...values }: NewOneTimeToken): Promise<OneTimeTokenRow> {
  return trx
    .insertInto('oneTimeTokens')
    .values({ id: newId(), ...values, context: json(context) })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export const findOneTimeToken = (db: TenantDb, tokenDigest: string): Promise<OneTimeTokenRow | undefined> =>
  db.selectFrom('oneTimeTokens').selectAll().where('tokenDigest', '=', tokenDigest).executeTakeFirst();

interface OneTimeTokenUse {
  readonly tokenDigest: string;
  readonly email: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Uses a token up: of many at once one succeeds. @returns undefined when it is not there for this address and time any more */
export function consumeOneTimeToken(db: TenantDb, { tokenDigest, email, now }: OneTimeTokenUse): Promise<OneTimeTokenRow | undefined> {
  return db
    .updateTable('oneTimeTokens')
    .set({ status: 'consumed' })
    .where('tokenDigest', '=', tokenDigest)
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('status', '=', 'active')
    .where('expiresAt', '>', timestamp(now))
    .returningAll()
    .executeTakeFirst();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function endOneTimeToken(
  trx: TenantTransaction,
  { id, status }: { readonly id: string; readonly status: Exclude<OneTimeTokenStatus, 'active'> },
): Promise<OneTimeTokenRow> {
  const row = await trx.updateTable('oneTimeTokens').set({ status }).where('id', '=', id).returningAll().executeTakeFirst();
  return row ?? refuseMissing(id);
}

/** Ends every token of an address that could still be used. */
export async function revokeOneTimeTokens(trx: TenantTransaction, email: string): Promise<void> {
  await trx
    .updateTable('oneTimeTokens')
    .set({ status: 'revoked' })
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .where('status', '=', 'active')
    .execute();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteOneTimeToken(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('oneTimeTokens').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(id);
}

/** Deletes up to `limit` tokens over all tenants whose time was over thirty days ago. */
export async function deleteExpired(root: Database['root'], limit: number): Promise<number> {
  const result = await root
    .deleteFrom('oneTimeTokens')
    .where(sql<boolean>`ctid = any(array(select ctid from one_time_tokens where expires_at < now() - interval '30 days' limit ${limit}))`)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'one_time_tokens', id } });
}
