import type { Insertable, Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { SamlApplicationSecretsTable } from '../tables.ts';

export type SamlSecretRow = Selectable<SamlApplicationSecretsTable>;
interface SecretOfApplication {
  readonly applicationId: string;
  readonly secretId: string;
}

/** Newest first. */
export function listSamlSecrets(db: TenantDb, applicationId: string): Promise<SamlSecretRow[]> {
  return db
    .selectFrom('samlApplicationSecrets')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

/** The key in use. @throws ApiError `application.saml.no_active_secret` */
export async function getActiveSamlSecret(db: TenantDb, applicationId: string): Promise<SamlSecretRow> {
  const row = await db
    .selectFrom('samlApplicationSecrets')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!row) throw new ApiError('application.saml.no_active_secret');
  return row;
}

export function insertSamlSecret(trx: TenantTransaction, row: Insertable<SamlApplicationSecretsTable>): Promise<SamlSecretRow> {
  return trx.insertInto('samlApplicationSecrets').values(row).returningAll().executeTakeFirstOrThrow();
}

/** Taken into use, a key takes the place of the one before. @throws ApiError `entity.not_exists_with_id` */
export async function setSamlSecretActive(
  trx: TenantTransaction,
  { applicationId, secretId, active }: SecretOfApplication & { active: boolean },
): Promise<SamlSecretRow> {
  await getSamlSecret(trx, { applicationId, secretId });
  if (active) {
    await trx
      .updateTable('samlApplicationSecrets')
      .set({ active: false })
      .where('applicationId', '=', applicationId)
      .where('active', '=', true)
      .execute();
  }
  return trx.updateTable('samlApplicationSecrets').set({ active }).where('id', '=', secretId).returningAll().executeTakeFirstOrThrow();
}

/** @throws ApiError `entity.not_exists_with_id`, `application.saml.can_not_delete_active_secret` */
export async function deleteSamlSecret(trx: TenantTransaction, secret: SecretOfApplication): Promise<void> {
  const { active } = await getSamlSecret(trx, secret);
  if (active) throw new ApiError('application.saml.can_not_delete_active_secret');
  await trx.deleteFrom('samlApplicationSecrets').where('id', '=', secret.secretId).execute();
}

async function getSamlSecret(trx: TenantTransaction, { applicationId, secretId }: SecretOfApplication): Promise<SamlSecretRow> {
  const row = await trx
    .selectFrom('samlApplicationSecrets')
    .selectAll()
    .where('id', '=', secretId)
    .where('applicationId', '=', applicationId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ApiError('entity.not_exists_with_id', { values: { name: 'saml_application_secrets', id: secretId } });
  return row;
}
