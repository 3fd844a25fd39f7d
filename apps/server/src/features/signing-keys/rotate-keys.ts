import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { createCookieKey, createTokenKey } from './create-keys.ts';
import { familyOf } from './key-response.ts';
import { keysAt } from './keys-at.ts';
import { deleteKey, insertKey, lockKeys, setKeyStatus, type SigningKeyRow } from './queries.ts';
import { signingKeysPart, tokenKeys, type SigningAlgorithm } from './signing-keys.ts';

const mostCookieKeys = 2;

export interface TokenKeyRotation {
  /** A family keeps the algorithm that the tenant signs with now, where that is one of the family. Default EC. */
  readonly algorithm: 'EC' | 'RSA' | SigningAlgorithm | undefined;
  /** Seconds that the new key is published before it signs; 0 = it signs at once. */
  readonly graceSeconds: number;
}

/**
 * Gives the tenant a new key to sign tokens with.
 * @throws ApiError `oidc.invalid_request` (422) while a staged key waits for its time.
 */
export async function rotateTokenKey(scope: TenantScope, { algorithm, graceSeconds }: TokenKeyRotation): Promise<void> {
  const { sealer, now, write } = scope;
  const created = await createTokenKey(chooseAlgorithm(algorithm ?? 'EC', tokenKeys(scope)[0]?.jwk.alg), sealer);
  await write([signingKeysPart], async (trx) => {
    const keys = await settleTokenKeys(trx, now());
    if (keys.some(({ status }) => status === 'Next')) {
      throw new ApiError('oidc.invalid_request', {
        status: 422,
        details: 'A new key waits for its time already. Rotate again once it signs.',
      });
    }
    if (graceSeconds > 0) {
      await insertKey(trx, { ...created, status: 'Next', effectiveAt: new Date(now() + graceSeconds * 1000) });
      return;
    }
    await retire(trx, keys);
    await insertKey(trx, { ...created, status: 'Current' });
  });
}

function chooseAlgorithm(wanted: 'EC' | 'RSA' | SigningAlgorithm, current: SigningAlgorithm | undefined): SigningAlgorithm {
  if (wanted !== 'EC' && wanted !== 'RSA') return wanted;
  if (current !== undefined && familyOf(current) === wanted) return current;
  return wanted === 'EC' ? 'ES256' : 'RS256';
}

/** Holds the tenant's signing keys and writes down what time has made of them. @returns them as they are now */
export async function settleTokenKeys(trx: TenantTransaction, now: number): Promise<readonly SigningKeyRow[]> {
  const stored = await lockKeys(trx, 'token');
  const keys = keysAt(stored, now);
  if (keys === stored) return keys;
  await retire(trx, stored);
  for (const { id, status } of keys) if (status === 'Current') await setKeyStatus(trx, { id, status });
  return keys;
}

/** Makes room for another current key: the current one only verifies from now on, and the one before it is gone. */
async function retire(trx: TenantTransaction, keys: readonly SigningKeyRow[]): Promise<void> {
  for (const { id, status } of keys) if (status === 'Previous') await deleteKey(trx, id);
  for (const { id, status } of keys) if (status === 'Current') await setKeyStatus(trx, { id, status: 'Previous' });
}

/** Gives the tenant a new key to sign cookies with. The one before it still verifies; older ones go. */
export async function rotateCookieKey({ sealer, write }: TenantScope): Promise<void> {
  await write([signingKeysPart], async (trx) => {
    const keys = await lockKeys(trx, 'cookie');
    for (const { id } of keys.slice(mostCookieKeys - 1)) await deleteKey(trx, id);
    for (const { id } of keys.slice(0, mostCookieKeys - 1)) await setKeyStatus(trx, { id, status: 'Previous' });
    await insertKey(trx, { ...createCookieKey(sealer), status: 'Current' });
  });
}
