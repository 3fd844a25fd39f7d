import { expect, it } from 'vitest';
import { matchesPattern } from './matches-pattern.ts';

it('finds what the pattern asks for', () => {
  expect(matchesPattern('^[A-Z]{2}\\d+$', 'TH42')).toBe(true);
  expect(matchesPattern('^[A-Z]{2}\\d+$', 'th42')).toBe(false);
  expect(matchesPattern('(', 'anything')).toBe(false);
});

it('gives up on a pattern that would take for ever', () => {
  const startedAt = performance.now();
  expect(matchesPattern('^(a+)+$', `${'a'.repeat(60)}!`)).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
