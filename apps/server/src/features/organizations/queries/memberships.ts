import { sql } from 'kysely';
import type { TenantDb } from '../../../foundation/database/tables.ts';

export interface Membership {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly roleNames: readonly string[];
}

/** Organizations are granted to a registered application, or under one grant of a client that is not registered. */
export type GrantedTo =
  | { readonly applicationId: string; readonly grantId?: undefined }
  | { readonly grantId: string; readonly applicationId?: undefined };

/**
 * A person's organizations with the names of their roles there, in the order in which they joined. One statement.
 *
 * @param grantedTo a third-party application: of those organizations only the ones in which the person lets it act
 */
export async function listMembershipsOfUser(
  db: TenantDb,
  { userId, grantedTo }: { userId: string; grantedTo?: GrantedTo | undefined },
): Promise<Membership[]> {
  const rows = await db
    .selectFrom('organizationUsers as member')
    .innerJoin('organizations', 'organizations.id', 'member.organizationId')
    .leftJoin('organizationUserRoles as held', (join) =>
      join.onRef('held.organizationId', '=', 'member.organizationId').onRef('held.userId', '=', 'member.userId'),
    )
    .leftJoin('organizationRoles as role', 'role.id', 'held.organizationRoleId')
    .select(['organizations.id', 'organizations.name', 'organizations.description', 'role.name as roleName'])
    .where('member.userId', '=', userId)
    .$if(grantedTo?.applicationId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('consentOrganizations as granted')
            .select('granted.organizationId')
            .whereRef('granted.organizationId', '=', 'member.organizationId')
            .whereRef('granted.userId', '=', 'member.userId')
            .where('granted.applicationId', '=', grantedTo?.applicationId ?? ''),
        ),
      ),
    )
    .$if(grantedTo?.grantId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('metadataClientConsentOrganizations as granted')
            .select('granted.organizationId')
            .whereRef('granted.organizationId', '=', 'member.organizationId')
            .whereRef('granted.userId', '=', 'member.userId')
            .where('granted.grantId', '=', grantedTo?.grantId ?? ''),
        ),
      ),
    )
    .orderBy('member.createdAt')
    .orderBy('organizations.id')
    .orderBy('role.name')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...rest]) =>
    first
      ? {
          id: first.id,
          name: first.name,
          description: first.description,
          roleNames: [first, ...rest].flatMap(({ roleName }) => roleName ?? []),
        }
      : [],
  );
}

/** Somebody who may be a member of an organization. */
export interface Member {
  readonly organizationId: string;
  readonly userId: string;
}

/** What the organization demands of a member's tokens; `undefined` for who is none. */
export function findMembership(db: TenantDb, { organizationId, userId }: Member): Promise<{ isMfaRequired: boolean } | undefined> {
  return db
    .selectFrom('organizationUsers')
    .innerJoin('organizations', 'organizations.id', 'organizationUsers.organizationId')
    .select('organizations.isMfaRequired')
    .where('organizationUsers.organizationId', '=', organizationId)
    .where('organizationUsers.userId', '=', userId)
    .executeTakeFirst();
}

/** What the organizations of a person, taken together, say about second factors. */
export function readMfaDemands(db: TenantDb, userId: string): Promise<{ isMfaRequired: boolean; isTrustedDeviceAllowed: boolean }> {
  return db
    .selectFrom('organizationUsers')
    .innerJoin('organizations', 'organizations.id', 'organizationUsers.organizationId')
    .select([
      sql<boolean>`coalesce(bool_or(organizations.is_mfa_required), false)`.as('isMfaRequired'),
      sql<boolean>`coalesce(bool_and(organizations.is_trusted_device_allowed), true)`.as('isTrustedDeviceAllowed'),
    ])
    .where('organizationUsers.userId', '=', userId)
    .executeTakeFirstOrThrow();
}

/** Names of the permissions of one API resource that a member's organization roles carry. */
export async function listResourceScopeNamesOfMember(
  db: TenantDb,
  { organizationId, userId, resourceId }: Member & { resourceId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('organizationUserRoles as held')
    .innerJoin('organizationRoleResourceScopes as carried', 'carried.organizationRoleId', 'held.organizationRoleId')
    .innerJoin('scopes', 'scopes.id', 'carried.scopeId')
    .select('scopes.name')
    .distinct()
    .where('held.organizationId', '=', organizationId)
    .where('held.userId', '=', userId)
    .where('scopes.resourceId', '=', resourceId)
    .execute();
  return rows.map(({ name }) => name);
}

/** Names of all permissions of the template. */
export async function listOrganizationScopeNames(db: TenantDb): Promise<string[]> {
  return (await db.selectFrom('organizationScopes').select('name').execute()).map(({ name }) => name);
}
