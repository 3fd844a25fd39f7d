import type { Selectable, UpdateObject } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { Tables, TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { PhraseTree } from '../../foundation/i18n/phrases.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { SignInExperience, SignInExperiencePatch, SignInExperienceSettings } from './schemas.ts';
import type { CustomPhrasesTable, SignInExperiencesTable } from './tables.ts';

/** The one row's id on the wire. */
const signInExperienceId = 'default';

/** Throws when the tenant was never seeded: a broken invariant. */
export async function findSignInExperience(db: TenantDb, tenantId: string): Promise<SignInExperience> {
  const row = await db.selectFrom('signInExperiences').selectAll().executeTakeFirstOrThrow();
  return toSignInExperience(row, tenantId);
}

/** The same, held until the transaction ends: a change is checked against what it will stand beside. */
export async function lockSignInExperience(trx: TenantTransaction, tenantId: string): Promise<SignInExperience> {
  const row = await trx.selectFrom('signInExperiences').selectAll().forUpdate().executeTakeFirstOrThrow();
  return toSignInExperience(row, tenantId);
}

export async function insertSignInExperience(
  trx: TenantTransaction,
  { hideLogtoBranding, ...rest }: SignInExperienceSettings,
): Promise<void> {
  await trx
    .insertInto('signInExperiences')
    .values({
      ...rest,
      hideVendorBranding: hideLogtoBranding,
      color: json(rest.color),
      branding: json(rest.branding),
      languageInfo: json(rest.languageInfo),
      signIn: json(rest.signIn),
      signUp: json(rest.signUp),
      socialSignIn: json(rest.socialSignIn),
      socialSignInConnectorTargets: json(rest.socialSignInConnectorTargets),
      customContent: json(rest.customContent),
      customUiAssets: json(rest.customUiAssets),
      customUiCsp: json(rest.customUiCsp),
      passwordPolicy: json(rest.passwordPolicy),
      mfa: json(rest.mfa),
      adaptiveMfa: json(rest.adaptiveMfa),
      trustedDevice: json(rest.trustedDevice),
      captchaPolicy: json(rest.captchaPolicy),
      sentinelPolicy: json(rest.sentinelPolicy),
      emailBlocklistPolicy: json(rest.emailBlocklistPolicy),
      verificationCodePolicy: json(rest.verificationCodePolicy),
      forgotPasswordMethods: json(rest.forgotPasswordMethods),
      passkeySignIn: json(rest.passkeySignIn),
      signUpProfileFields: json(rest.signUpProfileFields),
      passwordExpiration: json(rest.passwordExpiration),
      usernamePolicy: json(rest.usernamePolicy),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Changes the given fields. Only inside `scope.write([signInExperiencePart], …)`. */
export async function updateSignInExperience(
  trx: TenantTransaction,
  { tenantId, patch }: { tenantId: string; patch: SignInExperiencePatch },
): Promise<SignInExperience> {
  const changes = toColumns(patch);
  if (Object.keys(changes).length === 0) return findSignInExperience(trx, tenantId);
  const row = await trx.updateTable('signInExperiences').set(changes).returningAll().executeTakeFirstOrThrow();
  return toSignInExperience(row, tenantId);
}

/**
 * Ends the time in which only the first administrator may register. Of several who try at once, one succeeds.
 * Only inside `scope.write([signInExperiencePart], …)`.
 */
export async function closeInitialRegistration(trx: TenantTransaction): Promise<boolean> {
  const result = await trx
    .updateTable('signInExperiences')
    .set({ signInMode: 'SignIn' })
    .where('signInMode', '=', 'Register')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function toSignInExperience(row: Selectable<SignInExperiencesTable>, tenantId: string): SignInExperience {
  const { hideVendorBranding, ...rest } = row;
  return { ...rest, tenantId, id: signInExperienceId, hideLogtoBranding: hideVendorBranding };
}

/** Columns that hold plain values; every other one is jsonb. */
const plainColumns = new Set<string>([
  'hideVendorBranding',
  'termsOfUseUrl',
  'privacyPolicyUrl',
  'agreeToTermsPolicy',
  'signInMode',
  'customCss',
  'singleSignOnEnabled',
  'supportEmail',
  'supportWebsiteUrl',
  'unknownSessionRedirectUrl',
]);

function toColumns({ hideLogtoBranding, ...patch }: SignInExperiencePatch): UpdateObject<Tables, 'signInExperiences'> {
  const entries = Object.entries({ ...patch, hideVendorBranding: hideLogtoBranding }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, plainColumns.has(name) ? value : json(value)]));
}

export type CustomPhrasesRow = Selectable<CustomPhrasesTable>;

export async function listCustomPhrases(db: TenantDb): Promise<CustomPhrasesRow[]> {
  return db.selectFrom('customPhrases').select(['id', 'languageTag', 'translation']).orderBy('languageTag').execute();
}

export async function findCustomPhrases(db: TenantDb, languageTag: string): Promise<CustomPhrasesRow | undefined> {
  return db
    .selectFrom('customPhrases')
    .select(['id', 'languageTag', 'translation'])
    .where('languageTag', '=', languageTag)
    .executeTakeFirst();
}

/** Replaces what is kept for the language. */
export async function upsertCustomPhrases(
  trx: TenantTransaction,
  { languageTag, translation }: { languageTag: string; translation: PhraseTree },
): Promise<CustomPhrasesRow> {
  return trx
    .insertInto('customPhrases')
    .values({ id: newId(), languageTag, translation: json(translation) })
    .onConflict((conflict) => conflict.columns(['languageTag']).doUpdateSet({ translation: json(translation) }))
    .returning(['id', 'languageTag', 'translation'])
    .executeTakeFirstOrThrow();
}

/** Whether there was something to delete. */
export async function deleteCustomPhrases(trx: TenantTransaction, languageTag: string): Promise<boolean> {
  const result = await trx.deleteFrom('customPhrases').where('languageTag', '=', languageTag).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
