import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { FieldDefinition, NewField } from './schemas.ts';
import type { CustomProfileField } from './tables.ts';

/** In the order of the sign-up form. */
export const listFields = (db: TenantDb): Promise<CustomProfileField[]> =>
  db.selectFrom('customProfileFields').selectAll().orderBy('sieOrder').orderBy('createdAt').orderBy('name').execute();

/** @throws ApiError `entity.not_found` */
export async function getField(db: TenantDb, name: string): Promise<CustomProfileField> {
  const field = await db.selectFrom('customProfileFields').selectAll().where('name', '=', name).executeTakeFirst();
  if (!field) throw new ApiError('entity.not_found');
  return field;
}

/** Adds fields at the end of the form. @throws ApiError `custom_profile_fields.name_exists` */
export async function insertFields(trx: TenantTransaction, fields: readonly NewField[]): Promise<CustomProfileField[]> {
  if (fields.length === 0) return [];
  const { last } = await trx
    .selectFrom('customProfileFields')
    .select(sql<number>`coalesce(max(sie_order), 0)::int`.as('last'))
    .executeTakeFirstOrThrow();
  const rows = await trx
    .insertInto('customProfileFields')
    .values(fields.map(({ name, ...definition }, index) => ({ id: newId(), name, ...toColumns(definition), sieOrder: last + index + 1 })))
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .execute();
  const missing = fields.find(({ name }) => !rows.some((row) => row.name === name));
  if (missing || rows.length < fields.length) throw new ApiError('custom_profile_fields.name_exists', { data: { name: missing?.name } });
  return rows;
}

/** @throws ApiError `entity.not_found` */
export async function replaceField(
  trx: TenantTransaction,
  { name, definition }: { readonly name: string; readonly definition: FieldDefinition },
): Promise<CustomProfileField> {
  const field = await trx
    .updateTable('customProfileFields')
    .set(toColumns(definition))
    .where('name', '=', name)
    .returningAll()
    .executeTakeFirst();
  if (!field) throw new ApiError('entity.not_found');
  return field;
}

function toColumns({ type, label = '', description, required, config = {} }: FieldDefinition) {
  return { type, label, description: description ?? null, required, config: json(config) };
}

/** @throws ApiError `entity.not_found` */
export async function deleteField(trx: TenantTransaction, name: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('customProfileFields').where('name', '=', name).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

/** @returns the fields named, in their new order. @throws ApiError `custom_profile_fields.entity_not_exists_with_names` */
export async function orderFields(
  trx: TenantTransaction,
  order: readonly { readonly name: string; readonly sieOrder: number }[],
): Promise<CustomProfileField[]> {
  const missing: string[] = [];
  for (const { name, sieOrder } of order) {
    const { numUpdatedRows } = await trx
      .updateTable('customProfileFields')
      .set({ sieOrder })
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) missing.push(name);
  }
  if (missing.length > 0) throw new ApiError('custom_profile_fields.entity_not_exists_with_names', { data: { names: missing } });
  const names = new Set(order.map(({ name }) => name));
  return (await listFields(trx)).filter(({ name }) => names.has(name));
}
