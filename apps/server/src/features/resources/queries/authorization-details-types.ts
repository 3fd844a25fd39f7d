import { newId } from '../../../foundation/crypto/ids.ts';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { AuthorizationDetailsTypeRow, DetailsTypeTranslations } from '../tables.ts';

/** In the order of their names. */
export const listAllDetailsTypes = (db: TenantDb): Promise<AuthorizationDetailsTypeRow[]> =>
  db.selectFrom('authorizationDetailsTypes').selectAll().orderBy('type').execute();

export const listDetailsTypesOf = (db: TenantDb, resourceId: string): Promise<AuthorizationDetailsTypeRow[]> =>
  db.selectFrom('authorizationDetailsTypes').selectAll().where('resourceId', '=', resourceId).orderBy('type').execute();

interface NewDetailsType {
  readonly resourceId: string;
  readonly type: string;
  readonly description: string | null;
  readonly actions: readonly string[];
  readonly fields: readonly string[];
  readonly translations: DetailsTypeTranslations;
}

/** @throws ApiError `request.invalid_input` when an API of the tenant has a type of this name */
export async function insertDetailsType(
  trx: TenantTransaction,
  { actions, fields, translations, ...plain }: NewDetailsType,
): Promise<AuthorizationDetailsTypeRow> {
  const row = await trx
    .insertInto('authorizationDetailsTypes')
    .values({ id: newId(), ...plain, actions: json(actions), fields: json(fields), translations: json(translations) })
    .onConflict((conflict) => conflict.constraint('authorization_details_types__type').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) return row;
  throw new ApiError('request.invalid_input', { status: 422, details: `type: "${plain.type}" is the name of another type already.` });
}

type DetailsTypePatch = { readonly [Member in keyof Omit<NewDetailsType, 'resourceId' | 'type'>]?: NewDetailsType[Member] | undefined };

/** @throws ApiError `entity.not_exists_with_id` */
export async function updateDetailsType(
  trx: TenantTransaction,
  { resourceId, typeId }: { resourceId: string; typeId: string },
  { description, actions, fields, translations }: DetailsTypePatch,
): Promise<AuthorizationDetailsTypeRow> {
  const row = await trx
    .updateTable('authorizationDetailsTypes')
    .set({
      id: typeId, // an empty change is one too
      ...(description !== undefined && { description }),
      ...(actions && { actions: json(actions) }),
      ...(fields && { fields: json(fields) }),
      ...(translations && { translations: json(translations) }),
    })
    .where('resourceId', '=', resourceId)
    .where('id', '=', typeId)
    .returningAll()
    .executeTakeFirst();
  if (!row) throw missing(typeId);
  return row;
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteDetailsType(
  trx: TenantTransaction,
  { resourceId, typeId }: { resourceId: string; typeId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('authorizationDetailsTypes')
    .where('resourceId', '=', resourceId)
    .where('id', '=', typeId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw missing(typeId);
}

const missing = (id: string): ApiError => new ApiError('entity.not_exists_with_id', { values: { name: 'authorization details type', id } });
