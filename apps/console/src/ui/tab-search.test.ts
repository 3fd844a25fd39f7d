import { expect, test } from 'vitest';

import { tabSearch } from './tab-search.ts';

test('a tab keeps the place of the table in it, and what is no tab is the first one', () => {
  const search = tabSearch(['members', 'settings']);
  expect(search({ tab: 'settings', page: 2, q: 'ada' })).toEqual({ tab: 'settings', page: 2, q: 'ada' });
  expect(search({ tab: 'nothing' })).toEqual({});
});
