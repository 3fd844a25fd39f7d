import { consentCeilingOf } from '../features/consent/consent-ceilings.ts';
import { organizationsResource } from '../features/organizations/organization.ts';
import {
  listResourceScopesInOrganizations,
  listScopesInOrganizations,
  type HeldOrganizationScope,
} from '../features/organizations/queries/member-permissions.ts';
import { listOrganizationsOfUser } from '../features/organizations/queries/members.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

interface AskedOfMember {
  readonly userId: string;
  readonly applicationId: string;
  /** Names of permissions that the application asks for and has not been granted, by resource indicator. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

/** A person's organizations, each with what the application would be able to do there: asked for, allowed, and held by the person. */
export async function describeOrganizations(scope: TenantScope, asked: AskedOfMember) {
  const organizations = await listOrganizationsOfUser(scope.db, asked.userId);
  const organizationScopes = await readOrganizationScopes(scope, asked);
  const resourceScopes = await readResourceScopes(scope, asked);
  return organizations.map(({ id, name }) => {
    const own = (organizationScopes.get(id) ?? []).map(describe);
    const resource = { id: organizationsResource, name, indicator: organizationsResource };
    return { id, name, missingResourceScopes: [...(own.length > 0 ? [{ resource, scopes: own }] : []), ...resourceScopes(id)] };
  });
}

async function readOrganizationScopes(
  { db, settings }: TenantScope,
  { userId, applicationId, missing }: AskedOfMember,
): Promise<ReadonlyMap<string, HeldOrganizationScope[]>> {
  const names = new Set(missing[organizationsResource]);
  const ceiling = consentCeilingOf(settings, applicationId)?.organizationScopeIds;
  if (names.size === 0 || !ceiling) return new Map();
  const held = await listScopesInOrganizations(db, userId);
  return Map.groupBy(
    held.filter(({ id, name }) => names.has(name) && ceiling.has(id)),
    ({ organizationId }) => organizationId,
  );
}

async function readResourceScopes({ db, settings }: TenantScope, { userId, applicationId, missing }: AskedOfMember) {
  const { byIndicator } = settings.get(resourcesPart);
  const ceiling = consentCeilingOf(settings, applicationId)?.organizationResourceScopeIds;
  const asked = Object.entries(missing).flatMap(([indicator, names]) => {
    const resource = byIndicator.get(indicator);
    const scopes = resource?.scopes.filter(({ id, name }) => names.includes(name) && ceiling?.has(id)) ?? [];
    return resource && scopes.length > 0 ? [{ resource: { id: resource.id, name: resource.name, indicator }, scopes }] : [];
  });
  const held = asked.length > 0 ? await listResourceScopesInOrganizations(db, userId) : [];
  const byOrganization = Map.groupBy(held, ({ organizationId }) => organizationId);
  return (organizationId: string) => {
    const ids = new Set(byOrganization.get(organizationId)?.map(({ scopeId }) => scopeId));
    return asked
      .map(({ resource, scopes }) => ({ resource, scopes: scopes.filter(({ id }) => ids.has(id)).map(describe) }))
      .filter(({ scopes }) => scopes.length > 0);
  };
}

const describe = ({ id, name, description }: { readonly id: string; readonly name: string; readonly description: string | null }) => ({
  id,
  name,
  description,
});
