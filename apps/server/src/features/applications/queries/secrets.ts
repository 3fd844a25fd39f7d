import type { Selectable } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ApplicationSecretsTable } from '../tables.ts';

export type ApplicationSecretRow = Selectable<ApplicationSecretsTable>;

export const listSecrets = (db: TenantDb): Promise<ApplicationSecretRow[]> =>
  db.selectFrom('applicationSecrets').selectAll().orderBy('createdAt').orderBy('name').execute();

/** Oldest first. */
export const listSecretsOfApplication = (db: TenantDb, applicationId: string): Promise<ApplicationSecretRow[]> =>
  db.selectFrom('applicationSecrets').selectAll().where('applicationId', '=', applicationId).orderBy('createdAt').orderBy('name').execute();

export interface NewSecret {
  readonly applicationId: string;
  readonly name: string;
  readonly sealedValue: string;
  readonly expiresAt: Date | null;
}

/** @throws ApiError `application.secret_name_exists` */
export async function insertSecret(trx: TenantTransaction, secret: NewSecret): Promise<ApplicationSecretRow> {
  const row = await trx
    .insertInto('applicationSecrets')
    .values(secret)
    .onConflict((conflict) => conflict.columns(['applicationId', 'name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ApiError('application.secret_name_exists', { values: { name: secret.name } });
  return row;
}

/** Adds a secret or gives the one of this name another value (bootstrap file). */
export async function upsertSecret(trx: TenantTransaction, secret: NewSecret): Promise<void> {
  const { sealedValue, expiresAt } = secret;
  await trx
    .insertInto('applicationSecrets')
    .values(secret)
    .onConflict((conflict) => conflict.columns(['applicationId', 'name']).doUpdateSet({ sealedValue, expiresAt }))
    .execute();
}

interface SecretKey {
  readonly applicationId: string;
  readonly name: string;
}

/** @throws ApiError `application.secret_name_exists`, `entity.not_found` */
export async function renameSecret(trx: TenantTransaction, secret: SecretKey & { newName: string }): Promise<ApplicationSecretRow> {
  const row = await trx
    .updateTable('applicationSecrets')
    .set({ name: secret.newName })
    .where('applicationId', '=', secret.applicationId)
    .where('name', '=', secret.name)
    .returningAll()
    .executeTakeFirst()
    .catch((error: unknown) => rethrowTakenName(error, secret.newName));
  if (!row) throw new ApiError('entity.not_found');
  return row;
}

/** @throws ApiError `entity.not_found` */
export async function deleteSecret(trx: TenantTransaction, { applicationId, name }: SecretKey): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('applicationSecrets')
    .where('applicationId', '=', applicationId)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

const uniqueViolation = '23505';

function rethrowTakenName(error: unknown, name: string): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== uniqueViolation) throw error;
  throw new ApiError('application.secret_name_exists', { values: { name }, cause: error });
}
