import { newId } from '../../../foundation/crypto/ids.ts';
import { json } from '../../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { AuthorizationDetailsTypeRow } from '../tables.ts';

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
}

/** @throws ApiError `request.invalid_input` when an API of the tenant has a type of this name */
export async function insertDetailsType(
  trx: TenantTransaction,
  { actions, fields, ...plain }: NewDetailsType,
): Promise<AuthorizationDetailsTypeRow> {
  const row = await trx
    .insertInto('authorizationDetailsTypes')
    .values({ id: newId(), ...plain, actions: json(actions), fields: json(fields) })
    .onConflict((conflict) => conflict.constraint('authorization_details_types__type').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) return row;
  throw new ApiError('request.invalid_input', { status: 422, details: `type: "${plain.type}" is the name of another type already.` });
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
  if (numDeletedRows === 0n)
    throw new ApiError('entity.not_exists_with_id', { values: { name: 'authorization details type', id: typeId } });
}
