import { Button, Code, Group, Text } from '@mantine/core';
import { IconKey, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { createScope, deleteScope, resourcesKey, scopesPageQuery, updateScope } from '../queries.ts';
import { isSystemApi, type Resource, type Scope } from '../resource.ts';
import { ScopeDrawer } from './scope-drawer.tsx';

/** What can be allowed to do with an API. */
export const PermissionsTab = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [edited, setEdited] = useState<Scope | 'new'>();
  const [leaving, setLeaving] = useState<Scope>();
  const isSystem = isSystemApi(resource);
  const createButton = !isSystem && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('apiResources.permissions.create')}
    </Button>
  );
  const columns = useColumns({ isFixed: isSystem, onEdit: setEdited, onRemove: setLeaving });
  const remove = async (scope: Scope) => {
    await deleteScope(scope);
    await queries.invalidateQueries({ queryKey: resourcesKey });
    notifyDone(t('apiResources.permissions.deleted', { name: scope.name }));
  };

  return (
    <>
      <DataTable
        label={t('apiResources.tabs.permissions')}
        columns={columns}
        rowKey={({ id }) => id}
        query={useQuery(scopesPageQuery(resource.id, state))}
        state={state}
        searchLabel={t('apiResources.permissions.search')}
        filters={createButton}
        empty={
          <EmptyState icon={IconKey} title={t('apiResources.permissions.empty')}>
            {t('apiResources.permissions.emptyText')}
          </EmptyState>
        }
      />
      <ScopeDrawer
        edited={edited}
        placeholder="read:orders"
        maxLengths={{ name: 256 }}
        onSave={async (scope, input) => {
          await (scope ? updateScope(scope, input) : createScope(resource.id, input));
          await queries.invalidateQueries({ queryKey: resourcesKey });
        }}
        onClose={() => setEdited(undefined)}
      />
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('apiResources.permissions.deleteTitle', { name })}
        losses={[t('apiResources.permissions.losses.roles'), t('apiResources.permissions.losses.applications')]}
        confirmLabel={t('apiResources.permissions.delete')}
        onRemove={remove}
        onClose={() => setLeaving(undefined)}
      >
        {t('apiResources.permissions.deleteText')}
      </RemoveDialog>
    </>
  );
};

type ColumnActions = { isFixed: boolean; onEdit: (scope: Scope) => void; onRemove: (scope: Scope) => void };

const useColumns = ({ isFixed, onEdit, onRemove }: ColumnActions): Column<Scope>[] => {
  const { t } = useTranslation();

  return [
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
    ...(isFixed
      ? []
      : [
          {
            key: 'actions',
            header: t('ui.actions'),
            width: 140,
            render: (scope: Scope) => (
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
          },
        ]),
  ];
};
