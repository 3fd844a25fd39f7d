import { expect, it } from 'vitest';
import { moved } from './order.ts';

it('moves one item, up or down, and leaves the list it was given', () => {
  const items = ['a', 'b', 'c'];
  expect(moved(items, 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(items, 2, 1)).toEqual(['a', 'c', 'b']);
  expect(items).toEqual(['a', 'b', 'c']);
});
