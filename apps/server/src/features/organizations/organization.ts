import type { OrganizationRoleRow, OrganizationRow, OrganizationScopeRow } from './tables.ts';

/** Asked for at sign-in, it offers the permissions of organizations; a token has the urn of one organization for its audience instead. */
export const organizationsResource = 'urn:logto:resource:organizations';

export function toOrganizationResponse(row: OrganizationRow, tenantId: string) {
  return { tenantId, ...row };
}

export function toOrganizationRoleResponse({ id, name, description, type }: OrganizationRoleRow, tenantId: string) {
  return { tenantId, id, name, description, type };
}

export function toOrganizationScopeResponse({ id, name, description }: OrganizationScopeRow, tenantId: string) {
  return { tenantId, id, name, description };
}
