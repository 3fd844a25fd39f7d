import { readRolesByOrganization } from '../../features/organizations/queries/member-roles.ts';
import { listOrganizationsOfUser } from '../../features/organizations/queries/members.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';

/** Where a person is a member and what they are there, as far as the scopes ask for it; read only then. */
export async function organizationClaims(db: TenantDb, userId: string, scopes: ReadonlySet<string>): Promise<Record<string, unknown>> {
  return {
    ...(scopes.has('urn:logto:scope:organizations') && (await memberships(db, userId))),
    ...(scopes.has('urn:logto:scope:organization_roles') && { organization_roles: await rolesInOrganizations(db, userId) }),
  };
}

async function memberships(db: TenantDb, userId: string) {
  const organizations = await listOrganizationsOfUser(db, userId);
  return {
    organizations: organizations.map(({ id }) => id),
    organization_data: organizations.map(({ id, name, description }) => ({ id, name, description })),
  };
}

/** Each as `<organization id>:<role name>`. */
async function rolesInOrganizations(db: TenantDb, userId: string): Promise<string[]> {
  const rolesById = await readRolesByOrganization(db, userId);
  return [...rolesById].flatMap(([organizationId, roles]) => roles.map(({ name }) => `${organizationId}:${name}`));
}
