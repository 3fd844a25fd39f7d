import { Button } from '@mantine/core';
import { IconApps, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { addRoleApplications, fetchApplicationsWithoutRole, removeRoleApplication, roleApplicationsQuery, rolesKey } from '../queries.ts';
import type { RoleApplication } from '../role.ts';

/** The machine-to-machine applications that hold a role. */
export const ApplicationHolders = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<RoleApplication>();
  const refresh = async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: rolesKey }), queries.invalidateQueries({ queryKey: ['applications'] })]);
  };

  return (
    <>
      <DataTable
        label={t('roles.tabs.MachineToMachine')}
        columns={useColumns(setLeaving)}
        rowKey={({ id }) => id}
        query={useQuery(roleApplicationsQuery(roleId, state))}
        state={state}
        searchLabel={t('roles.applications.search')}
        filters={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('roles.applications.assign')}
          </Button>
        }
        empty={
          <EmptyState icon={IconApps} title={t('roles.applications.empty')}>
            {t('roles.applications.emptyText')}
          </EmptyState>
        }
      />
      <PickerDrawer
        title={t('roles.applications.assign')}
        opened={adding}
        onClose={() => setAdding(false)}
        source={{
          key: [...rolesKey, roleId, 'other-applications'],
          fetch: async (list, signal) => fetchApplicationsWithoutRole(roleId, list, signal),
        }}
        toChoice={({ id, name }) => ({ id, label: name, description: id })}
        searchLabel={t('roles.applications.search')}
        nothing={t('roles.applications.nothing')}
        confirmLabel={t('roles.applications.assign')}
        onConfirm={async (ids) => {
          await addRoleApplications(roleId, ids);
          await refresh();
        }}
      />
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('roles.removeHolderTitle', { name })}
        confirmLabel={t('roles.removeHolder')}
        onRemove={async ({ id }) => {
          await removeRoleApplication(roleId, id);
          await refresh();
        }}
        onClose={() => setLeaving(undefined)}
      >
        {t('roles.removeHolderText')}
      </RemoveDialog>
    </>
  );
};

const useColumns = (onRemove: (application: RoleApplication) => void): Column<RoleApplication>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('roles.applications.application'),
      render: ({ id, name }) => (
        <RowLink to="/applications/$id" params={{ id }}>
          {name}
        </RowLink>
      ),
    },
    { key: 'id', header: t('roles.applications.id'), render: ({ id }) => <CopyableCode value={id} label={t('roles.applications.id')} /> },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 80,
      render: (application) => <RemoveButton name={application.name} onClick={() => onRemove(application)} />,
    },
  ];
};
