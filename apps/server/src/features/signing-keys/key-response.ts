import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { keysAt } from './keys-at.ts';
import { listKeys, type KeyPurpose, type SigningKeyRow } from './queries.ts';
import type { KeyResponse, KeyType } from './schemas.ts';
import { signingAlgorithms, type SigningAlgorithm } from './signing-keys.ts';

export const purposeOf = (keyType: KeyType): KeyPurpose => (keyType === 'private-keys' ? 'token' : 'cookie');

/** A tenant's keys of one type as the API shows them: newest first, without their values. */
export async function listKeyResponses({ db, now }: Pick<TenantScope, 'db' | 'now'>, keyType: KeyType): Promise<KeyResponse[]> {
  const keys = (await listKeys(db)).filter(({ purpose }) => purpose === purposeOf(keyType));
  return keysAt(keys, now()).map(toKeyResponse);
}

function toKeyResponse({ id, purpose, algorithm, status, createdAt, effectiveAt }: SigningKeyRow): KeyResponse {
  const basics = { id, createdAt: Math.floor(createdAt / 1000) };
  if (purpose === 'cookie') return basics;
  const known = signingAlgorithms.find((one) => one === algorithm);
  const family = known && familyOf(known);
  return {
    ...basics,
    ...(family && { signingKeyAlgorithm: family }),
    ...(known && { algorithm: known }),
    status,
    ...(effectiveAt !== null && { effectiveAt }),
  };
}

/** @returns `undefined` for EdDSA, which is of neither of the contract's two families */
export function familyOf(algorithm: SigningAlgorithm): 'RSA' | 'EC' | undefined {
  switch (algorithm) {
    case 'ES256':
    case 'ES384':
    case 'ES512':
      return 'EC';
    case 'RS256':
    case 'PS256':
      return 'RSA';
    case 'EdDSA':
      return undefined;
    default:
      return algorithm satisfies never;
  }
}
