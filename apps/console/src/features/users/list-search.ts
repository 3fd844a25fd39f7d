import { pageSize, type TableState } from '../../ui/use-table-state.ts';

/**
 * The query of `GET /api/users`. Words are looked for anywhere in id, name and identifiers. A phone number is stored as digits, so one typed
 * with spaces, brackets or a plus is looked for by its digits.
 */
export function toUsersQuery({ page, search }: Pick<TableState, 'page' | 'search'>): Record<string, string | number | undefined> {
  const text = search.trim();
  const isPhone = /^\+?[\d\s().-]{4,}$/.test(text);
  const wanted = isPhone ? text.replaceAll(/\D/g, '') : text.replaceAll(/[%_\\]/g, String.raw`\$&`);
  return { page, page_size: pageSize, search: wanted ? `%${wanted}%` : undefined };
}
