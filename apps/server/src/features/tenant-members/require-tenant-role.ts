import { ApiError } from '../../foundation/http/api-error.ts';
import type { Caller } from '../../foundation/http/route.ts';
import { adminTenantId, defaultTenantId } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { requireTenant } from '../tenants/require-tenant.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import { findTenantRole } from './queries.ts';
import type { TenantRole } from './member.ts';

/**
 * What the person who calls may do in a tenant, read at this moment: administrators of the tenant that came with the installation administer
 * all of them.
 *
 * @throws ApiError `entity.not_exists_with_id` for a tenant that does not exist, is not theirs, or has no members of its own; `auth.forbidden` for too small a role
 */
export async function requireTenantRole(
  scope: TenantScope & TenantsScope,
  { caller, tenantId, least }: { caller: Caller; tenantId: string; least: TenantRole },
): Promise<{ userId: string; tenantName: string }> {
  if (caller.type !== 'user') throw new ApiError('auth.forbidden');
  const userId = caller.id;
  const isInstallationAdmin = (await findTenantRole(scope.db, { tenantId: defaultTenantId, userId })) === 'admin';
  const role = isInstallationAdmin ? 'admin' : await findTenantRole(scope.db, { tenantId, userId });
  if (role === undefined || tenantId === adminTenantId)
    throw new ApiError('entity.not_exists_with_id', { values: { name: 'tenants', id: tenantId } });
  const { name } = await requireTenant(scope, tenantId);
  if (least === 'admin' && role !== 'admin') throw new ApiError('auth.forbidden');
  return { userId, tenantName: name };
}
