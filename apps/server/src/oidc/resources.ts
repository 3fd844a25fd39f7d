import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { allowedResourceScopes } from '../features/consent/consent-ceilings.ts';
import { applicationScopesForResource } from '../features/roles/roles-part.ts';
import { userScopesForResource } from '../features/roles/user-scopes.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { applicationOf } from './clients.ts';

/** Asked for at sign-in so that the refresh token may later serve organization tokens; it never becomes an audience. */
const organizationsResource = 'urn:logto:resource:organizations';

/**
 * An API resource as the caller may use it: its scope is what the person's or the application's roles carry, read anew for every
 * token, so that a token's scope is always the intersection of asked, granted and held (RFC 8707).
 */
export async function resourceServerInfo(ctx: KoaContextWithOIDC, indicator: string, scope: TenantScope): Promise<ResourceServer> {
  if (indicator === organizationsResource) return { scope: '', audience: indicator, accessTokenFormat: 'jwt' };
  const resource = scope.settings.get(resourcesPart).byIndicator.get(indicator);
  if (!resource) throw new errors.InvalidTarget('the resource is not registered');
  const names = (await heldScopes(ctx, indicator, scope)) ?? resource.scopes.map(({ name }) => name);
  const applicationId = ctx.oidc.client?.clientId ?? '';
  return {
    scope: allowedResourceScopes(scope.settings, { applicationId, indicator, names }).join(' '),
    audience: indicator,
    accessTokenTTL: resource.accessTokenTtl,
    accessTokenFormat: 'jwt',
  };
}

/**
 * `undefined` before anybody is known: at the authorization endpoint, where any registered permission may be asked for. People are
 * asked to consent only to what they hold, so a third-party application is told at once.
 */
async function heldScopes(ctx: KoaContextWithOIDC, indicator: string, scope: TenantScope): Promise<string[] | undefined> {
  const { account, client, params, session } = ctx.oidc;
  if (ctx.oidc.route === 'token' && params?.['grant_type'] === 'client_credentials' && client) {
    return applicationScopesForResource(scope.settings, client.clientId, indicator);
  }
  if (ctx.oidc.route === 'token' && account) return userScopesForResource(scope, { userId: account.accountId, indicator });
  if (session?.accountId !== undefined && applicationOf(ctx, scope)?.isThirdParty) {
    return userScopesForResource(scope, { userId: session.accountId, indicator });
  }
  return undefined;
}

/** The resource of a request that names none: the tenant's default one; machine-to-machine requests must end with one. */
export function defaultResource(
  ctx: KoaContextWithOIDC,
  oneOf: string | readonly string[] | undefined,
  scope: TenantScope,
): string | string[] | undefined {
  if (oneOf) return typeof oneOf === 'string' ? oneOf : [...oneOf];
  const fallback = scope.settings.get(resourcesPart).default?.indicator;
  if (fallback === undefined && ctx.oidc.route === 'token' && ctx.oidc.params?.['grant_type'] === 'client_credentials') {
    throw new errors.InvalidTarget('resource is required for this grant');
  }
  return fallback;
}
