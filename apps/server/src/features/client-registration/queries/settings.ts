import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { defaultRegistrationSettings, type RegistrationSettings } from '../registration-settings.ts';

/** `undefined` when the tenant has chosen nothing. */
export async function findSettings(db: TenantDb): Promise<RegistrationSettings | undefined> {
  const row = await db.selectFrom('clientRegistrationSettings').select(['enabled', 'policy']).executeTakeFirst();
  return row && { ...defaultRegistrationSettings, ...row.policy, enabled: row.enabled };
}

/** The same for a registration, which holds others up until it is done: clients are counted one after the other. */
export async function lockSettings(trx: TenantTransaction): Promise<RegistrationSettings> {
  const row = await trx.selectFrom('clientRegistrationSettings').select(['enabled', 'policy']).forUpdate().executeTakeFirst();
  return row ? { ...defaultRegistrationSettings, ...row.policy, enabled: row.enabled } : defaultRegistrationSettings;
}

export async function saveSettings(trx: TenantTransaction, { enabled, ...policy }: RegistrationSettings): Promise<void> {
  const row = { enabled, policy: json(policy) };
  await trx
    .insertInto('clientRegistrationSettings')
    .values(row)
    .onConflict((conflict) => conflict.constraint('client_registration_settings_pkey').doUpdateSet(row))
    .execute();
}
