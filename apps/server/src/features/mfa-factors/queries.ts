import { sql } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { UserRow } from '../users/tables.ts';
import type { MfaVerification } from '../users/user.ts';
import { toFactors, type Factor } from './factor.ts';

/**
 * Changes a person's factors; two changes at once wait for each other.
 *
 * @throws ApiError `user.user_not_exist` and what `change` throws
 */
export async function changeFactors(
  trx: TenantTransaction,
  userId: string,
  change: (factors: readonly Factor[]) => readonly Factor[],
): Promise<UserRow> {
  const row = await trx.selectFrom('users').select('mfaVerifications').where('id', '=', userId).forUpdate().executeTakeFirst();
  if (!row) throw new ApiError('user.user_not_exist', { data: { userId } });
  const factors: MfaVerification[] = [...change(toFactors(row.mfaVerifications))];
  return trx
    .updateTable('users')
    .set({ mfaVerifications: json(factors), updatedAt: sql<Date>`now()` })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
