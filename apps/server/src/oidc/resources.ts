import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { allowedResourceScopes } from '../features/consent/consent-ceilings.ts';
import { listOrganizationScopeNames } from '../features/organizations/queries/memberships.ts';
import type { Resource } from '../features/resources/resource.ts';
import { applicationScopesForResource } from '../features/roles/roles-part.ts';
import { userScopesForResource } from '../features/roles/user-scopes.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { applicationOf } from './clients.ts';
import {
  memberApplicationScopes,
  memberScopes,
  organizationAudience,
  organizationsResource,
  requestedOrganization,
} from './organization-tokens.ts';

/**
 * An API resource as the caller may use it: its scope is what the person's or the application's roles carry, read anew for every
 * token, so that a token's scope is always the intersection of asked, granted and held (RFC 8707).
 */
export async function resourceServerInfo(ctx: KoaContextWithOIDC, indicator: string, scope: TenantScope): Promise<ResourceServer> {
  if (indicator === organizationsResource) return organizationServerInfo(ctx, scope);
  const resource = scope.settings.get(resourcesPart).byIndicator.get(indicator);
  if (!resource) throw new errors.InvalidTarget('the resource is not registered');
  const names = (await heldScopes(ctx, resource, scope)) ?? resource.scopes.map(({ name }) => name);
  const applicationId = ctx.oidc.client?.clientId ?? '';
  return {
    scope: allowedResourceScopes(scope.settings, { applicationId, indicator, names }).join(' '),
    audience: indicator,
    accessTokenTTL: resource.accessTokenTtl,
    accessTokenFormat: 'jwt',
  };
}

/** At sign-in every organization permission may be asked for; a token is for one organization. Third-party applications get none of them. */
async function organizationServerInfo(ctx: KoaContextWithOIDC, scope: TenantScope): Promise<ResourceServer> {
  const organizationId = requestedOrganization(ctx);
  const isThirdParty = applicationOf(ctx, scope)?.isThirdParty === true;
  const names = isThirdParty ? [] : ((await heldScopes(ctx, undefined, scope)) ?? (await listOrganizationScopeNames(scope.db)));
  return {
    scope: names.join(' '),
    audience: organizationId === undefined ? organizationsResource : organizationAudience(organizationId),
    accessTokenFormat: 'jwt',
  };
}

/**
 * `undefined` before anybody is known: at the authorization endpoint, where any registered permission may be asked for. People are
 * asked to consent only to what they hold, so a third-party application is told at once.
 */
async function heldScopes(ctx: KoaContextWithOIDC, resource: Resource | undefined, scope: TenantScope): Promise<string[] | undefined> {
  const { account, client, params, route, session } = ctx.oidc;
  if (route !== 'token') {
    if (session?.accountId === undefined || !resource || !applicationOf(ctx, scope)?.isThirdParty) return undefined;
    return userScopesForResource(scope, { userId: session.accountId, indicator: resource.indicator });
  }
  const organizationId = requestedOrganization(ctx);
  if (params?.['grant_type'] === 'client_credentials' && client) {
    const { clientId: applicationId } = client;
    if (organizationId !== undefined) return memberApplicationScopes(scope, { organizationId, applicationId, resource });
    return resource ? applicationScopesForResource(scope.settings, applicationId, resource.indicator) : [];
  }
  if (!account) return undefined;
  if (organizationId !== undefined) return memberScopes(scope, { organizationId, userId: account.accountId, resource });
  return resource ? userScopesForResource(scope, { userId: account.accountId, indicator: resource.indicator }) : [];
}

/** The resource of a request that names none: an organization, or the tenant's default one; machine-to-machine requests must end with one. */
export function defaultResource(
  ctx: KoaContextWithOIDC,
  oneOf: string | readonly string[] | undefined,
  scope: TenantScope,
): string | string[] | undefined {
  if (oneOf) return typeof oneOf === 'string' ? oneOf : [...oneOf];
  if (requestedOrganization(ctx) !== undefined) return organizationsResource;
  const fallback = scope.settings.get(resourcesPart).default?.indicator;
  if (fallback === undefined && ctx.oidc.route === 'token' && ctx.oidc.params?.['grant_type'] === 'client_credentials') {
    throw new errors.InvalidTarget('resource is required for this grant');
  }
  return fallback;
}
