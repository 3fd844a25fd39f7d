import { newId } from '../../../foundation/crypto/ids.ts';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { Page } from '../../../foundation/http/pagination.ts';
import { containing } from '../../../foundation/search/literal-pattern.ts';
import type { OrganizationRoleRow, OrganizationScopeRow } from '../tables.ts';

/** Roles and scopes of the template are listed, read, changed and deleted alike. */
export type TemplateTable = 'organizationRoles' | 'organizationScopes';

interface TemplateFilter {
  readonly keyword?: string | undefined;
  readonly page?: Page | undefined;
}

/** Newest first; `keyword` is looked for in the name. */
export async function listOrganizationRoles(
  db: TenantDb,
  { keyword, page }: TemplateFilter,
): Promise<{ rows: OrganizationRoleRow[]; total: number }> {
  const matching = db
    .selectFrom('organizationRoles')
    .$if(Boolean(keyword), (query) => query.where('name', 'ilike', containing(keyword ?? '')));
  const rows = await matching
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
  return { rows, total: page ? await countRows(matching.select((eb) => eb.fn.countAll<number>().as('total'))) : rows.length };
}

/** Newest first; `keyword` is looked for in the name. */
export async function listOrganizationScopes(
  db: TenantDb,
  { keyword, page }: TemplateFilter,
): Promise<{ rows: OrganizationScopeRow[]; total: number }> {
  const matching = db
    .selectFrom('organizationScopes')
    .$if(Boolean(keyword), (query) => query.where('name', 'ilike', containing(keyword ?? '')));
  const rows = await matching
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
  return { rows, total: page ? await countRows(matching.select((eb) => eb.fn.countAll<number>().as('total'))) : rows.length };
}

async function countRows(query: { executeTakeFirstOrThrow(): Promise<{ total: number }> }): Promise<number> {
  const { total } = await query.executeTakeFirstOrThrow();
  return total;
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getOrganizationRole(db: TenantDb, id: string): Promise<OrganizationRoleRow> {
  const role = await db.selectFrom('organizationRoles').selectAll().where('id', '=', id).executeTakeFirst();
  return role ?? refuseMissing('organization_roles', id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getOrganizationScope(db: TenantDb, id: string): Promise<OrganizationScopeRow> {
  const scope = await db.selectFrom('organizationScopes').selectAll().where('id', '=', id).executeTakeFirst();
  return scope ?? refuseMissing('organization_scopes', id);
}

interface NewOrganizationRole {
  id?: string;
  name: string;
  description?: string | null | undefined;
  type?: 'User' | 'MachineToMachine' | undefined;
}

/** @throws ApiError `entity.unique_integrity_violation` */
export async function insertOrganizationRole(
  trx: TenantTransaction,
  { id = newId(), ...role }: NewOrganizationRole,
): Promise<OrganizationRoleRow> {
  const row = await trx
    .insertInto('organizationRoles')
    .values({ id, ...role })
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseTaken(role.name);
}

/** @throws ApiError `entity.unique_integrity_violation` */
export async function insertOrganizationScope(
  trx: TenantTransaction,
  { id = newId(), ...scope }: { id?: string; name: string; description?: string | null | undefined },
): Promise<OrganizationScopeRow> {
  const row = await trx
    .insertInto('organizationScopes')
    .values({ id, ...scope })
    .onConflict((conflict) => conflict.columns(['name']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? refuseTaken(scope.name);
}

interface TemplatePatch {
  readonly name?: string | undefined;
  readonly description?: string | null | undefined;
}

/** A taken name is refused by the unique key. @throws ApiError `entity.not_exists_with_id` */
export async function updateOrganizationRole(
  trx: TenantTransaction,
  id: string,
  patch: TemplatePatch & { readonly type?: 'User' | 'MachineToMachine' | undefined },
): Promise<OrganizationRoleRow> {
  const role = await trx
    .updateTable('organizationRoles')
    .set({ id, ...patch }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return role ?? refuseMissing('organization_roles', id);
}

/** A taken name is refused by the unique key. @throws ApiError `entity.not_exists_with_id` */
export async function updateOrganizationScope(trx: TenantTransaction, id: string, patch: TemplatePatch): Promise<OrganizationScopeRow> {
  const scope = await trx
    .updateTable('organizationScopes')
    .set({ id, ...patch }) // the id keeps an empty patch a statement
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return scope ?? refuseMissing('organization_scopes', id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteFromTemplate(trx: TenantTransaction, table: TemplateTable, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom(table).where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(table === 'organizationRoles' ? 'organization_roles' : 'organization_scopes', id);
}

function refuseMissing(name: string, id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name, id } });
}

function refuseTaken(name: string): never {
  throw new ApiError('entity.unique_integrity_violation', { data: { name } });
}
