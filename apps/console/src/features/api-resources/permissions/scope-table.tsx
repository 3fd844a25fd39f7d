import { Button, Code, Group, Text } from '@mantine/core';
import { IconKey, IconPencil } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Page } from '../../../app/api-client.ts';
import { AddButton } from '../../../ui/add-button.tsx';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import type { TableState } from '../../../ui/use-table-state.ts';
import { ScopeDrawer, type ScopeDrawerProps, type ScopeInput } from './scope-drawer.tsx';

type ScopeTableProps<Scope> = Pick<ScopeDrawerProps<Scope>, 'placeholder' | 'maxLengths' | 'onSave'> & {
  /** What the table lists, for a screen reader. */
  label: string;
  query: UseQueryResult<Page<Scope>>;
  state: TableState;
  emptyText: string;
  /** Whether they are the system's own. */
  isFixed?: boolean;
  /** Deletes it and refreshes what showed it. */
  onRemove: (scope: Scope) => Promise<void>;
};

/** Permissions, to be created, changed and deleted: of an API resource, or of the organization template. */
export const ScopeTable = <Scope extends ScopeInput & { id: string }>(props: ScopeTableProps<Scope>) => {
  const { label, query, state, emptyText, isFixed = false, onRemove, ...drawer } = props;
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Scope | 'new'>();
  const [leaving, setLeaving] = useState<Scope>();

  return (
    <>
      <DataTable
        label={label}
        columns={useColumns<Scope>({ isFixed, onEdit: setEdited, onRemove: setLeaving })}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        searchLabel={t('apiResources.permissions.search')}
        filters={!isFixed && <AddButton onClick={() => setEdited('new')}>{t('apiResources.permissions.create')}</AddButton>}
        empty={
          <EmptyState icon={IconKey} title={t('apiResources.permissions.empty')}>
            {emptyText}
          </EmptyState>
        }
      />
      <ScopeDrawer {...drawer} edited={edited} onClose={() => setEdited(undefined)} />
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('apiResources.permissions.deleteTitle', { name })}
        losses={[t('apiResources.permissions.losses.roles'), t('apiResources.permissions.losses.applications')]}
        confirmLabel={t('apiResources.permissions.delete')}
        onRemove={onRemove}
        onClose={() => setLeaving(undefined)}
      >
        {t('apiResources.permissions.deleteText')}
      </RemoveDialog>
    </>
  );
};

type ColumnActions<Scope> = { isFixed: boolean; onEdit: (scope: Scope) => void; onRemove: (scope: Scope) => void };

const useColumns = <Scope extends ScopeInput>({ isFixed, onEdit, onRemove }: ColumnActions<Scope>): Column<Scope>[] => {
  const { t } = useTranslation();
  const columns: Column<Scope>[] = [
    {
      key: 'name',
      header: t('apiResources.permissions.name'),
      render: ({ name }) => <Code style={{ overflowWrap: 'anywhere' }}>{name}</Code>,
    },
    {
      key: 'description',
      header: t('apiResources.permissions.description'),
      render: ({ description }) => <Text c="dimmed">{description}</Text>,
    },
  ];

  if (!isFixed) {
    columns.push({
      key: 'actions',
      header: t('ui.actions'),
      width: 140,
      render: (scope) => (
        <Group gap={4} wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={14} aria-hidden />}
            aria-label={t('apiResources.permissions.editNamed', { name: scope.name })}
            onClick={() => onEdit(scope)}
          >
            {t('apiResources.permissions.edit')}
          </Button>
          <RemoveButton name={scope.name} onClick={() => onRemove(scope)} />
        </Group>
      ),
    });
  }

  return columns;
};
