import { createLocalJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { tokenKeys, type PrivateKey } from './signing-keys.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/**
 * The claims of an access token that this tenant signed (RFC 9068 §4); `undefined` when it did not, or the token has expired.
 * @param audience any of these; any at all when not given.
 */
export async function verifyOwnJwt(issuer: TenantScope, token: string, audience?: string[]): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, verifierOf(issuer), {
      issuer: [...issuer.tenant.issuers],
      ...(audience && { audience }),
      typ: 'at+jwt',
      clockTolerance: 5,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** Opaque tokens hold no dots. */
export const looksLikeJwt = (token: string): boolean => /^[^.]+\.[^.]+\.[^.]*$/.test(token);

type Verifier = ReturnType<typeof createLocalJWKSet>;
const verifiers = new WeakMap<readonly PrivateKey[], Verifier>();

function verifierOf(scope: TenantScope): Verifier {
  const keys = tokenKeys(scope);
  const known = verifiers.get(keys);
  if (known) return known;
  const verifier = createLocalJWKSet({ keys: keys.map(({ jwk }) => publicPart(jwk)) });
  verifiers.set(keys, verifier);
  return verifier;
}

const privateMembers = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']);

function publicPart(jwk: PrivateKey['jwk']) {
  return { ...Object.fromEntries(Object.entries(jwk).filter(([name]) => !privateMembers.has(name))), kty: jwk.kty ?? '' };
}
