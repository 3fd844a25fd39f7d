import type { Selectable } from 'kysely';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { SamlConfig } from '../saml-application.ts';
import type { SamlApplicationConfigsTable } from '../tables.ts';

export type SamlConfigRow = Selectable<SamlApplicationConfigsTable>;
export type SamlConfigPatch = { [Field in keyof SamlConfig]?: SamlConfig[Field] | undefined };

/** @throws ApiError `entity.not_exists_with_id` */
export async function getSamlConfig(db: TenantDb, applicationId: string): Promise<SamlConfigRow> {
  const row = await db.selectFrom('samlApplicationConfigs').selectAll().where('applicationId', '=', applicationId).executeTakeFirst();
  return row ?? refuseMissing(applicationId);
}

export function insertSamlConfig(
  trx: TenantTransaction,
  { applicationId, nameIdFormat, ...config }: SamlConfigPatch & { applicationId: string; nameIdFormat: string },
): Promise<SamlConfigRow> {
  return trx
    .insertInto('samlApplicationConfigs')
    .values({ applicationId, nameIdFormat, ...toColumns(config) })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes the named fields; each is replaced whole. @throws ApiError `entity.not_exists_with_id` */
export async function updateSamlConfig(trx: TenantTransaction, applicationId: string, patch: SamlConfigPatch): Promise<SamlConfigRow> {
  const { nameIdFormat, ...config } = patch;
  const row = await trx
    .updateTable('samlApplicationConfigs')
    .set({ applicationId, ...(nameIdFormat !== undefined && { nameIdFormat }), ...toColumns(config) }) // the id keeps an empty patch a statement
    .where('applicationId', '=', applicationId)
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseMissing(applicationId);
}

function toColumns({ attributeMapping, entityId, acsUrl, encryption }: Omit<SamlConfigPatch, 'nameIdFormat'>) {
  return {
    ...(attributeMapping && { attributeMapping: json(attributeMapping) }),
    ...(entityId !== undefined && { entityId }),
    ...(acsUrl !== undefined && { acsUrl: acsUrl && json(acsUrl) }),
    ...(encryption !== undefined && { encryption: encryption && json(encryption) }),
  };
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'saml_applications', id } });
}
