import { LRUCache } from 'lru-cache';
import { fromNearerEnd, type Page } from './pagination.ts';

/**
 * What makes the lists of a tenant with a million rows as quick as those of one with a hundred: which row a page ended with, so that the page after it need not
 * be counted off from the beginning, and totals that took long to count. Lists that are not long never use it.
 */
export interface LongLists {
  /** Counts, or answers what was counted a moment ago when that took long. @param list with its filter, e.g. `['users', filter]` */
  total(list: ListName, count: () => Promise<number>): Promise<number>;
  /** Reads a page from wherever it is reached soonest. */
  read<Row extends { readonly id: string }>(list: ListName, at: Position, read: (page: Page) => Promise<Row[]>): Promise<Row[]>;
}

export interface LongListsScope {
  readonly longLists: LongLists;
}

/** JSON. */
export type ListName = readonly unknown[];

export interface Position {
  readonly page: Page;
  /** Of the whole list. `undefined` where nobody knows the end. */
  readonly total: number | undefined;
}

/** Fewer rows are counted and passed over in no time. */
const longRows = 10_000;
const slowMs = 50;
/** Counting takes at most this part of the time: what took half a second is good for fifty. */
const effort = 100;
const longestMs = 60_000;
const mostKept = 2_000;
const longestName = 500;

interface Place {
  /** The row before this place. */
  readonly id: string;
  readonly total: number;
}

/** For one tenant and one process; `now` in epoch milliseconds. */
export function createLongLists(now: () => number): LongLists {
  const cache = <Value extends object>() => new LRUCache<string, Value>({ max: mostKept, ttl: longestMs, ttlResolution: 0, perf: { now } });
  let totals: LRUCache<string, { total: number }> | undefined;
  let places: LRUCache<string, Place> | undefined;

  return {
    async total(list, count) {
      const name = JSON.stringify(list);
      const known = totals?.get(name);
      if (known) return known.total;
      const startedAt = now();
      const total = await count();
      const tookMs = now() - startedAt;
      if (total >= longRows && tookMs >= slowMs && name.length <= longestName) {
        totals ??= cache();
        totals.set(name, { total }, { ttl: Math.min(longestMs, tookMs * effort) });
      }
      return total;
    },

    async read(list, { page, total }, read) {
      if (total === undefined) return read(page);
      const fromEnd = total - page.offset;
      if (Math.min(page.offset, fromEnd) < longRows) return read(fromNearerEnd(page, total));
      // Lists grow at their beginning: counted from the end, places stay what they were until rows are deleted.
      const nameAt = (rowsToEnd: number) => JSON.stringify([...list, rowsToEnd]);
      const place = places?.get(nameAt(fromEnd));
      const rows = place && total >= place.total ? await read({ limit: page.limit, offset: 0, afterId: place.id }) : [];
      // The row before the page may be gone.
      const found = rows.length === page.limit ? rows : await read(fromNearerEnd(page, total));
      const [last, next] = [found.at(-1), nameAt(fromEnd - found.length)];
      if (last && next.length <= longestName) {
        places ??= cache();
        places.set(next, { id: last.id, total });
      }
      return found;
    },
  };
}
