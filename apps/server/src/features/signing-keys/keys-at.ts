import type { SigningKeyRow } from './queries.ts';

type KeyTurn = Pick<SigningKeyRow, 'status' | 'effectiveAt'>;

/**
 * Whose turn it is at a moment. A `Next` key whose time has come signs, the one before it verifies, and the one before that is gone.
 * Every node that reads the same rows comes to the same answer, whether or not anybody has written it down yet.
 */
export function keysAt<Key extends KeyTurn>(keys: readonly Key[], now: number): readonly Key[] {
  const due = keys.find(({ status, effectiveAt }) => status === 'Next' && effectiveAt !== null && effectiveAt <= now);
  if (!due) return keys;
  return keys
    .filter(({ status }) => status !== 'Previous')
    .map((key) => ({ ...key, status: key === due ? ('Current' as const) : ('Previous' as const), effectiveAt: null }));
}
