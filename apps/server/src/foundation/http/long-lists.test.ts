import { expect, it } from 'vitest';
import { createLongLists } from './long-lists.ts';
import type { Page } from './pagination.ts';

/** A list of 50,000 rows, newest first, that counts what it passes over. */
function createList() {
  let rows = Array.from({ length: 50_000 }, (_, index) => ({ id: `row${50_000 - index}` }));
  let passed = 0;
  return {
    get total() {
      return rows.length;
    },
    add: (id: string) => void rows.unshift({ id }),
    remove: (id: string) => void (rows = rows.filter((row) => row.id !== id)),
    at: (offset: number) => rows.slice(offset, offset + 20).map(({ id }) => id),
    passed: () => passed,
    async read({ limit, offset, isFromEnd, afterId }: Page) {
      if (afterId !== undefined) {
        const index = rows.findIndex(({ id }) => id === afterId);
        return index === -1 ? [] : rows.slice(index + 1, index + 1 + limit);
      }
      passed += offset;
      return isFromEnd ? rows.slice(rows.length - offset - limit, rows.length - offset) : rows.slice(offset, offset + limit);
    },
  };
}

const idsAt = async (lists: ReturnType<typeof createLongLists>, list: ReturnType<typeof createList>, offset: number) =>
  (await lists.read(['rows'], { page: { limit: 20, offset }, total: list.total }, (page) => list.read(page))).map(({ id }) => id);

it('pages that are read one after the other are counted off once', async () => {
  const [lists, list] = [createLongLists(Date.now), createList()];
  for (let offset = 20_000; offset < 20_200; offset += 20) expect(await idsAt(lists, list, offset)).toEqual(list.at(offset));
  expect(list.passed()).toBe(20_000);
});

it('rows that are added meanwhile shift pages as they always do', async () => {
  const [lists, list] = [createLongLists(Date.now), createList()];
  await idsAt(lists, list, 20_000);
  list.add('newer');
  list.add('newest');
  expect(await idsAt(lists, list, 20_020)).toEqual(list.at(20_020));
  expect(await idsAt(lists, list, 20_022)).toEqual(list.at(20_022));
});

it('after a row was deleted pages are counted off anew, and so they are a minute later', async () => {
  let now = Date.now();
  const [lists, list] = [createLongLists(() => now), createList()];
  await idsAt(lists, list, 20_000);
  list.remove('row40000');
  expect(await idsAt(lists, list, 20_020)).toEqual(list.at(20_020));
  const before = list.passed();
  now += 61_000;
  expect(await idsAt(lists, list, 20_040)).toEqual(list.at(20_040));
  expect(list.passed()).toBeGreaterThan(before);
});

it('a row that is gone with another in its place leads nowhere', async () => {
  const [lists, list] = [createLongLists(Date.now), createList()];
  const last = (await idsAt(lists, list, 20_000)).at(-1) ?? '';
  list.remove(last);
  list.add('another');
  expect(await idsAt(lists, list, 20_020)).toEqual(list.at(20_020));
});

it.each([
  ['took long and is large: for a hundred times as long', { tookMs: 100, total: 1_000_000, isKeptMs: 10_000 }],
  ['took very long: for a minute', { tookMs: 5_000, total: 1_000_000, isKeptMs: 60_000 }],
  ['was there at once', { tookMs: 10, total: 1_000_000, isKeptMs: 0 }],
  ['is small', { tookMs: 5_000, total: 9_999, isKeptMs: 0 }],
])('a total is kept when it %s', async (_name, { tookMs, total, isKeptMs }) => {
  let now = Date.now();
  let counts = 0;
  const lists = createLongLists(() => now);
  const ask = (filter: string) =>
    lists.total(['rows', filter], async () => {
      now += tookMs;
      counts += 1;
      return total;
    });
  expect(await ask('a')).toBe(total);
  now += Math.max(0, isKeptMs - 1);
  await ask('a');
  expect(counts).toBe(isKeptMs > 0 ? 1 : 2);
  await ask('b');
  expect(counts).toBe(isKeptMs > 0 ? 2 : 3);
  now += isKeptMs + 1;
  await ask('a');
  expect(counts).toBe(isKeptMs > 0 ? 3 : 4);
});
