import type { Grant, KoaContextWithOIDC } from 'oidc-provider';
import { isClientIdUrl } from '../../features/cimd/client-id-url.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from '../clients/clients.ts';
import { requestCacheOf } from '../engine/request-cache.ts';

/**
 * The grant of a person to an application. A first-party application is granted what it asks for; what a token then carries is
 * limited by the person's roles whenever one is issued. A third-party application has what was consented to.
 */
export async function loadExistingGrant(ctx: KoaContextWithOIDC, scope: TenantScope): Promise<Grant | undefined> {
  const { session, client, provider, account } = ctx.oidc;
  if (!session || !client || !account) return undefined;
  // To a client that registered nothing, an earlier grant says nothing: anybody can say that they are it.
  // Neither does it where a message asked the person.
  const isAsked = requestCacheOf(ctx).approval !== undefined;
  const knownId = consentedGrantId(ctx) ?? (isAsked || isClientIdUrl(client.clientId) ? undefined : session.grantIdFor(client.clientId));
  const known = knownId === undefined ? undefined : await provider.Grant.find(knownId);
  const usable = known?.accountId === account.accountId ? known : undefined;
  if (applicationOf(ctx, scope)?.isThirdParty !== false) return usable;
  if (isAsked && !usable) return undefined;

  const grant = usable ?? new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  if (addRequested(ctx, grant) || !usable) await grant.save();
  return grant;
}

function consentedGrantId(ctx: KoaContextWithOIDC): string | undefined {
  const consent = ctx.oidc.result?.['consent'];
  return typeof consent === 'object' && consent !== null && 'grantId' in consent && typeof consent.grantId === 'string'
    ? consent.grantId
    : undefined;
}

/** Adds what the request asks for beyond the grant; says whether anything was added. */
function addRequested(ctx: KoaContextWithOIDC, grant: Grant): boolean {
  const asked = [...ctx.oidc.requestParamScopes];
  const openid = missing(
    asked.filter((name) => ctx.oidc.requestParamOIDCScopes.has(name)),
    grant.getOIDCScope(),
  );
  if (openid.length > 0) grant.addOIDCScope(openid.join(' '));
  const claims = [...ctx.oidc.requestParamClaims].filter((name) => !grant.getOIDCClaims().includes(name));
  if (claims.length > 0) grant.addOIDCClaims(claims);
  let added = openid.length > 0 || claims.length > 0;
  for (const [indicator, server] of Object.entries(ctx.oidc.resourceServers ?? {})) {
    const offered = new Set(server.scope.split(' '));
    const scopes = missing(
      asked.filter((name) => offered.has(name)),
      grant.getResourceScope(indicator),
    );
    if (scopes.length === 0) continue;
    grant.addResourceScope(indicator, scopes.join(' '));
    added = true;
  }
  return added;
}

const missing = (asked: readonly string[], granted: string): string[] => {
  const known = new Set(granted.split(' '));
  return asked.filter((name) => !known.has(name));
};
