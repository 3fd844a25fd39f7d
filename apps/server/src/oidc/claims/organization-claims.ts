import { listMembershipsOfUser, type GrantedTo } from '../../features/organizations/queries/memberships.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';

interface AskedClaims {
  readonly userId: string;
  readonly scopes: ReadonlySet<string>;
  /** A third-party application, which is told only of organizations that the person granted to it. */
  readonly grantedTo: GrantedTo | undefined;
}

/** Where a person is a member and what they are there, as far as the scopes ask for it; read only then, in one statement. */
export async function organizationClaims(db: TenantDb, { userId, scopes, grantedTo }: AskedClaims): Promise<Record<string, unknown>> {
  const areOrganizationsAsked = scopes.has('urn:logto:scope:organizations');
  const areRolesAsked = scopes.has('urn:logto:scope:organization_roles');
  if (!areOrganizationsAsked && !areRolesAsked) return {};
  const memberships = await listMembershipsOfUser(db, { userId, grantedTo });
  return {
    ...(areOrganizationsAsked && {
      organizations: memberships.map(({ id }) => id),
      organization_data: memberships.map(({ id, name, description }) => ({ id, name, description })),
    }),
    // Each as `<organization id>:<role name>`.
    ...(areRolesAsked && { organization_roles: memberships.flatMap(({ id, roleNames }) => roleNames.map((name) => `${id}:${name}`)) }),
  };
}
