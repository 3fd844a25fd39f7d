import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { ExtendedClaim } from './id-token-claims.ts';

/** `undefined` when the tenant has chosen nothing. */
export async function findEnabledClaims(db: TenantDb): Promise<ExtendedClaim[] | undefined> {
  return (await db.selectFrom('idTokenSettings').select('enabledExtendedClaims').executeTakeFirst())?.enabledExtendedClaims;
}

export async function saveEnabledClaims(trx: TenantTransaction, claims: ExtendedClaim[]): Promise<void> {
  const enabledExtendedClaims = json(claims);
  await trx
    .insertInto('idTokenSettings')
    .values({ enabledExtendedClaims })
    .onConflict((conflict) => conflict.constraint('id_token_settings_pkey').doUpdateSet({ enabledExtendedClaims }))
    .execute();
}
