import { randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Sealer } from '../../foundation/crypto/sealer.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { insertKey, listKeys } from './queries.ts';

/** Algorithms a tenant can sign with. ES256, ES384 and RS256 are read by every public SDK. */
export const signingAlgorithms = ['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

export interface PrivateKey {
  readonly id: string;
  readonly status: 'Next' | 'Current' | 'Previous';
  /** Private JWK with `kid`, `alg` and `use`; all members are strings, which Go and JOSESwift demand. */
  readonly jwk: JWK & { readonly kid: string; readonly alg: SigningAlgorithm };
}

export interface SigningKeys {
  /** The one that signs comes first; oidc-provider signs with the first that fits. */
  readonly token: readonly PrivateKey[];
  /** Newest first: the first signs cookies, all verify. */
  readonly cookie: readonly string[];
}

const statusOrder = { Current: 0, Next: 1, Previous: 2 } as const;

export const signingKeysPart = defineSnapshotPart<SigningKeys>({
  name: 'signing-keys',
  async load({ db, open }) {
    const rows = await listKeys(db);
    const token = rows
      .filter((row) => row.purpose === 'token')
      .toSorted((a, b) => statusOrder[a.status] - statusOrder[b.status])
      .map((row) => ({ id: row.id, status: row.status, jwk: JSON.parse(open(row.sealedValue)) as PrivateKey['jwk'] }));
    const cookie = rows
      .filter((row) => row.purpose === 'cookie')
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .map((row) => open(row.sealedValue));
    return { token, cookie };
  },
});

/** Gives a new tenant its signing key and its cookie key. */
export async function createTenantKeys(trx: TenantTransaction, options: { sealer: Sealer; algorithm: SigningAlgorithm }): Promise<void> {
  const jwk = await createSigningJwk(options.algorithm);
  await insertKey(trx, {
    id: jwk.kid,
    purpose: 'token',
    algorithm: options.algorithm,
    status: 'Current',
    sealedValue: options.sealer.seal(JSON.stringify(jwk)),
  });
  const cookieKey = randomBytes(32).toString('base64url');
  await insertKey(trx, {
    id: digest(cookieKey),
    purpose: 'cookie',
    algorithm: null,
    status: 'Current',
    sealedValue: options.sealer.seal(cookieKey),
  });
}

/** A private JWK whose `kid` is its RFC 7638 thumbprint. */
export async function createSigningJwk(algorithm: SigningAlgorithm): Promise<PrivateKey['jwk']> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, ...(algorithm === 'EdDSA' && { crv: 'Ed25519' }) });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
}
