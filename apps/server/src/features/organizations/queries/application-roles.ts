import { sql } from 'kysely';
import type { TenantDb, TenantTransaction } from '../../../foundation/database/tables.ts';
import { takeTurns } from '../../../foundation/database/take-turns.ts';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { rethrowMissingRelation } from '../missing-relation.ts';
import type { OrganizationRoleRow } from '../tables.ts';
import type { MemberApplication } from './member-applications.ts';
import type { NamedRole } from './member-roles.ts';

/** Roles of several member applications of one organization, by application id. */
export async function readApplicationRoles(
  db: TenantDb,
  { organizationId, applicationIds }: { organizationId: string; applicationIds: readonly string[] },
): Promise<(applicationId: string) => NamedRole[]> {
  const rows = await db
    .selectFrom('organizationApplicationRoles as held')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'held.organizationRoleId')
    .select(['held.applicationId', 'organizationRoles.id', 'organizationRoles.name'])
    .where('held.organizationId', '=', organizationId)
    .where('held.applicationId', '=', sql<string>`any(${applicationIds})`)
    .orderBy('organizationRoles.name')
    .execute();
  const roles = Map.groupBy(rows, ({ applicationId }) => applicationId);
  return (applicationId) => (roles.get(applicationId) ?? []).map(({ id, name }) => ({ id, name }));
}

/** Roles of one member application in several organizations, by organization id. */
export async function readRolesInOrganizations(
  db: TenantDb,
  { applicationId, organizationIds }: { applicationId: string; organizationIds: readonly string[] },
): Promise<(organizationId: string) => NamedRole[]> {
  const rows = await db
    .selectFrom('organizationApplicationRoles as held')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'held.organizationRoleId')
    .select(['held.organizationId', 'organizationRoles.id', 'organizationRoles.name'])
    .where('held.applicationId', '=', applicationId)
    .where('held.organizationId', '=', sql<string>`any(${organizationIds})`)
    .orderBy('organizationRoles.name')
    .execute();
  const roles = Map.groupBy(rows, ({ organizationId }) => organizationId);
  return (organizationId) => (roles.get(organizationId) ?? []).map(({ id, name }) => ({ id, name }));
}

export function listRolesOfMemberApplication(
  db: TenantDb,
  { organizationId, applicationId }: MemberApplication,
): Promise<OrganizationRoleRow[]> {
  return db
    .selectFrom('organizationApplicationRoles as held')
    .innerJoin('organizationRoles', 'organizationRoles.id', 'held.organizationRoleId')
    .selectAll('organizationRoles')
    .where('held.organizationId', '=', organizationId)
    .where('held.applicationId', '=', applicationId)
    .orderBy('held.createdAt', 'desc')
    .orderBy('organizationRoles.id')
    .execute();
}

/** @throws ApiError `organization.require_membership`, `entity.relation_foreign_key_not_found`, `entity.db_constraint_violated` for a role of people */
export async function assignRolesToMemberApplications(
  trx: TenantTransaction,
  {
    organizationId,
    applicationIds,
    organizationRoleIds,
  }: { organizationId: string; applicationIds: readonly string[]; organizationRoleIds: readonly string[] },
): Promise<void> {
  const ofPeople = await trx
    .selectFrom('organizationRoles')
    .select('id')
    .where('id', '=', sql<string>`any(${organizationRoleIds})`)
    .where('type', '<>', 'MachineToMachine')
    .execute();
  if (ofPeople.length > 0) throw new ApiError('entity.db_constraint_violated');
  await trx
    .insertInto('organizationApplicationRoles')
    .values(
      applicationIds.flatMap((applicationId) =>
        organizationRoleIds.map((organizationRoleId) => ({ organizationId, applicationId, organizationRoleId })),
      ),
    )
    .onConflict((conflict) => conflict.columns(['organizationId', 'applicationId', 'organizationRoleId']).doNothing())
    .execute()
    .catch(rethrowMissingRelation);
}

/** The member application has exactly these roles afterwards. */
export async function replaceRolesOfMemberApplication(
  trx: TenantTransaction,
  { organizationId, applicationId }: MemberApplication,
  organizationRoleIds: readonly string[],
): Promise<void> {
  await takeTurns(trx, `roles of application ${applicationId} in ${organizationId}`);
  await trx
    .deleteFrom('organizationApplicationRoles')
    .where('organizationId', '=', organizationId)
    .where('applicationId', '=', applicationId)
    .where('organizationRoleId', '<>', sql<string>`all(${organizationRoleIds})`)
    .execute();
  await assignRolesToMemberApplications(trx, { organizationId, applicationIds: [applicationId], organizationRoleIds });
}

/** @throws ApiError `entity.not_found` when the member application does not hold the role */
export async function removeRoleFromMemberApplication(
  trx: TenantTransaction,
  { organizationId, applicationId, organizationRoleId }: MemberApplication & { organizationRoleId: string },
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('organizationApplicationRoles')
    .where('organizationId', '=', organizationId)
    .where('applicationId', '=', applicationId)
    .where('organizationRoleId', '=', organizationRoleId)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new ApiError('entity.not_found');
}

/** Names of what a member application's roles permit in the organization. */
export async function listScopeNamesOfMemberApplication(
  db: TenantDb,
  { organizationId, applicationId }: MemberApplication,
): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationApplicationRoles as held')
    .innerJoin('organizationRoleScopes as carried', 'carried.organizationRoleId', 'held.organizationRoleId')
    .innerJoin('organizationScopes', 'organizationScopes.id', 'carried.organizationScopeId')
    .select('organizationScopes.name')
    .distinct()
    .where('held.organizationId', '=', organizationId)
    .where('held.applicationId', '=', applicationId)
    .execute();
  return rows.map(({ name }) => name);
}

/** Names of the permissions of one API resource that a member application's roles carry. */
export async function listResourceScopeNamesOfMemberApplication(
  db: TenantDb,
  { organizationId, applicationId, resourceId }: MemberApplication & { resourceId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationApplicationRoles as held')
    .innerJoin('organizationRoleResourceScopes as carried', 'carried.organizationRoleId', 'held.organizationRoleId')
    .innerJoin('scopes', 'scopes.id', 'carried.scopeId')
    .select('scopes.name')
    .distinct()
    .where('held.organizationId', '=', organizationId)
    .where('held.applicationId', '=', applicationId)
    .where('scopes.resourceId', '=', resourceId)
    .execute();
  return rows.map(({ name }) => name);
}
