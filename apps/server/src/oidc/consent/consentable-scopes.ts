import { allowedResourceScopes, consentCeilingOf } from '../../features/consent/consent-ceilings.ts';
import { listResourceScopesInOrganizations, listScopesInOrganizations } from '../../features/organizations/queries/member-permissions.ts';
import type { Resource } from '../../features/resources/resource.ts';
import { userScopesForResource } from '../../features/roles/user-scopes.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

interface Consent {
  readonly userId: string;
  /** A third-party application. */
  readonly applicationId: string;
  /** Whether the application asks for organizations and may: without them it could not use what is held there. */
  readonly withOrganizations: boolean;
}

/** What a person can grant a third-party application of an API: within its ceilings, what they hold themselves or in some organization. */
export async function consentableScopes(
  { db, settings }: TenantScope,
  { userId, applicationId, withOrganizations, resource }: Consent & { resource: Resource },
): Promise<string[]> {
  const { indicator } = resource;
  const names = await userScopesForResource({ db, settings }, { userId, indicator });
  const own = allowedResourceScopes(settings, { applicationId, indicator, names, by: 'person' });
  const ceiling = consentCeilingOf(settings, applicationId)?.organizationResourceScopeIds;
  const allowed = withOrganizations ? resource.scopes.filter(({ id }) => ceiling?.has(id)) : [];
  if (allowed.length === 0) return own;
  const held = new Set((await listResourceScopesInOrganizations(db, userId)).map(({ scopeId }) => scopeId));
  return [...new Set([...own, ...allowed.filter(({ id }) => held.has(id)).map(({ name }) => name)])];
}

/** The same of permissions of organizations. */
export async function consentableOrganizationScopes(
  { db, settings }: TenantScope,
  { userId, applicationId, withOrganizations }: Consent,
): Promise<string[]> {
  const ceiling = consentCeilingOf(settings, applicationId)?.organizationScopeIds;
  if (!withOrganizations || !ceiling || ceiling.size === 0) return [];
  const held = await listScopesInOrganizations(db, userId);
  return [...new Set(held.filter(({ id }) => ceiling.has(id)).map(({ name }) => name))];
}
