import { expect, test } from 'vitest';

import { addressProblems, withoutEmpty } from './address.ts';

const problemsOf = (...addresses: string[]) => [...addressProblems(addresses).values()];

test('web addresses and custom schemes may be registered', () => {
  expect(problemsOf('http://localhost:3000/callback', 'https://shop.example.com', 'io.example.app://callback')).toEqual([]);
});

test.each([
  'not an address',
  '/callback',
  'https://exa mple.com',
  String.raw`https://example.com\callback`,
  'https://user:pw@example.com',
  'javascript:alert(1)',
])('%s is no address', (address) => {
  expect(problemsOf(address)).toEqual(['invalid']);
});

test('a fragment is refused: the answer comes in the query', () => {
  expect(problemsOf('https://example.com/#/callback')).toEqual(['fragment']);
});

test('a wildcard may stand in the path and before the last two labels', () => {
  expect(problemsOf('https://*.preview.example.com/callback', 'https://example.com/*/callback')).toEqual([]);
});

test.each(['https://*.com/callback', 'https://shop.*.com', 'https://example.com/?next=*', 'app.*://callback'])(
  'no wildcard in %s',
  (address) => {
    expect(problemsOf(address)).toHaveLength(1);
  },
);

test('the second of two equal lines is a duplicate; empty lines are none', () => {
  expect([...addressProblems(['https://a.example', 'https://a.example', '', ''])]).toEqual([[1, 'duplicate']]);
  expect(withoutEmpty([' https://a.example ', '', ' '])).toEqual(['https://a.example']);
});
