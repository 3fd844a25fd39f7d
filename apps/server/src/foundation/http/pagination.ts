import { z } from 'zod';

const positive = z.coerce.number().int().min(1);

/** `page` (from 1) and `page_size` (1 to 100) of lists that are always paged. */
export const pageQuery = z.object({ page: positive.default(1), page_size: positive.max(100).default(20) });
export type PageQuery = z.infer<typeof pageQuery>;

/** The same for lists that answer whole when neither is given. */
export const optionalPageQuery = z.object({ page: positive.optional(), page_size: positive.max(100).optional() });
export type OptionalPageQuery = z.infer<typeof optionalPageQuery>;

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** Counted from the end of the list: see `fromNearerEnd`. */
  readonly isFromEnd?: boolean;
  /** The row before the page, where it is known; `offset` is 0 then. */
  readonly afterId?: string;
}

/** Rows to read for a page; `undefined` = all of them. */
export function toPage(query: PageQuery): Page;
export function toPage(query: OptionalPageQuery): Page | undefined;
export function toPage(query: OptionalPageQuery): Page | undefined {
  if (query.page === undefined && query.page_size === undefined) return undefined;
  const limit = query.page_size ?? 20;
  return { limit, offset: ((query.page ?? 1) - 1) * limit };
}

/**
 * The same rows, reached from whichever end of the list is nearer: what a database passes over on the way to a page costs as much as what it answers.
 *
 * @param total of the whole list, a moment ago
 */
export function fromNearerEnd(page: Page, total: number): Page {
  const { limit, offset } = page;
  if (offset <= total / 2) return page;
  const last = Math.min(total, offset + limit);
  return { limit: Math.max(0, last - offset), offset: total - last, isFromEnd: true };
}

/** `Link` header of a page: first, prev, next, last, in this order (RFC 8288). Without a known `total` there is no next and no last. */
export function linkHeader(url: URL, total: number | undefined): string {
  const query = pageQuery.parse(Object.fromEntries(url.searchParams));
  const last = total === undefined ? undefined : Math.max(1, Math.ceil(total / query.page_size));
  const link = (pageNumber: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(pageNumber));
    target.searchParams.set('page_size', String(query.page_size));
    return `<${target.href}>; rel="${rel}"`;
  };
  return [
    link(1, 'first'),
    ...(query.page > 1 ? [link(query.page - 1, 'prev')] : []),
    ...(last !== undefined && query.page < last ? [link(query.page + 1, 'next')] : []),
    ...(last === undefined ? [] : [link(last, 'last')]),
  ].join(', ');
}
