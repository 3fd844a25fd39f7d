import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { defaultSignInExperience } from './defaults.ts';
import { insertSignInExperience } from './queries.ts';

/** The row every tenant has from its first moment. Does nothing where it is already there. */
export async function seedSignInExperience(trx: TenantTransaction, tenant: { isAdmin: boolean }): Promise<void> {
  await insertSignInExperience(trx, defaultSignInExperience(tenant));
}
