import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { NewConsentScopes } from '../consent/queries/consent-scopes.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { listExisting } from './queries/organization-scopes.ts';

/** Of the scopes that a policy names those that still exist: the policy outlives them. */
export async function existingScopes(
  trx: TenantTransaction,
  { settings }: Pick<TenantScope, 'settings'>,
  scopes: NewConsentScopes,
): Promise<NewConsentScopes> {
  const ofResources = new Set(
    [...settings.get(resourcesPart).byIndicator.values()].flatMap((resource) => resource.scopes.map(({ id }) => id)),
  );
  return {
    userScopes: scopes.userScopes,
    resourceScopes: scopes.resourceScopes.filter((id) => ofResources.has(id)),
    organizationResourceScopes: scopes.organizationResourceScopes.filter((id) => ofResources.has(id)),
    organizationScopes: await listExisting(trx, scopes.organizationScopes),
  };
}
