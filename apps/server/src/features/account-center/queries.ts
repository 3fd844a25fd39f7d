import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { adminTenantId } from '../../tenancy/tenancy.ts';
import { defaultAccountCenter } from './defaults.ts';
import type { AccountCenterSettings } from './schemas.ts';

/** The stored settings, else those every tenant begins with. */
export async function findAccountCenter(db: TenantDb, tenantId: string): Promise<AccountCenterSettings> {
  const row = await db.selectFrom('accountCenters').selectAll().executeTakeFirst();
  return row ?? defaultAccountCenter({ isAdmin: tenantId === adminTenantId });
}

/** Changes the given fields; `current` is what holds for the others. Only inside `scope.write([accountCenterPart], …)`. */
export async function writeAccountCenter(
  trx: TenantTransaction,
  { tenantId, patch }: { tenantId: string; patch: { [Name in keyof AccountCenterSettings]?: AccountCenterSettings[Name] | undefined } },
): Promise<AccountCenterSettings> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const next: AccountCenterSettings = { ...(await findAccountCenter(trx, tenantId)), ...given };
  const { fields, webauthnRelatedOrigins, profileFields, ...plain } = next;
  const values = {
    enabled: plain.enabled,
    deleteAccountUrl: plain.deleteAccountUrl,
    customCss: plain.customCss,
    fields: json(fields),
    webauthnRelatedOrigins: json(webauthnRelatedOrigins),
    profileFields: json(profileFields),
  };
  return trx
    .insertInto('accountCenters')
    .values(values)
    .onConflict((conflict) => conflict.columns([]).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
}
