import type { TenantDb } from '../../../foundation/database/tables.ts';

export interface HeldOrganizationScope {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** What a person's roles permit in each of their organizations, by name. */
export function listScopesInOrganizations(db: TenantDb, userId: string): Promise<HeldOrganizationScope[]> {
  return db
    .selectFrom('organizationUserRoles as held')
    .innerJoin('organizationRoleScopes as carried', 'carried.organizationRoleId', 'held.organizationRoleId')
    .innerJoin('organizationScopes as scope', 'scope.id', 'carried.organizationScopeId')
    .select(['held.organizationId', 'scope.id', 'scope.name', 'scope.description'])
    .distinct()
    .where('held.userId', '=', userId)
    .orderBy('scope.name')
    .execute();
}

export interface HeldResourceScope {
  readonly organizationId: string;
  readonly scopeId: string;
}

/** Which permissions of API resources a person's roles carry in each of their organizations. */
export function listResourceScopesInOrganizations(db: TenantDb, userId: string): Promise<HeldResourceScope[]> {
  return db
    .selectFrom('organizationUserRoles as held')
    .innerJoin('organizationRoleResourceScopes as carried', 'carried.organizationRoleId', 'held.organizationRoleId')
    .select(['held.organizationId', 'carried.scopeId'])
    .distinct()
    .where('held.userId', '=', userId)
    .execute();
}
