import { sql, type RawBuilder } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
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

interface FactorUse {
  readonly userId: string;
  readonly factorId: string;
  /** Epoch milliseconds. */
  readonly usedAt: number;
}

/** The stored factors with `patch` (SQL for jsonb) laid over the one of the id. */
const withFactor = (factorId: string, patch: RawBuilder<unknown>) => sql<MfaVerification[]>`(
  select jsonb_agg(case when factor->>'id' = ${factorId} then factor || ${patch} else factor end order by place)
  from jsonb_array_elements(users.mfa_verifications) with ordinality as stored (factor, place))`;

/**
 * Uses the code of a time step up. Of any number of parallel uses one gets through.
 *
 * @returns false when a code of this step or of a later one was used before, or the factor is gone
 */
export async function claimTotpStep(db: TenantDb, { userId, factorId, usedAt, step }: FactorUse & { step: number }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ mfaVerifications: withFactor(factorId, json({ lastUsedTimeStep: step, lastUsedAt: new Date(usedAt).toISOString() })) })
    .where('id', '=', userId)
    .where(
      sql<boolean>`exists (select 1 from jsonb_array_elements(users.mfa_verifications) as stored (factor)
        where factor->>'id' = ${factorId} and coalesce((factor->>'lastUsedTimeStep')::bigint, -1) < ${step})`,
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * Notes that a passkey has signed. Of two signatures with the same count of its uses one gets through; passkeys that do not count always say zero.
 *
 * @returns false when the count has gone back (the key may have been copied, WebAuthn L3 §6.1.1), or the passkey is gone
 */
export async function claimPasskeyUse(
  db: TenantDb,
  { userId, factorId, usedAt, counter }: FactorUse & { counter: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ mfaVerifications: withFactor(factorId, json({ counter, lastUsedAt: new Date(usedAt).toISOString() })) })
    .where('id', '=', userId)
    .where(
      sql<boolean>`exists (select 1 from jsonb_array_elements(users.mfa_verifications) as stored (factor)
        where factor->>'id' = ${factorId} and ((factor->>'counter')::bigint < ${counter} or (${counter} = 0 and (factor->>'counter')::bigint = 0)))`,
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * Uses a backup code up. Of any number of parallel uses one gets through.
 *
 * @param mac see `backupCodeMac`
 * @returns false when it is none of this person's, or was used before
 */
export async function spendBackupCode(db: TenantDb, { userId, factorId, usedAt, mac }: FactorUse & { mac: string }): Promise<boolean> {
  const time = new Date(usedAt).toISOString();
  const codes = sql`(select jsonb_agg(case when code->>'code' = ${mac} then code || ${json({ usedAt: time })} else code end order by position)
    from jsonb_array_elements(factor->'codes') with ordinality as codes (code, position))`;
  const { numUpdatedRows } = await db
    .updateTable('users')
    .set({ mfaVerifications: withFactor(factorId, sql`(${json({ lastUsedAt: time })} || jsonb_build_object('codes', ${codes}))`) })
    .where('id', '=', userId)
    .where(
      sql<boolean>`exists (select 1 from jsonb_array_elements(users.mfa_verifications) as stored (factor),
        jsonb_array_elements(factor->'codes') as codes (code)
        where factor->>'id' = ${factorId} and code->>'code' = ${mac} and code->>'usedAt' is null)`,
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
