import type { JWTPayload } from 'jose';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { isClientIdUrl } from '../features/cimd/client-id-url.ts';
import { allScope, managementApiIndicator, meApiIndicator } from '../features/resources/resource.ts';
import { listRoleIdsOfActiveUser } from '../features/roles/queries/user-roles.ts';
import { applicationScopesForResource, scopesOfRoles } from '../features/roles/roles-part.ts';
import { findTenantRole } from '../features/tenant-members/queries.ts';
import { bearerOf, invalidToken } from '../foundation/http/bearer.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import type { Access, Caller, Method } from '../foundation/http/route.ts';
import { defaultTenantId } from '../tenancy/tenancy.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { verifyOwnJwt } from '../features/signing-keys/own-jwts.ts';
import { authenticateAccount } from './authenticate-account.ts';

interface AuthenticateOptions {
  readonly access: Access;
  readonly method: Method;
  readonly authorization: string | undefined;
  /** `Sec-Fetch-Site`: where the page is from that made the browser send this. */
  readonly fetchSite: string | undefined;
  readonly scope: TenantScope;
  /** The admin tenant: the console's people hold its tokens. */
  readonly admin: TenantScope;
}

/** Who holds a token that was found good. */
interface Bearer {
  /** The tenant that issued it. */
  readonly issuer: TenantScope;
  /** The API that it is for. */
  readonly indicator: string;
  readonly caller: Extract<Caller, { type: 'user' | 'app' }>;
  /** Whether its scopes were asked for in an organization. */
  readonly isOfOrganization: boolean;
}

const anonymous: Caller = { type: 'anonymous' };

/**
 * Proves who calls a route by the bearer token (RFC 6750, RFC 9068 §4).
 * @throws ApiError `auth.*`
 */
export async function authenticate({ access, method, authorization, fetchSite, scope, admin }: AuthenticateOptions): Promise<Caller> {
  switch (access) {
    case 'anonymous':
      return anonymous;
    case 'experience': // its proof is the signed interaction cookie, read where the interaction is opened
      if (method !== 'GET' && isFromElsewhere(fetchSite)) throw new ApiError('auth.forbidden');
      return anonymous;
    case 'management': {
      const issuers = scope.tenant.isAdmin ? [scope] : [scope, admin];
      const bearer = await verify(bearerOf(authorization), issuers, [managementApiIndicator(scope.tenant.id)]);
      const caller = requireAll(bearer.caller);
      await requireStillAllowed(bearer);
      return caller;
    }
    case 'administrator': {
      if (!scope.tenant.isAdmin) throw new ApiError('entity.not_found');
      // Whoever administers the tenant that came with the installation administers the installation.
      const audiences = [managementApiIndicator(defaultTenantId), managementApiIndicator(scope.tenant.id)];
      const bearer = await verify(bearerOf(authorization), [scope], audiences);
      const caller = requireAll(bearer.caller);
      if (caller.type === 'user') await requireInstallationAdministrator(scope, caller.id);
      else await requireStillAllowed(bearer);
      return caller;
    }
    case 'me': {
      if (!scope.tenant.isAdmin) throw new ApiError('entity.not_found');
      const caller = requireAll((await verify(bearerOf(authorization), [scope], [meApiIndicator])).caller);
      if (caller.type !== 'user') throw new ApiError('auth.forbidden');
      return caller;
    }
    case 'account':
      return authenticateAccount(scope, { token: bearerOf(authorization), method });
    default:
      return access satisfies never;
  }
}

/**
 * Another tenant's host is the same site to a browser, so SameSite cookies come along with what its pages send, and a POST without a body asks
 * nobody's leave first. Browsers too old for the header are left to that.
 */
const isFromElsewhere = (fetchSite: string | undefined): boolean => fetchSite === 'same-site' || fetchSite === 'cross-site';

/** Collaborators of that tenant hold the same tokens: they work in it, and decide about no tenant. */
async function requireInstallationAdministrator({ db }: TenantScope, userId: string): Promise<void> {
  if ((await findTenantRole(db, { tenantId: defaultTenantId, userId })) !== 'admin') throw new ApiError('auth.forbidden');
}

async function verify(token: string, issuers: readonly TenantScope[], audience: string[]): Promise<Bearer> {
  for (const issuer of issuers) {
    const claims = await verifyOwnJwt(issuer, token, audience);
    if (claims) return toBearer(issuer, claims, audience);
  }
  throw invalidToken();
}

function toBearer(issuer: TenantScope, claims: JWTPayload, audience: readonly string[]): Bearer {
  const { sub, aud, client_id: client, scope } = claims;
  if (!sub) throw new ApiError('auth.jwt_sub_missing');
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  const clientId = typeof client === 'string' ? client : undefined;
  const about = {
    issuer,
    indicator: audience.find((one) => [aud].flat().includes(one)) ?? '',
    isOfOrganization: claims['organization_id'] !== undefined,
  };
  if (clientId === sub) return { ...about, caller: { type: 'app', id: sub, clientId, scopes } };
  return { ...about, caller: { type: 'user', id: sub, clientId, scopes } };
}

/**
 * A token lives for an hour; its holder may have lost everything meanwhile. Applications are looked up in memory, people with one statement.
 * @throws ApiError `auth.unauthorized` when the application or the person is gone or suspended, `auth.forbidden` when their roles are gone
 */
async function requireStillAllowed({ issuer, indicator, caller, isOfOrganization }: Bearer): Promise<void> {
  const { settings } = issuer;
  const { clientId } = caller;
  const isGone = clientId !== undefined && !isClientIdUrl(clientId) && !settings.get(applicationsPart).has(clientId);
  if (isGone) throw invalidToken();
  const roleIds = caller.type === 'user' ? await listRoleIdsOfActiveUser(issuer.db, caller.id) : undefined;
  if (caller.type === 'user' && !roleIds) throw invalidToken();
  if (isOfOrganization) return; // its scopes come from roles in the organization
  const scopes = roleIds ? scopesOfRoles(settings, roleIds, indicator) : applicationScopesForResource(settings, caller.id, indicator);
  if (!scopes.includes(allScope)) throw new ApiError('auth.forbidden');
}

function requireAll(caller: Bearer['caller']): Bearer['caller'] {
  if (!caller.scopes.includes(allScope)) {
    throw new ApiError('auth.forbidden', { headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${allScope}"` } });
  }
  return caller;
}
