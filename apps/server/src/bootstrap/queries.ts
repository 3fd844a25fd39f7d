import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../foundation/database/tables.ts';
import type { OrganizationRoleRow, OrganizationScopeRow } from '../features/organizations/tables.ts';
import type { BootstrapPasswordsTable } from './tables.ts';

type AppliedPassword = Omit<BootstrapPasswordsTable, 'userId'>;

export const findOrganizationRole = (db: TenantDb, name: string): Promise<OrganizationRoleRow | undefined> =>
  db.selectFrom('organizationRoles').selectAll().where('name', '=', name).executeTakeFirst();

export const listOrganizationScopesByName = (db: TenantDb, names: readonly string[]): Promise<OrganizationScopeRow[]> =>
  db
    .selectFrom('organizationScopes')
    .selectAll()
    .where('name', '=', sql<string>`any(${names})`)
    .execute();

export async function updateOrganizationScope(
  trx: TenantTransaction,
  id: string,
  { description }: { description?: string | null | undefined },
): Promise<void> {
  await trx.updateTable('organizationScopes').set({ description }).where('id', '=', id).execute();
}

export async function updateOrganizationRole(
  trx: TenantTransaction,
  id: string,
  { description }: { description?: string | null | undefined },
): Promise<void> {
  await trx.updateTable('organizationRoles').set({ description }).where('id', '=', id).execute();
}

export const findAppliedPassword = (db: TenantDb, userId: string): Promise<AppliedPassword | undefined> =>
  db.selectFrom('bootstrapPasswords').select(['digest', 'algorithm']).where('userId', '=', userId).executeTakeFirst();

export async function noteAppliedPassword(trx: TenantTransaction, userId: string, password: AppliedPassword): Promise<void> {
  await trx
    .insertInto('bootstrapPasswords')
    .values({ userId, ...password })
    .onConflict((conflict) => conflict.columns(['userId']).doUpdateSet({ ...password }))
    .execute();
}
