import { expect, test } from 'vitest';

import { isHostPattern } from './policy-form.ts';

test('a redirect host is a name in lower case, with one wildcard before it at most', () => {
  expect(['example.com', '*.example.com', 'a-b.example.co.th'].every(isHostPattern)).toBe(true);
  expect(['localhost', 'Example.com', '*.*.example.com', 'https://example.com', 'example.com/path', '*'].some(isHostPattern)).toBe(false);
});
