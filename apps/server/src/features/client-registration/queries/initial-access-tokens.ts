import { sql, type Selectable } from 'kysely';
import { digest } from '../../../foundation/crypto/digest.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import type { InitialAccessTokensTable } from '../tables.ts';

export type InitialAccessTokenRow = Omit<Selectable<InitialAccessTokensTable>, 'valueDigest'>;

const columns = ['id', 'name', 'isThirdParty', 'uses', 'maxUses', 'expiresAt', 'createdAt'] as const;

/** Newest first. */
export async function listInitialAccessTokens(db: TenantDb, page: Page): Promise<{ tokens: InitialAccessTokenRow[]; total: number }> {
  const tokens = await db
    .selectFrom('initialAccessTokens')
    .select(columns)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await db
    .selectFrom('initialAccessTokens')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { tokens, total };
}

export interface NewInitialAccessToken {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isThirdParty: boolean;
  /** `null` = any number. */
  readonly maxUses: number | null;
  /** `null` = for ever. */
  readonly expiresAt: Date | null;
}

export const insertInitialAccessToken = (
  trx: TenantTransaction,
  { value, ...token }: NewInitialAccessToken,
): Promise<InitialAccessTokenRow> =>
  trx
    .insertInto('initialAccessTokens')
    .values({ ...token, valueDigest: digest(value) })
    .returning(columns)
    .executeTakeFirstOrThrow();

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteInitialAccessToken(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('initialAccessTokens').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_exists_with_id', { values: { name: 'initial access token', id } });
}

const isUsable = sql<boolean>`(max_uses is null or uses < max_uses) and (expires_at is null or expires_at > now())`;

/** Whether a client can be registered with a token of this value now; looking does not use it up. */
export async function isInitialAccessToken(db: TenantDb, value: string): Promise<boolean> {
  const row = await db
    .selectFrom('initialAccessTokens')
    .select('id')
    .where('valueDigest', '=', digest(value))
    .where(isUsable)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a token once: of many at once, as many succeed as it has uses left. `undefined` where it has none. */
export const useInitialAccessToken = (trx: TenantTransaction, value: string): Promise<{ id: string; isThirdParty: boolean } | undefined> =>
  trx
    .updateTable('initialAccessTokens')
    .set({ uses: sql<number>`uses + 1` })
    .where('valueDigest', '=', digest(value))
    .where(isUsable)
    .returning(['id', 'isThirdParty'])
    .executeTakeFirst();
