import { sql, type Selectable } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { Application } from './application.ts';
import type { ApplicationSecretsTable } from './tables.ts';

export type ApplicationSecretRow = Selectable<ApplicationSecretsTable>;

const columns = [
  'id',
  'name',
  'description',
  'type',
  'oidcClientMetadata',
  'customClientMetadata',
  'protectedAppMetadata',
  'customData',
  'isThirdParty',
  'appLevelAccessControlEnabled',
  'createdAt',
] as const;

export const listApplications = (db: TenantDb): Promise<Application[]> =>
  db.selectFrom('applications').select(columns).orderBy('createdAt', 'desc').orderBy('id').execute();

export const listSecrets = (db: TenantDb): Promise<ApplicationSecretRow[]> =>
  db.selectFrom('applicationSecrets').selectAll().orderBy('createdAt').execute();

export type NewApplication = Omit<Application, 'createdAt'>;

export async function insertApplication(trx: TenantTransaction, application: NewApplication): Promise<void> {
  await trx.insertInto('applications').values(toRow(application)).execute();
}

/** Adds an application or brings it to the given state (bootstrap file). */
export async function upsertApplication(trx: TenantTransaction, application: NewApplication): Promise<void> {
  const { id: _, ...rest } = toRow(application);
  await trx
    .insertInto('applications')
    .values(toRow(application))
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute();
}

export type ApplicationPatch = Partial<
  Pick<Application, 'name' | 'description' | 'oidcClientMetadata' | 'customClientMetadata' | 'customData' | 'appLevelAccessControlEnabled' | 'protectedAppMetadata'>
>;

export async function updateApplication(trx: TenantTransaction, id: string, patch: ApplicationPatch): Promise<void> {
  const { oidcClientMetadata, customClientMetadata, customData, protectedAppMetadata, ...plain } = patch;
  const changes = {
    ...plain,
    ...(oidcClientMetadata && { oidcClientMetadata: json(oidcClientMetadata) }),
    ...(customClientMetadata && { customClientMetadata: json(customClientMetadata) }),
    ...(customData && { customData: json(customData) }),
    ...(protectedAppMetadata !== undefined && { protectedAppMetadata: protectedAppMetadata && json(protectedAppMetadata) }),
  };
  if (Object.keys(changes).length === 0) return;
  await trx.updateTable('applications').set(changes).where('id', '=', id).execute();
}

/** Merges into the application's custom data, top level, in the database: two writers do not lose each other's keys. */
export async function mergeCustomData(trx: TenantTransaction, id: string, customData: Record<string, unknown>): Promise<void> {
  await trx
    .updateTable('applications')
    .set({ customData: sql<Record<string, unknown>>`custom_data || ${JSON.stringify(customData)}::jsonb` })
    .where('id', '=', id)
    .execute();
}

export async function deleteApplication(trx: TenantTransaction, id: string): Promise<void> {
  await trx.deleteFrom('applications').where('id', '=', id).execute();
}

export interface NewSecret {
  readonly applicationId: string;
  readonly name: string;
  readonly sealedValue: string;
  readonly expiresAt: Date | null;
}

export async function insertSecret(trx: TenantTransaction, secret: NewSecret): Promise<void> {
  await trx.insertInto('applicationSecrets').values(secret).execute();
}

export async function upsertSecret(trx: TenantTransaction, secret: NewSecret): Promise<void> {
  const { sealedValue, expiresAt } = secret;
  await trx
    .insertInto('applicationSecrets')
    .values(secret)
    .onConflict((conflict) => conflict.columns(['applicationId', 'name']).doUpdateSet({ sealedValue, expiresAt }))
    .execute();
}

export async function renameSecret(trx: TenantTransaction, secret: { applicationId: string; name: string; newName: string }): Promise<void> {
  await trx
    .updateTable('applicationSecrets')
    .set({ name: secret.newName })
    .where('applicationId', '=', secret.applicationId)
    .where('name', '=', secret.name)
    .execute();
}

export async function deleteSecret(trx: TenantTransaction, secret: { applicationId: string; name: string }): Promise<void> {
  await trx.deleteFrom('applicationSecrets').where('applicationId', '=', secret.applicationId).where('name', '=', secret.name).execute();
}

function toRow(application: NewApplication) {
  const { oidcClientMetadata, customClientMetadata, customData, protectedAppMetadata, ...plain } = application;
  return {
    ...plain,
    oidcClientMetadata: json(oidcClientMetadata),
    customClientMetadata: json(customClientMetadata),
    customData: json(customData),
    protectedAppMetadata: protectedAppMetadata && json(protectedAppMetadata),
  };
}
