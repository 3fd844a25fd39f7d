import type { RoleRow, RoleType } from './tables.ts';

/** A role with what it grants, as kept in the settings snapshot. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: RoleType;
  readonly isDefault: boolean;
  readonly scopes: readonly RoleScope[];
}

export interface RoleScope {
  readonly id: string;
  readonly name: string;
  readonly resourceId: string;
}

/** Roles whose name starts so belong to the system: the API neither changes them nor hands them out. */
export const isInternalRole = ({ name }: Pick<RoleRow, 'name'>): boolean => name.startsWith('#internal:');

export function toRoleResponse(row: RoleRow, tenantId: string) {
  const { createdAt: _, ...role } = row;
  return { tenantId, ...role };
}
