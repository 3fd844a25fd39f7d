import { Card, Table, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

import type { Column } from './data-table.tsx';

type WholeTableProps<Row> = {
  /** What the table lists, for a screen reader. */
  label: string;
  columns: readonly (Column<Row> & { /** The header is for a screen reader only, as over buttons. */ hiddenHeader?: boolean })[];
  rowKey: (row: Row) => string;
  rows: readonly Row[];
  /** An `EmptyState`, shown when there is nothing. */
  empty: ReactNode;
};

/** A list that is short enough to be shown as a whole; `DataTable` is for those that the server pages. */
export const WholeTable = <Row,>({ label, columns, rowKey, rows, empty }: WholeTableProps<Row>) => (
  <Card padding={0}>
    {rows.length === 0 ? (
      empty
    ) : (
      <Table.ScrollContainer minWidth={Math.min(columns.length * 160, 640)} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, header, width, hiddenHeader = false }) => (
                <Table.Th key={key} {...(width !== undefined && { w: width })}>
                  {hiddenHeader ? <VisuallyHidden>{header}</VisuallyHidden> : header}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={rowKey(row)} className="row-with-link">
                {columns.map(({ key, render }) => (
                  <Table.Td key={key}>{render(row)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    )}
  </Card>
);
