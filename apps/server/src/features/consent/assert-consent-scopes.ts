import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { isBuiltInResource } from '../resources/resource.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { countOrganizationScopes, type NewConsentScopes } from './queries/consent-scopes.ts';

/**
 * Scopes must exist, and those of the Management API are never a person's to give.
 *
 * @throws ApiError `application.user_consent_scopes_not_found`, `application.consent_management_api_scopes_not_allowed`
 */
export async function assertConsentScopes(
  { settings, tenant }: Pick<TenantScope, 'settings' | 'tenant'>,
  trx: TenantTransaction,
  scopes: NewConsentScopes,
): Promise<void> {
  const resources = [...settings.get(resourcesPart).byIndicator.values()];
  const resourceOf = new Map(resources.flatMap((resource) => resource.scopes.map(({ id }) => [id, resource] as const)));
  for (const id of [...scopes.resourceScopes, ...scopes.organizationResourceScopes]) {
    const resource = resourceOf.get(id);
    if (!resource) throw new ApiError('application.user_consent_scopes_not_found');
    if (isBuiltInResource(resource, tenant)) throw new ApiError('application.consent_management_api_scopes_not_allowed');
  }
  if (scopes.organizationScopes.length === 0) return;
  const known = await countOrganizationScopes(trx, scopes.organizationScopes);
  if (known < scopes.organizationScopes.length) throw new ApiError('application.user_consent_scopes_not_found');
}
