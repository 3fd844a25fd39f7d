import { useNavigate, useSearch } from '@tanstack/react-router';

export const pageSize = 20;

/** What a table keeps in the address, so that a page of a list can be linked to and the back button works. */
export type TableSearch = { page?: number; q?: string };

/** `validateSearch` of a route with a table. */
export const tableSearch = (search: Record<string, unknown>): TableSearch => {
  const page = Number(search['page']);
  const q = search['q'];

  return {
    ...(Number.isInteger(page) && page > 1 && { page }),
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q) }),
  };
};

export type TableState = {
  page: number;
  search: string;
  setPage: (page: number) => void;
  setSearch: (search: string) => void;
};

/** The table's place in its list; `page` and `search` go into the query of the API call. */
export const useTableState = (): TableState => {
  const { page = 1, q = '' } = tableSearch(useSearch({ strict: false }));
  const navigate = useNavigate();

  const go = (next: TableSearch, replace: boolean) => {
    // The rest of the address (the tab that the table is in) stays.
    void navigate({ to: '.', search: ({ page: _page, q: _q, ...rest }) => ({ ...rest, ...next }), replace });
  };

  return {
    page,
    search: q,
    setPage: (next) => go(tableSearch({ page: next, q }), false),
    setSearch: (next) => go(tableSearch({ q: next }), true),
  };
};

/** The server's `like` search, which takes its wildcards from the caller. */
export const likeSearch = (search: string) => (search ? `%${search.trim()}%` : undefined);
