import { Code, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../../ui/add-button.tsx';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { ScopeSelect } from '../../api-resources/scope-select.tsx';
import { addRoleScopes, allScopesQuery, removeRoleScope, rolesKey, roleScopesQuery } from '../queries.ts';
import type { Role, RoleScope } from '../role.ts';

/** What a role permits. */
export const RolePermissions = ({ role }: { role: Role }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<RoleScope>();
  const addButton = <AddButton onClick={() => setAdding(true)}>{t('roles.permissions.add')}</AddButton>;
  const remove = async (scope: RoleScope) => {
    await removeRoleScope(role.id, scope.id);
    await queries.invalidateQueries({ queryKey: rolesKey });
  };

  return (
    <>
      <DataTable
        label={t('roles.tabs.permissions')}
        columns={useColumns(setLeaving)}
        rowKey={({ id }) => id}
        query={useQuery(roleScopesQuery(role.id, state))}
        state={state}
        searchLabel={t('roles.permissions.search')}
        filters={addButton}
        empty={
          <EmptyState icon={IconKey} title={t('roles.permissions.empty')}>
            {t('roles.permissions.emptyText')}
          </EmptyState>
        }
      />
      <SideDrawer opened={adding} onClose={() => setAdding(false)} title={t('roles.permissions.add')}>
        <AddForm role={role} onClose={() => setAdding(false)} />
      </SideDrawer>
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('roles.permissions.removeTitle', { name })}
        confirmLabel={t('roles.permissions.remove')}
        onRemove={remove}
        onClose={() => setLeaving(undefined)}
      >
        {t('roles.permissions.removeText')}
      </RemoveDialog>
    </>
  );
};

const AddForm = ({ role, onClose }: { role: Role; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  // Every permission that is held, so that none is offered twice.
  const held = useQuery(allScopesQuery(role.id));
  const addition = useMutation({
    mutationFn: async () => addRoleScopes(role.id, chosen),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: rolesKey });
      onClose();
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        addition.mutate();
      }}
    >
      <Stack>
        <ScopeSelect
          label={t('roles.tabs.permissions')}
          value={chosen}
          onChange={setChosen}
          taken={new Set(held.data?.map(({ id }) => id))}
          withSystemApis={role.type === 'MachineToMachine'}
        />
        <FormActions
          submitLabel={t('roles.permissions.add')}
          busy={addition.isPending}
          error={addition.error}
          disabled={chosen.length === 0}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};

const useColumns = (onRemove: (scope: RoleScope) => void): Column<RoleScope>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('roles.permissions.name'),
      render: ({ name, description }) => (
        <>
          <Code style={{ overflowWrap: 'anywhere' }}>{name}</Code>
          <Text c="dimmed" size="sm">
            {description}
          </Text>
        </>
      ),
    },
    { key: 'resource', header: t('roles.permissions.resource'), render: ({ resource }) => resource.name },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 80,
      render: (scope) => <RemoveButton name={scope.name} onClick={() => onRemove(scope)} />,
    },
  ];
};
