import { sql, type Selectable } from 'kysely';
import { digest } from '../../foundation/crypto/digest.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { PersonalAccessTokensTable } from './tables.ts';

export type PersonalAccessTokenRow = Selectable<PersonalAccessTokensTable>;

/** Oldest first. */
export const listPersonalAccessTokens = (db: TenantDb, userId: string): Promise<PersonalAccessTokenRow[]> =>
  db.selectFrom('personalAccessTokens').selectAll().where('userId', '=', userId).orderBy('createdAt').orderBy('name').execute();

/** Whose token this value is; `undefined` when there is none, or it has expired by the database's clock. */
export const findPersonalAccessToken = (db: TenantDb, value: string): Promise<{ userId: string } | undefined> =>
  db
    .selectFrom('personalAccessTokens')
    .select('userId')
    .where('valueDigest', '=', digest(value))
    .where(sql<boolean>`(expires_at is null or expires_at > now())`)
    .executeTakeFirst();

export interface NewPersonalAccessToken {
  readonly userId: string;
  readonly name: string;
  readonly valueDigest: string;
  readonly sealedValue: string;
  readonly expiresAt: Date | null;
}

/** @throws ApiError `user.personal_access_token_name_exists` */
export async function insertPersonalAccessToken(trx: TenantTransaction, token: NewPersonalAccessToken): Promise<PersonalAccessTokenRow> {
  const row = await trx
    .insertInto('personalAccessTokens')
    .values(token)
    .onConflict((conflict) => conflict.columns(['userId', 'name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('user.personal_access_token_name_exists');
  return row;
}

interface TokenKey {
  readonly userId: string;
  readonly name: string;
}

/** @throws ApiError `user.personal_access_token_name_exists`, `entity.not_found` */
export async function renamePersonalAccessToken(
  trx: TenantTransaction,
  { userId, name, newName }: TokenKey & { newName: string },
): Promise<PersonalAccessTokenRow> {
  const row = await trx
    .updateTable('personalAccessTokens')
    .set({ name: newName })
    .where('userId', '=', userId)
    .where('name', '=', name)
    .returningAll()
    .executeTakeFirst()
    .catch(rethrowTakenName);
  if (!row) throw new ApiError('entity.not_found');
  return row;
}

/** @throws ApiError `entity.not_found` */
export async function deletePersonalAccessToken(trx: TenantTransaction, { userId, name }: TokenKey): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('personalAccessTokens')
    .where('userId', '=', userId)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

const uniqueViolation = '23505';

function rethrowTakenName(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== uniqueViolation) throw error;
  throw new ApiError('user.personal_access_token_name_exists', { cause: error });
}
