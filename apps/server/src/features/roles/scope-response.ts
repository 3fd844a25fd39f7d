import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { toScopeResponse } from '../resources/resource.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import type { ScopeRow } from '../resources/tables.ts';

/** Permissions, each with the API resource it belongs to. */
export function withResources({ settings, tenant }: Pick<TenantScope, 'settings' | 'tenant'>, scopes: readonly ScopeRow[]) {
  const resources = new Map([...settings.get(resourcesPart).byIndicator.values()].map((resource) => [resource.id, resource]));
  return scopes.flatMap((scope) => {
    const resource = resources.get(scope.resourceId);
    if (!resource) return [];
    const { id, name, indicator, isDefault, accessTokenTtl } = resource;
    return [{ ...toScopeResponse(scope, tenant.id), resource: { tenantId: tenant.id, id, name, indicator, isDefault, accessTokenTtl } }];
  });
}
