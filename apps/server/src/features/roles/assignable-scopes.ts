import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { isBuiltInResource } from '../resources/resource.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import type { RoleType } from './tables.ts';

/**
 * Permissions must exist, and those of the Management API are for machines.
 *
 * @throws ApiError `entity.not_exists_with_id`, `role.management_api_scopes_not_assignable_to_user_role`
 */
export function assertAssignableScopes(
  { settings, tenant }: Pick<TenantScope, 'settings' | 'tenant'>,
  { type, scopeIds }: { type: RoleType; scopeIds: readonly string[] },
): void {
  const resources = [...settings.get(resourcesPart).byIndicator.values()];
  const resourceOf = new Map(resources.flatMap((resource) => resource.scopes.map(({ id }) => [id, resource] as const)));
  for (const id of scopeIds) {
    const resource = resourceOf.get(id);
    if (!resource) throw new ApiError('entity.not_exists_with_id', { values: { name: 'scopes', id } });
    if (type === 'User' && isBuiltInResource(resource, tenant)) {
      throw new ApiError('role.management_api_scopes_not_assignable_to_user_role');
    }
  }
}
