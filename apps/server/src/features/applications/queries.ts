import { sql } from 'kysely';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { Application } from './application.ts';

export const applicationColumns = [
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
  'securityProfile',
  'protocolSettings',
  'createdAt',
] as const;

export const listApplications = (db: TenantDb): Promise<Application[]> =>
  db.selectFrom('applications').select(applicationColumns).orderBy('createdAt', 'desc').orderBy('id').execute();

export const findApplication = (db: TenantDb, id: string): Promise<Application | undefined> =>
  db.selectFrom('applications').select(applicationColumns).where('id', '=', id).executeTakeFirst();

/** @throws ApiError `entity.not_exists_with_id` */
export async function getApplication(db: TenantDb, id: string): Promise<Application> {
  return (await findApplication(db, id)) ?? refuseMissing(id);
}

export type NewApplication = Omit<Application, 'createdAt' | 'securityProfile' | 'protocolSettings'> &
  Partial<Pick<Application, 'securityProfile' | 'protocolSettings'>>;

export const insertApplication = (trx: TenantTransaction, application: NewApplication): Promise<Application> =>
  trx.insertInto('applications').values(toRow(application)).returning(applicationColumns).executeTakeFirstOrThrow();

/** Adds an application or brings it to the given state (bootstrap file). */
export async function upsertApplication(trx: TenantTransaction, application: NewApplication): Promise<void> {
  const { id: _, ...rest } = toRow(application);
  await trx
    .insertInto('applications')
    .values(toRow(application))
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute();
}

type PatchableField =
  | 'name'
  | 'description'
  | 'oidcClientMetadata'
  | 'customClientMetadata'
  | 'customData'
  | 'appLevelAccessControlEnabled'
  | 'protectedAppMetadata'
  | 'securityProfile'
  | 'protocolSettings';
export type ApplicationPatch = { [Field in PatchableField]?: Application[Field] | undefined };

/** Changes the named fields; JSON fields are replaced whole. @throws ApiError `entity.not_exists_with_id` */
export async function updateApplication(trx: TenantTransaction, id: string, patch: ApplicationPatch): Promise<Application> {
  const { oidcClientMetadata, customClientMetadata, customData, protectedAppMetadata, protocolSettings, ...plain } = patch;
  const changes = {
    id, // keeps an empty patch a statement
    ...plain,
    ...(oidcClientMetadata && { oidcClientMetadata: json(oidcClientMetadata) }),
    ...(customClientMetadata && { customClientMetadata: json(customClientMetadata) }),
    ...(customData && { customData: json(customData) }),
    ...(protocolSettings && { protocolSettings: json(protocolSettings) }),
    ...(protectedAppMetadata !== undefined && { protectedAppMetadata: protectedAppMetadata && json(protectedAppMetadata) }),
  };
  const application = await trx
    .updateTable('applications')
    .set(changes)
    .where('id', '=', id)
    .returning(applicationColumns)
    .executeTakeFirst();
  return application ?? refuseMissing(id);
}

/**
 * Merges into the application's custom data, top level, in the database: two writers do not lose each other's keys.
 * @throws ApiError `entity.not_exists_with_id`
 */
export async function mergeCustomData(
  trx: TenantTransaction,
  id: string,
  customData: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const application = await trx
    .updateTable('applications')
    .set({ customData: sql<Record<string, unknown>>`custom_data || ${json(customData)}` })
    .where('id', '=', id)
    .returning('customData')
    .executeTakeFirst();
  return application?.customData ?? refuseMissing(id);
}

export async function deleteApplication(trx: TenantTransaction, id: string): Promise<void> {
  await trx.deleteFrom('applications').where('id', '=', id).execute();
}

function toRow(application: NewApplication) {
  const { oidcClientMetadata, customClientMetadata, customData, protectedAppMetadata, protocolSettings = {}, ...plain } = application;
  return {
    ...plain,
    oidcClientMetadata: json(oidcClientMetadata),
    customClientMetadata: json(customClientMetadata),
    customData: json(customData),
    protocolSettings: json(protocolSettings),
    protectedAppMetadata: protectedAppMetadata && json(protectedAppMetadata),
  };
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'applications', id } });
}
