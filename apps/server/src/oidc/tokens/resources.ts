import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { allowedResourceScopes, allowedUserScopes } from '../../features/consent/consent-ceilings.ts';
import { organizationsScope } from '../../features/consent/user-scope.ts';
import { organizationsResource } from '../../features/organizations/organization.ts';
import { listOrganizationScopeNames } from '../../features/organizations/queries/memberships.ts';
import type { Resource } from '../../features/resources/resource.ts';
import { resourcesPart } from '../../features/resources/resources-part.ts';
import { applicationScopesForResource } from '../../features/roles/roles-part.ts';
import { userScopesForResource } from '../../features/roles/user-scopes.ts';
import { tokenKeys } from '../../features/signing-keys/signing-keys.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { consentableOrganizationScopes, consentableScopes } from '../consent/consentable-scopes.ts';
import { profileAlgorithm } from '../clients/client-protocol.ts';
import { applicationOf } from '../clients/clients.ts';
import { memberApplicationScopes, memberScopes, organizationAudience, requestedOrganization } from './organization-tokens.ts';

/**
 * An API resource as the caller may use it: its scope is what the person's or the application's roles carry, read anew for every
 * token, so that a token's scope is always the intersection of asked, granted and held (RFC 8707).
 */
export async function resourceServerInfo(ctx: KoaContextWithOIDC, indicator: string, scope: TenantScope): Promise<ResourceServer> {
  if (isTokenFromBrowser(ctx)) throw new errors.InvalidTarget('access tokens for API resources come from the token endpoint only');
  if (indicator === organizationsResource) return organizationServerInfo(ctx, scope);
  const resource = scope.settings.get(resourcesPart).byIndicator.get(indicator);
  if (!resource) throw new errors.InvalidTarget('the resource is not registered');
  const names = (await heldScopes(ctx, resource, scope)) ?? (await offeredScopes(ctx, resource, scope));
  return {
    scope: names.join(' '),
    audience: indicator,
    accessTokenTTL: resource.accessTokenTtl,
    accessTokenFormat: 'jwt',
    ...signing(ctx, scope),
  };
}

/**
 * Whether the answer of this request carries an access token in the address. Such a token is for userinfo: what a person's roles carry is worked
 * out where tokens are made, at the token endpoint.
 */
function isTokenFromBrowser({ oidc: { params } }: KoaContextWithOIDC): boolean {
  const responseType = params?.['response_type'];
  return typeof responseType === 'string' && responseType.split(' ').includes('token');
}

/** Tokens of a profile that does not take the tenant's first algorithm are signed with another of its keys. */
function signing(ctx: KoaContextWithOIDC, scope: TenantScope): Pick<ResourceServer, 'jwt'> {
  const application = applicationOf(ctx, scope);
  const alg =
    application &&
    profileAlgorithm(
      application,
      tokenKeys(scope).map(({ jwk }) => jwk.alg),
    );
  return alg === undefined ? {} : { jwt: { sign: { alg } } };
}

/** At sign-in every organization permission may be asked for; a token is for one organization. */
async function organizationServerInfo(ctx: KoaContextWithOIDC, scope: TenantScope): Promise<ResourceServer> {
  const organizationId = requestedOrganization(ctx);
  const names = (await heldScopes(ctx, undefined, scope)) ?? (await offeredScopes(ctx, undefined, scope));
  return {
    scope: names.join(' '),
    audience: organizationId === undefined ? organizationsResource : organizationAudience(organizationId),
    accessTokenFormat: 'jwt',
    ...signing(ctx, scope),
  };
}

/** What a token that is asked for now may carry; `undefined` before anybody is known to get one. */
async function heldScopes(ctx: KoaContextWithOIDC, resource: Resource | undefined, scope: TenantScope): Promise<string[] | undefined> {
  const { account, client, params, route } = ctx.oidc;
  if (route !== 'token') return undefined;
  const organizationId = requestedOrganization(ctx);
  const applicationId = client?.clientId ?? '';
  if (params?.['grant_type'] === 'client_credentials' && client) {
    if (organizationId !== undefined) return memberApplicationScopes(scope, { organizationId, applicationId, resource });
    return resource ? applicationScopesForResource(scope.settings, applicationId, resource.indicator) : [];
  }
  if (!account) return undefined;
  const { accountId: userId } = account;
  if (organizationId !== undefined) return memberScopes(scope, { organizationId, userId, applicationId, resource });
  if (!resource) return [];
  const { indicator } = resource;
  const names = await userScopesForResource(scope, { userId, indicator });
  return allowedResourceScopes(scope.settings, { applicationId, indicator, names, by: 'person' });
}

/**
 * What may be asked for where no token is made yet: every registered permission; a token will have what is held then. People are
 * asked to consent only to what they hold, so a third-party application is told at once.
 */
async function offeredScopes(ctx: KoaContextWithOIDC, resource: Resource | undefined, scope: TenantScope): Promise<string[]> {
  const { session, requestParamScopes } = ctx.oidc;
  const application = applicationOf(ctx, scope);
  if (session?.accountId !== undefined && application?.isThirdParty) {
    const { id: applicationId } = application;
    const withOrganizations = allowedUserScopes(scope.settings, applicationId, [...requestParamScopes]).includes(organizationsScope);
    const consent = { userId: session.accountId, applicationId, withOrganizations };
    return resource ? consentableScopes(scope, { ...consent, resource }) : consentableOrganizationScopes(scope, consent);
  }
  return resource ? resource.scopes.map(({ name }) => name) : listOrganizationScopeNames(scope.db);
}

/** The resource of a request that names none: an organization, or the tenant's default one; machine-to-machine requests must end with one. */
export function defaultResource(
  ctx: KoaContextWithOIDC,
  oneOf: string | readonly string[] | undefined,
  scope: TenantScope,
): string | string[] | undefined {
  if (oneOf) return typeof oneOf === 'string' ? oneOf : [...oneOf];
  if (isTokenFromBrowser(ctx)) return undefined;
  if (requestedOrganization(ctx) !== undefined) return organizationsResource;
  const fallback = scope.settings.get(resourcesPart).default?.indicator;
  if (fallback === undefined && ctx.oidc.route === 'token' && ctx.oidc.params?.['grant_type'] === 'client_credentials') {
    throw new errors.InvalidTarget('resource is required for this grant');
  }
  return fallback;
}
