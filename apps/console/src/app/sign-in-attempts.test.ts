import { expect, test } from 'vitest';

import { recentAttempts } from './sign-in-attempts.ts';

test('attempts count for a minute', () => {
  expect(recentAttempts([1000, 30_000, 61_500], 61_501)).toEqual([30_000, 61_500]);
  expect(recentAttempts([1000], 60_999)).toEqual([1000]);
});
