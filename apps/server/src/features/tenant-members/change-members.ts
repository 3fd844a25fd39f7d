import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { replaceRolesOfMember } from '../organizations/queries/member-roles.ts';
import { addOrganizationMembers, removeOrganizationMember } from '../organizations/queries/members.ts';
import { tenantOrganizationId } from '../organizations/seed.ts';
import { removeUserFromRole } from '../roles/queries/role-users.ts';
import { assignRolesToUser, listRoleIdsOfUser } from '../roles/queries/user-roles.ts';
import { tenantAdministration } from '../roles/seed.ts';
import type { TenantRole } from './member.ts';
import { findTenantRole, refuseLastAdministrator } from './queries.ts';

// In the admin tenant. A member has the tenant's Management API by a role of the admin tenant, and is told apart by a role in the tenant's
// organization.

interface Membership {
  readonly tenantId: string;
  readonly userId: string;
}

/** Lets a person work on a tenant. An administrator who is invited to less stays one. */
export async function addTenantMember(trx: TenantTransaction, { role, ...member }: Membership & { role: TenantRole }): Promise<void> {
  const { tenantId, userId } = member;
  const known = await findTenantRole(trx, member);
  await assignRolesToUser(trx, userId, [tenantAdministration(tenantId).userRole.id]);
  await addOrganizationMembers(trx, tenantOrganizationId(tenantId), [userId]);
  if (known !== 'admin') await setRole(trx, { ...member, role });
}

/** @throws ApiError `entity.not_found` for somebody else, `request.invalid_input` for the last administrator */
export async function changeTenantRole(trx: TenantTransaction, { role, ...member }: Membership & { role: TenantRole }): Promise<void> {
  if (role === 'collaborator') await refuseLastAdministrator(trx, member);
  if ((await findTenantRole(trx, member)) === undefined) throw new ApiError('entity.not_found');
  await setRole(trx, { ...member, role });
}

/** Tokens they hold already live out their time. @throws ApiError `entity.not_found` for somebody else, `request.invalid_input` for the last administrator */
export async function removeTenantMember(trx: TenantTransaction, { tenantId, userId }: Membership): Promise<void> {
  await refuseLastAdministrator(trx, { tenantId, userId });
  await removeOrganizationMember(trx, { organizationId: tenantOrganizationId(tenantId), userId });
  const roleId = tenantAdministration(tenantId).userRole.id;
  if ((await listRoleIdsOfUser(trx, userId)).includes(roleId)) await removeUserFromRole(trx, { userId, roleId });
}

const setRole = (trx: TenantTransaction, { tenantId, userId, role }: Membership & { role: TenantRole }): Promise<void> =>
  replaceRolesOfMember(trx, { organizationId: tenantOrganizationId(tenantId), userId }, [role]);
