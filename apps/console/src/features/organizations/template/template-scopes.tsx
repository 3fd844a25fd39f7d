import { Button, Code, Group, Text } from '@mantine/core';
import { IconKey, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { ScopeDrawer } from '../../api-resources/permissions/scope-drawer.tsx';
import {
  createTemplateScope,
  deleteTemplateScope,
  templateKey,
  templateScopesPageQuery,
  updateTemplateScope,
  type TemplateScope,
} from './queries.ts';

/** What can be permitted within an organization, apart from the permissions of API resources. */
export const TemplateScopes = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [edited, setEdited] = useState<TemplateScope | 'new'>();
  const [leaving, setLeaving] = useState<TemplateScope>();
  const remove = async ({ id }: TemplateScope) => {
    await deleteTemplateScope(id);
    await queries.invalidateQueries({ queryKey: templateKey });
  };

  return (
    <>
      <DataTable
        label={t('organizations.template.tabs.permissions')}
        columns={useColumns({ onEdit: setEdited, onRemove: setLeaving })}
        rowKey={({ id }) => id}
        query={useQuery(templateScopesPageQuery(state))}
        state={state}
        searchLabel={t('apiResources.permissions.search')}
        filters={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {t('apiResources.permissions.create')}
          </Button>
        }
        empty={
          <EmptyState icon={IconKey} title={t('apiResources.permissions.empty')}>
            {t('organizations.template.noPermissionsText')}
          </EmptyState>
        }
      />
      <ScopeDrawer
        edited={edited}
        placeholder="invite:member"
        maxLengths={{ name: 128, description: 256 }}
        onSave={async (scope, input) => {
          await (scope ? updateTemplateScope(scope.id, input) : createTemplateScope(input));
          await queries.invalidateQueries({ queryKey: templateKey });
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

type ColumnActions = { onEdit: (scope: TemplateScope) => void; onRemove: (scope: TemplateScope) => void };

const useColumns = ({ onEdit, onRemove }: ColumnActions): Column<TemplateScope>[] => {
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
    {
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
    },
  ];
};
