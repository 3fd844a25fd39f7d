import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import { askProvider } from '../ask-provider.ts';
import { ConnectorError, readConnectorError } from '../connector-error.ts';
import { hintFor } from '../hints.ts';
import type { Outbound } from '../outbound.ts';

export interface ExpectedIdToken extends Pick<
  JWTVerifyOptions,
  'algorithms' | 'clockTolerance' | 'crit' | 'maxTokenAge' | 'subject' | 'typ'
> {
  readonly outbound: Pick<Outbound, 'fetch'>;
  readonly jwksUri: string;
  /** Where it is not known, the token must name one all the same: the provider's keys say who signed. */
  readonly issuer: string | string[] | undefined;
  readonly clientId: string;
  /** What the authorization request carried; `undefined` for a token that answers no request (One Tap). */
  readonly nonce: string | undefined;
}

/** Signatures that only the provider can make: none with the client's secret, none without a key. */
const publicKeyAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/**
 * The claims of an ID token that is for this sign-in (OIDC Core §3.1.3.7).
 * @throws ConnectorError `social_invalid_id_token`; `general` when the provider's keys cannot be had
 */
export async function verifyIdToken(idToken: string, expected: ExpectedIdToken): Promise<JWTPayload> {
  const { outbound, jwksUri, issuer, clientId, nonce, algorithms, ...rest } = expected;
  const { jwtVerify } = await import('jose');
  try {
    const keys = await remoteKeys(outbound, jwksUri);
    const { payload } = await jwtVerify(idToken, keys, {
      ...rest,
      algorithms: algorithms ? algorithms.filter((name) => publicKeyAlgorithms.includes(name)) : publicKeyAlgorithms,
      ...(issuer !== undefined && { issuer }),
      audience: clientId,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
    });
    if (nonce !== undefined && payload['nonce'] !== nonce) throw new Error('unexpected "nonce" claim value');
    if (payload['azp'] !== undefined && payload['azp'] !== clientId) throw new Error('unexpected "azp" claim value');
    return payload;
  } catch (cause) {
    if (readConnectorError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ConnectorError('social_invalid_id_token', { message, hint: hintFor('idTokenRefused') }, { cause });
  }
}

/** Keys are asked for again after ten minutes, or when a token names one that is not known. */
const mostKeySets = 200;
const keySets = new WeakMap<Pick<Outbound, 'fetch'>, Map<string, JWTVerifyGetKey>>();

async function remoteKeys(outbound: Pick<Outbound, 'fetch'>, jwksUri: string): Promise<JWTVerifyGetKey> {
  const known = keySets.get(outbound) ?? new Map<string, JWTVerifyGetKey>();
  keySets.set(outbound, known);
  const found = known.get(jwksUri);
  if (found) return found;
  const { createRemoteJWKSet, customFetch } = await import('jose');
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    [customFetch]: async (url: string) => {
      const { ok, status, body, host } = await askProvider(outbound, { url, headers: { accept: 'application/json' } });
      if (ok && typeof body === 'object') return Response.json(body);
      throw new ConnectorError('general', { status, hint: hintFor(status >= 500 ? 'down' : 'malformed', { host }) });
    },
  });
  const [oldest] = known.keys();
  if (known.size >= mostKeySets && oldest !== undefined) known.delete(oldest);
  known.set(jwksUri, keys);
  return keys;
}
