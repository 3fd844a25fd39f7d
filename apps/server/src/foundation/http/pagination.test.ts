import { describe, expect, it } from 'vitest';
import { fromNearerEnd } from './pagination.ts';

const list = Array.from({ length: 47 }, (_, index) => index);

/** What a query does with a page. */
const read = ({ limit, offset, isFromEnd }: ReturnType<typeof fromNearerEnd>) =>
  isFromEnd
    ? list
        .toReversed()
        .slice(offset, offset + limit)
        .toReversed()
    : list.slice(offset, offset + limit);

describe('a page from the nearer end', () => {
  it.each([0, 5, 20, 23, 24, 30, 40, 45, 46, 47, 60])('holds the same rows: offset %i', (offset) => {
    expect(read(fromNearerEnd({ limit: 5, offset }, list.length))).toEqual(list.slice(offset, offset + 5));
  });

  it('never passes over more than half of the list', () => {
    for (let offset = 0; offset < 60; offset += 1) expect(fromNearerEnd({ limit: 5, offset }, 47).offset).toBeLessThanOrEqual(47 / 2);
  });
});
