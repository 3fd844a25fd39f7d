import { Provider } from 'oidc-provider';
import { insertRevokedJwt, isJwtAlive } from '../../features/sessions/queries/revoked-jwts.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { looksLikeJwt, verifyOwnJwt } from '../../features/signing-keys/own-jwts.ts';
import { requestCache } from '../engine/request-cache.ts';

// Introspection (RFC 7662) and revocation (RFC 7009) of access tokens that are JWTs. The library refuses what it can read as one, so
// such a token reaches it with a mark in front, and comes back to the adapter as an id like any other.

const mark = 'jwt:';

/** The `token` of a request to introspection or revocation, as the library takes it. */
export const markJwt = (token: string): string => (looksLikeJwt(token) ? mark + token : token);

/** Nowhere else does an id stand for a JWT. */
export function isMarkedJwt(id: string): boolean {
  const { ctx } = Provider;
  return id.startsWith(mark) && (ctx?.oidc.route === 'introspection' || ctx?.oidc.route === 'revocation');
}

const standard: ReadonlySet<string> = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'jti',
  'client_id',
  'scope',
  'cnf',
  'authorization_details',
]);

/** The token behind a marked id, as the library would have stored it; `undefined` when it is not ours, of another kind, or over. */
export async function findMarkedJwt(scope: TenantScope, kind: string, id: string): Promise<OidcPayload | undefined> {
  const claims = await verifyOwnJwt(scope, id.slice(mark.length));
  if (!claims) return undefined;
  const { sub, jti, exp, client_id: clientId } = claims;
  if (sub === undefined || jti === undefined || exp === undefined || typeof clientId !== 'string') return undefined;
  const userId = sub === clientId ? null : sub;
  if (kind !== (userId === null ? 'ClientCredentials' : 'AccessToken')) return undefined;
  if (!(await Provider.ctx?.oidc.provider.Client.find(clientId))) return undefined; // its application was deleted
  if (!(await isJwtAlive(scope.db, { jti, userId }))) return undefined;
  requestCache()?.jwts.set(jti, exp);
  return {
    kind,
    jti,
    iat: claims.iat,
    exp,
    clientId,
    aud: claims.aud,
    scope: claims['scope'],
    ...boundTo(claims), // a resource server that is not told would take it for a bearer token
    ...(claims['authorization_details'] !== undefined && { rar: claims['authorization_details'] }),
    ...(userId !== null && { accountId: userId }),
    extra: Object.fromEntries(Object.entries(claims).filter(([name]) => !standard.has(name))),
  };
}

/** The key or certificate that its holder has to prove (RFC 7800). We wrote the claim. */
function boundTo({ cnf }: Readonly<Record<string, unknown>>): OidcPayload {
  const { jkt, 'x5t#S256': thumbprint } = (cnf ?? {}) as { jkt?: string; 'x5t#S256'?: string };
  return { ...(jkt !== undefined && { jkt }), ...(thumbprint !== undefined && { 'x5t#S256': thumbprint }) };
}

/** Remembers a token of this request as revoked. @returns false when the id is not that of a JWT */
export async function revokeJwt({ db }: TenantScope, id: string): Promise<boolean> {
  const exp = requestCache()?.jwts.get(id);
  if (exp === undefined) return false;
  await insertRevokedJwt(db, { jti: id, expiresAt: new Date((exp + clockToleranceSeconds) * 1000) });
  return true;
}

/** As long as anybody may take the token for valid. */
const clockToleranceSeconds = 60;
