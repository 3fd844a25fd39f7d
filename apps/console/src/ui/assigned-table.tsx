import { Group } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Page } from '../app/api-client.ts';
import { AddButton } from './add-button.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { PickerDrawer, type Choice, type PickerSource } from './picker-drawer.tsx';
import { RemoveButton } from './remove-button.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import type { TableState } from './use-table-state.ts';

/** What may be assigned, and how. */
export type Assignment<Other> = {
  /** The button's text, and the drawer's. */
  label: string;
  source: PickerSource<Other>;
  toChoice: (other: Other) => Choice;
  searchLabel: string;
  /** When there is nothing to choose. */
  nothing: string;
  /** Assigns and refreshes what shows it. */
  onConfirm: (ids: string[]) => Promise<void>;
  /** More fields, below the list. */
  children?: ReactNode;
  onClose?: () => void;
};

export type Removal<Row> = {
  title: (name: string) => string;
  text: string;
  confirmLabel: string;
  losses?: readonly string[];
  /** Takes it away and refreshes what showed it. */
  onRemove: (row: Row) => Promise<void>;
};

export type AssignedTableProps<Row, Other> = {
  /** What the table lists, for a screen reader. */
  label: string;
  columns: readonly Column<Row>[];
  query: UseQueryResult<Page<Row>>;
  state: TableState;
  searchLabel: string;
  nameOf: (row: Row) => string;
  empty: { icon: Icon; title: string; text: string };
  assignment: Assignment<Other>;
  removal: Removal<Row>;
  /** What else can be done with a row. */
  actions?: { width: number; render: (row: Row) => ReactNode };
};

/** A list that the server pages, into which others are taken and out of which they go again: members, holders of a role. */
export const AssignedTable = <Row extends { id: string }, Other>(props: AssignedTableProps<Row, Other>) => {
  const { label, columns, query, state, searchLabel, nameOf, empty, assignment, removal, actions } = props;
  const { t } = useTranslation();
  const [assigning, setAssigning] = useState(false);
  const [leaving, setLeaving] = useState<Row>();
  const closeAssignment = () => {
    setAssigning(false);
    assignment.onClose?.();
  };
  const actionColumn: Column<Row> = {
    key: 'actions',
    header: t('ui.actions'),
    width: 80 + (actions?.width ?? 0),
    render: (row) => (
      <Group gap={4} wrap="nowrap" style={{ position: 'relative', zIndex: 1 }}>
        {actions?.render(row)}
        <RemoveButton name={nameOf(row)} onClick={() => setLeaving(row)} />
      </Group>
    ),
  };

  return (
    <>
      <DataTable
        label={label}
        columns={[...columns, actionColumn]}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={searchLabel}
        filters={<AddButton onClick={() => setAssigning(true)}>{assignment.label}</AddButton>}
        empty={
          <EmptyState icon={empty.icon} title={empty.title}>
            {empty.text}
          </EmptyState>
        }
      />
      <PickerDrawer {...assignment} title={assignment.label} confirmLabel={assignment.label} opened={assigning} onClose={closeAssignment} />
      <RemoveDialog {...removal} item={leaving} title={(row) => removal.title(nameOf(row))} onClose={() => setLeaving(undefined)}>
        {removal.text}
      </RemoveDialog>
    </>
  );
};
