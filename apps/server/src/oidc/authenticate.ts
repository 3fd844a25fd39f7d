import type { JWTPayload } from 'jose';
import { allScope, managementApiIndicator, meApiIndicator } from '../features/resources/resource.ts';
import { findTenantRole } from '../features/tenant-members/queries.ts';
import { bearerOf } from '../foundation/http/bearer.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import type { Access, Caller } from '../foundation/http/route.ts';
import { defaultTenantId } from '../tenancy/tenancy.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { verifyOwnJwt } from '../features/signing-keys/own-jwts.ts';

interface AuthenticateOptions {
  readonly access: Access;
  readonly authorization: string | undefined;
  readonly scope: TenantScope;
  /** The admin tenant: the console's people hold its tokens. */
  readonly admin: TenantScope;
}

const anonymous: Caller = { type: 'anonymous' };

/**
 * Proves who calls a route by the bearer token (RFC 6750, RFC 9068 §4).
 * @throws ApiError `auth.*`
 */
export async function authenticate({ access, authorization, scope, admin }: AuthenticateOptions): Promise<Caller> {
  switch (access) {
    case 'anonymous':
    case 'experience': // its proof is the signed interaction cookie, read where the interaction is opened
      return anonymous;
    case 'management': {
      const issuers = scope.tenant.isAdmin ? [scope] : [scope, admin];
      return requireAll(await verify(bearerOf(authorization), issuers, [managementApiIndicator(scope.tenant.id)]));
    }
    case 'administrator': {
      if (!scope.tenant.isAdmin) throw new ApiError('entity.not_found');
      // Whoever administers the tenant that came with the installation administers the installation.
      const audiences = [managementApiIndicator(defaultTenantId), managementApiIndicator(scope.tenant.id)];
      const caller = requireAll(await verify(bearerOf(authorization), [scope], audiences));
      if (caller.type === 'user') await requireInstallationAdministrator(scope, caller.id);
      return caller;
    }
    case 'me': {
      if (!scope.tenant.isAdmin) throw new ApiError('entity.not_found');
      const caller = requireAll(await verify(bearerOf(authorization), [scope], [meApiIndicator]));
      if (caller.type !== 'user') throw new ApiError('auth.forbidden');
      return caller;
    }
    case 'account':
      throw new ApiError('auth.unauthorized');
    default:
      return access satisfies never;
  }
}

/** Collaborators of that tenant hold the same tokens: they work in it, and decide about no tenant. */
async function requireInstallationAdministrator({ db }: TenantScope, userId: string): Promise<void> {
  if ((await findTenantRole(db, { tenantId: defaultTenantId, userId })) !== 'admin') throw new ApiError('auth.forbidden');
}

async function verify(token: string, issuers: readonly TenantScope[], audience: string[]): Promise<Caller> {
  for (const issuer of issuers) {
    const claims = await verifyOwnJwt(issuer, token, audience);
    if (claims) return toCaller(claims);
  }
  throw new ApiError('auth.unauthorized', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
}

function toCaller({ sub, client_id: clientId, scope }: JWTPayload): Exclude<Caller, { type: 'anonymous' }> {
  if (!sub) throw new ApiError('auth.jwt_sub_missing');
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  if (typeof clientId === 'string' && clientId === sub) return { type: 'app', id: sub, clientId, scopes };
  return { type: 'user', id: sub, clientId: typeof clientId === 'string' ? clientId : undefined, scopes };
}

function requireAll(caller: Caller): Caller {
  if (caller.type === 'anonymous' || !caller.scopes.includes(allScope)) {
    throw new ApiError('auth.forbidden', { headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${allScope}"` } });
  }
  return caller;
}
