import type { OrganizationRoleRow, OrganizationRow, OrganizationScopeRow } from './tables.ts';

export function toOrganizationResponse(row: OrganizationRow, tenantId: string) {
  return { tenantId, ...row };
}

export function toOrganizationRoleResponse({ id, name, description, type }: OrganizationRoleRow, tenantId: string) {
  return { tenantId, id, name, description, type };
}

export function toOrganizationScopeResponse({ id, name, description }: OrganizationScopeRow, tenantId: string) {
  return { tenantId, id, name, description };
}
