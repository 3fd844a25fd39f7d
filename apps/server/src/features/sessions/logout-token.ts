import { importJWK, SignJWT } from 'jose';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { signingKeysPart } from '../signing-keys/signing-keys.ts';

/** Short, as the specification advises (§2.4); clocks differ. */
const lifetimeSeconds = 120;

export interface LogoutTokenClaims {
  readonly clientId: string;
  readonly accountId: string;
  readonly sid: string | undefined;
  /** The same at each try, so that the application can tell a repetition. */
  readonly id: string;
}

/** OpenID Connect Back-Channel Logout 1.0 §2.4, signed like the ID tokens. */
export async function createLogoutToken(
  { tenant, settings, now }: Pick<TenantScope, 'tenant' | 'settings' | 'now'>,
  { clientId, accountId, sid, id }: LogoutTokenClaims,
): Promise<string> {
  const [key] = settings.get(signingKeysPart).token;
  if (!key) throw new Error('A tenant has no signing key.');
  const iat = Math.floor(now() / 1000);
  return new SignJWT({
    ...(sid !== undefined && { sid }),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
    .setProtectedHeader({ alg: key.jwk.alg, kid: key.jwk.kid, typ: 'logout+jwt' })
    .setIssuer(tenant.issuer)
    .setSubject(accountId)
    .setAudience(clientId)
    .setIssuedAt(iat)
    .setExpirationTime(iat + lifetimeSeconds)
    .setJti(id)
    .sign(await importJWK(key.jwk, key.jwk.alg));
}
