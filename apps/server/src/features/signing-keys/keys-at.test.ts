import { expect, it } from 'vitest';
import { keysAt } from './keys-at.ts';

const staged = [
  { id: 'new', status: 'Next', effectiveAt: 1000 },
  { id: 'now', status: 'Current', effectiveAt: null },
  { id: 'old', status: 'Previous', effectiveAt: null },
] as const;

it('before its time a staged key waits, and every other key is what it was', () => {
  expect(keysAt(staged, 999)).toBe(staged);
});

it('from its time on it is the current one, the one before it the only previous one', () => {
  for (const now of [1000, 5_000_000]) {
    expect(keysAt(staged, now)).toEqual([
      { id: 'new', status: 'Current', effectiveAt: null },
      { id: 'now', status: 'Previous', effectiveAt: null },
    ]);
  }
});

it('without a staged key time changes nothing', () => {
  const settled = staged.slice(1);
  expect(keysAt(settled, Number.MAX_SAFE_INTEGER)).toBe(settled);
});
