import { ApiError } from '../../foundation/http/api-error.ts';
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

/** Roles whose name starts so belong to the system: the API neither lists nor changes them nor hands them out. */
export const internalPrefix = '#internal:';

/** @throws ApiError `role.internal_role_violation` */
export function refuseInternalRole({ name }: Pick<RoleRow, 'name'>): void {
  if (name.startsWith(internalPrefix)) throw new ApiError('role.internal_role_violation');
}

/** @throws ApiError with `code` when one of the roles is of the other type */
export function requireRoleType(
  roles: readonly RoleRow[],
  type: RoleType,
  code: 'user.invalid_role_type' | 'application.invalid_role_type',
): void {
  const other = roles.filter((role) => role.type !== type);
  if (other.length > 0) throw new ApiError(code, { data: { roleIds: other.map(({ id }) => id) } });
}

export function toRoleResponse(row: RoleRow, tenantId: string) {
  const { createdAt: _, ...role } = row;
  return { tenantId, ...role };
}
