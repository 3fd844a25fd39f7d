import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { digest } from '../../foundation/crypto/digest.ts';
import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { insertKey, type SigningKeyRow } from './queries.ts';
import type { PrivateKey, SigningAlgorithm } from './signing-keys.ts';

/** A key that no row holds yet: its id, and its value as it is stored. */
export type NewKey = Pick<SigningKeyRow, 'id' | 'purpose' | 'algorithm' | 'sealedValue'>;

/** Gives a new tenant its signing key and its cookie key. */
export async function createTenantKeys(trx: TenantTransaction, options: { sealer: Sealer; algorithm: SigningAlgorithm }): Promise<void> {
  const { sealer, algorithm } = options;
  await insertKey(trx, { ...(await createTokenKey(algorithm, sealer)), status: 'Current' });
  await insertKey(trx, { ...createCookieKey(sealer), status: 'Current' });
}

export async function createTokenKey(algorithm: SigningAlgorithm, sealer: Sealer): Promise<NewKey> {
  const jwk = await createSigningJwk(algorithm);
  return { id: jwk.kid, purpose: 'token', algorithm, sealedValue: sealer.seal(JSON.stringify(jwk)) };
}

export function createCookieKey(sealer: Sealer): NewKey {
  const value = randomBytes(32).toString('base64url');
  return { id: digest(value), purpose: 'cookie', algorithm: null, sealedValue: sealer.seal(value) };
}

/** A private JWK whose `kid` is its RFC 7638 thumbprint. */
async function createSigningJwk(algorithm: SigningAlgorithm): Promise<PrivateKey['jwk']> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, ...(algorithm === 'EdDSA' && { crv: 'Ed25519' }) });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
}
