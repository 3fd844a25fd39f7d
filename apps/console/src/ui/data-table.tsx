import { Box, Card, Group, Pagination, Skeleton, Table, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Page } from '../app/api-client.ts';
import { EmptySearch } from './empty-search.tsx';
import { LoadFailure } from './load-failure.tsx';
import { SearchField } from './search-field.tsx';
import { pageSize, type TableState } from './use-table-state.ts';

export type Column<Row> = {
  key: string;
  header: string;
  /** Put a `RowLink` into the first column: the whole row answers to it. */
  render: (row: Row) => ReactNode;
  width?: number | string;
};

type DataTableProps<Row> = {
  /** What the table lists, for a screen reader. */
  label: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  query: UseQueryResult<Page<Row>>;
  state: TableState;
  /** Placeholder of the search field; without it there is none. */
  searchLabel?: string;
  /** Beside the search field. */
  filters?: ReactNode;
  /** An `EmptyState`, shown when the list itself is empty. */
  empty: ReactNode;
};

/** A list that the server pages and searches. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { label, columns, query, state, searchLabel, filters, empty } = props;

  return (
    <Card padding={0}>
      {(searchLabel || filters) && (
        <Group p="md" gap="sm">
          {searchLabel && <SearchField label={searchLabel} value={state.search} onSearch={state.setSearch} />}
          {filters}
        </Group>
      )}
      {query.error && !query.data ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data?.items.length === 0 ? (
        // Outside of the table: a phone scrolls tables sideways, but this is to be read as it stands.
        <Box p="md">{state.search ? <EmptySearch onClear={() => state.setSearch('')} /> : empty}</Box>
      ) : (
        <Table.ScrollContainer minWidth={Math.min(columns.length * 160, 640)} type="native">
          <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label={label} aria-busy={query.isFetching}>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ key, header, width }) => (
                  <Table.Th key={key} {...(width !== undefined && { w: width })}>
                    {header}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Rows {...props} />
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Footer total={query.data?.total ?? 0} state={state} />
    </Card>
  );
};

const Rows = <Row,>({ columns, rowKey, query }: DataTableProps<Row>) => {
  if (!query.data) {
    return Array.from({ length: 5 }, (_, row) => (
      <Table.Tr key={row}>
        {columns.map(({ key }) => (
          <Table.Td key={key}>
            <Skeleton height={16} my={4} />
          </Table.Td>
        ))}
      </Table.Tr>
    ));
  }

  return query.data.items.map((row) => (
    <Table.Tr key={rowKey(row)} className="row-with-link">
      {columns.map(({ key, render }) => (
        <Table.Td key={key}>{render(row)}</Table.Td>
      ))}
    </Table.Tr>
  ));
};

const Footer = ({ total, state }: { total: number; state: TableState }) => {
  const { t } = useTranslation();
  const pages = Math.ceil(total / pageSize);

  if (total === 0) {
    return null;
  }

  return (
    <Group justify="space-between" p="md" gap="sm">
      <Text c="dimmed" aria-live="polite">
        {t('ui.range', { from: (state.page - 1) * pageSize + 1, to: Math.min(state.page * pageSize, total), total })}
      </Text>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={state.page}
          onChange={state.setPage}
          size="sm"
          getItemProps={(page) => ({ 'aria-label': t('ui.page', { page }) })}
          getControlProps={(control) => ({ 'aria-label': t(`ui.${control}`) })}
        />
      )}
    </Group>
  );
};
