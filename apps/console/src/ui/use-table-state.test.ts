import { expect, test } from 'vitest';

import { likeSearch, tableSearch } from './use-table-state.ts';

test('the first page and an empty search are not worth an address', () => {
  expect(tableSearch({ page: 1, q: '' })).toEqual({});
  expect(tableSearch({ page: '3', q: 'ada' })).toEqual({ page: 3, q: 'ada' });
});

test('what is no page is the first', () => {
  expect(tableSearch({ page: 'x' })).toEqual({});
  expect(tableSearch({ page: -2, other: 1 })).toEqual({});
  expect(tableSearch({ page: 1.5 })).toEqual({});
});

test('a search for digits stays text', () => {
  expect(tableSearch({ q: 66812345678 })).toEqual({ q: '66812345678' });
});

test('the server takes its wildcards from the caller', () => {
  expect(likeSearch(' ada ')).toBe('%ada%');
  expect(likeSearch('')).toBeUndefined();
});
