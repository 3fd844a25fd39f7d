import { tableSearch, type TableSearch } from './use-table-state.ts';

/** `validateSearch` of a page with tabs, some of which hold a table. */
export const tabSearch =
  <Tab extends string>(tabs: readonly Tab[]) =>
  (search: Record<string, unknown>): TableSearch & { tab?: Tab } => {
    const tab = tabs.find((known) => known === search['tab']);

    return { ...tableSearch(search), ...(tab && { tab }) };
  };
