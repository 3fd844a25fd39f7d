import type { Tenant } from '../../tenancy/tenant-scope.ts';

/** Whose passkeys these are: the tenant's address, never what a request says of itself (WebAuthn L3 §4, RP ID). */
export function relyingParty({ endpoint }: Tenant): { readonly id: string; readonly origin: string } {
  const { hostname, origin } = new URL(endpoint);
  return { id: hostname, origin };
}

/** ES256 and RS256: what every authenticator knows. */
export const passkeyAlgorithms = [-7, -257];
export const passkeyTimeoutMs = 60_000;
