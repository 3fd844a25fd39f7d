import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import type { ScopeRow } from '../../resources/tables.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationScopeRow } from '../tables.ts';

export interface RolePermissions {
  scopes: { id: string; name: string }[];
  resourceScopes: { id: string; name: string; resource: { id: string; name: string } }[];
}

/** What each organization role permits. */
export async function readRolePermissions(db: TenantDb, roleIds: readonly string[]): Promise<(roleId: string) => RolePermissions> {
  const any = sql<string>`any(${roleIds})`;
  const scopes = await db
    .selectFrom('organizationRoleScopes')
    .innerJoin('organizationScopes', 'organizationScopes.id', 'organizationRoleScopes.organizationScopeId')
    .select(['organizationRoleScopes.organizationRoleId as roleId', 'organizationScopes.id', 'organizationScopes.name'])
    .where('organizationRoleScopes.organizationRoleId', '=', any)
    .orderBy('organizationScopes.name')
    .execute();
  const resourceScopes = await db
    .selectFrom('organizationRoleResourceScopes')
    .innerJoin('scopes', 'scopes.id', 'organizationRoleResourceScopes.scopeId')
    .innerJoin('resources', 'resources.id', 'scopes.resourceId')
    .select([
      'organizationRoleResourceScopes.organizationRoleId as roleId',
      'scopes.id',
      'scopes.name',
      'resources.id as resourceId',
      'resources.name as resourceName',
    ])
    .where('organizationRoleResourceScopes.organizationRoleId', '=', any)
    .orderBy('scopes.name')
    .execute();
  const scopesByRole = Map.groupBy(scopes, ({ roleId }) => roleId);
  const resourceScopesByRole = Map.groupBy(resourceScopes, ({ roleId }) => roleId);
  return (roleId) => ({
    scopes: (scopesByRole.get(roleId) ?? []).map(({ id, name }) => ({ id, name })),
    resourceScopes: (resourceScopesByRole.get(roleId) ?? []).map(({ id, name, resourceId, resourceName }) => ({
      id,
      name,
      resource: { id: resourceId, name: resourceName },
    })),
  });
}

export function listScopesOfOrganizationRole(db: TenantDb, roleId: string): Promise<OrganizationScopeRow[]> {
  return db
    .selectFrom('organizationRoleScopes')
    .innerJoin('organizationScopes', 'organizationScopes.id', 'organizationRoleScopes.organizationScopeId')
    .selectAll('organizationScopes')
    .where('organizationRoleScopes.organizationRoleId', '=', roleId)
    .orderBy('organizationScopes.name')
    .execute();
}

export function listResourceScopesOfOrganizationRole(db: TenantDb, roleId: string): Promise<ScopeRow[]> {
  return db
    .selectFrom('organizationRoleResourceScopes')
    .innerJoin('scopes', 'scopes.id', 'organizationRoleResourceScopes.scopeId')
    .selectAll('scopes')
    .where('organizationRoleResourceScopes.organizationRoleId', '=', roleId)
    .orderBy('scopes.name')
    .execute();
}

/** Adds what the role does not carry yet. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addScopesToOrganizationRole(
  trx: TenantTransaction,
  organizationRoleId: string,
  organizationScopeIds: readonly string[],
): Promise<void> {
  if (organizationScopeIds.length === 0) return;
  await trx
    .insertInto('organizationRoleScopes')
    .values(organizationScopeIds.map((organizationScopeId) => ({ organizationRoleId, organizationScopeId })))
    .onConflict((conflict) => conflict.columns(['organizationRoleId', 'organizationScopeId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** Adds what the role does not carry yet. @throws ApiError `entity.relation_foreign_key_not_found` */
export async function addResourceScopesToOrganizationRole(
  trx: TenantTransaction,
  organizationRoleId: string,
  scopeIds: readonly string[],
): Promise<void> {
  if (scopeIds.length === 0) return;
  await trx
    .insertInto('organizationRoleResourceScopes')
    .values(scopeIds.map((scopeId) => ({ organizationRoleId, scopeId })))
    .onConflict((conflict) => conflict.columns(['organizationRoleId', 'scopeId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The role carries exactly these afterwards. */
export async function replaceScopesOfOrganizationRole(trx: TenantTransaction, roleId: string, scopeIds: readonly string[]): Promise<void> {
  await takeTurns(trx, `permissions of organization role ${roleId}`);
  await trx
    .deleteFrom('organizationRoleScopes')
    .where('organizationRoleId', '=', roleId)
    .where('organizationScopeId', '<>', sql<string>`all(${scopeIds})`)
    .execute();
  await addScopesToOrganizationRole(trx, roleId, scopeIds);
}

/** The role carries exactly these afterwards. */
export async function replaceResourceScopesOfOrganizationRole(
  trx: TenantTransaction,
  roleId: string,
  scopeIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `API permissions of organization role ${roleId}`);
  await trx
    .deleteFrom('organizationRoleResourceScopes')
    .where('organizationRoleId', '=', roleId)
    .where('scopeId', '<>', sql<string>`all(${scopeIds})`)
    .execute();
  await addResourceScopesToOrganizationRole(trx, roleId, scopeIds);
}

/** @throws ApiError `entity.not_found` when the role does not carry it */
export async function removeScopeFromOrganizationRole(trx: TenantTransaction, roleId: string, scopeId: string): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationRoleScopes')
    .where('organizationRoleId', '=', roleId)
    .where('organizationScopeId', '=', scopeId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

/** @throws ApiError `entity.not_found` when the role does not carry it */
export async function removeResourceScopeFromOrganizationRole(trx: TenantTransaction, roleId: string, scopeId: string): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationRoleResourceScopes')
    .where('organizationRoleId', '=', roleId)
    .where('scopeId', '=', scopeId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}
