import type { JWK } from 'jose';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { keysAt } from './keys-at.ts';
import { listKeys, type SigningKeyRow } from './queries.ts';

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
  /** As they were when they were read; `tokenKeys` tells what they are now. */
  readonly token: readonly PrivateKey[];
  /** What `token` becomes when the time of its Next key has come. */
  readonly staged: { readonly effectiveAt: number; readonly token: readonly PrivateKey[] } | undefined;
  /** Newest first: the first signs cookies, all verify. */
  readonly cookie: readonly string[];
}

const statusOrder = { Current: 0, Next: 1, Previous: 2 } as const;

export const signingKeysPart = defineSnapshotPart<SigningKeys>({
  name: 'signing-keys',
  async load({ db, open }) {
    const rows = await listKeys(db);
    const toPrivateKey = (row: SigningKeyRow): PrivateKey => ({
      id: row.id,
      status: row.status,
      jwk: JSON.parse(open(row.sealedValue)) as PrivateKey['jwk'], // the format is our own: create-keys.ts
    });
    const inOrder = (keys: readonly SigningKeyRow[]) =>
      keys.toSorted((a, b) => statusOrder[a.status] - statusOrder[b.status]).map(toPrivateKey);
    const token = rows.filter((row) => row.purpose === 'token');
    const effectiveAt = token.find((row) => row.status === 'Next')?.effectiveAt ?? undefined;
    return {
      token: inOrder(token),
      staged: effectiveAt === undefined ? undefined : { effectiveAt, token: inOrder(keysAt(token, effectiveAt)) },
      cookie: rows.filter((row) => row.purpose === 'cookie').map((row) => open(row.sealedValue)),
    };
  },
});

/**
 * The tenant's keys at this moment, the one that signs first: oidc-provider signs with the first that fits.
 * The same list is answered until the keys change, so that what is made from it can be kept by it.
 */
export function tokenKeys({ settings, now }: Pick<TenantScope, 'settings' | 'now'>): readonly PrivateKey[] {
  const { token, staged } = settings.get(signingKeysPart);
  return staged && staged.effectiveAt <= now() ? staged.token : token;
}
