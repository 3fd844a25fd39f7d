import type { KoaContextWithOIDC } from 'oidc-provider';
import { clientRegistrationPart } from '../../features/client-registration/registration-part.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

const maxAgeSeconds = 3_600;

/**
 * Lets pages of any origin register clients (Fetch standard): MCP clients run in browsers, and a client that does not exist yet has no origins to
 * go by. What opens these endpoints is a bearer token that the page must have been given, never a cookie, so no origin can do there what a
 * program could not.
 */
export function openRegistration({ settings }: TenantScope) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    if (!/^\/reg(?:\/|$)/.test(ctx.path) || !settings.get(clientRegistrationPart).enabled) return next();
    ctx.set({ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'WWW-Authenticate' });
    if (ctx.method !== 'OPTIONS') return next();
    ctx.set({
      'access-control-allow-methods': ctx.path === '/reg' ? 'POST' : 'GET,PUT,DELETE',
      'access-control-allow-headers': 'Authorization,Content-Type,MCP-Protocol-Version',
      'access-control-max-age': String(maxAgeSeconds),
    });
    ctx.status = 204;
  };
}
