import { IconApps } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { AssignedTable } from '../../../ui/assigned-table.tsx';
import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { addRoleApplications, fetchApplicationsWithoutRole, removeRoleApplication, roleApplicationsQuery, rolesKey } from '../queries.ts';

/** The machine-to-machine applications that hold a role. */
export const ApplicationHolders = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const refresh = async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: rolesKey }), queries.invalidateQueries({ queryKey: ['applications'] })]);
  };

  return (
    <AssignedTable
      label={t('roles.tabs.MachineToMachine')}
      columns={[
        {
          key: 'name',
          header: t('roles.applications.application'),
          render: ({ id, name }) => (
            <RowLink to="/applications/$id" params={{ id }}>
              {name}
            </RowLink>
          ),
        },
        {
          key: 'id',
          header: t('roles.applications.id'),
          render: ({ id }) => <CopyableCode value={id} label={t('roles.applications.id')} />,
        },
      ]}
      query={useQuery(roleApplicationsQuery(roleId, state))}
      state={state}
      searchLabel={t('roles.applications.search')}
      nameOf={({ name }) => name}
      empty={{ icon: IconApps, title: t('roles.applications.empty'), text: t('roles.applications.emptyText') }}
      assignment={{
        label: t('roles.applications.assign'),
        source: {
          key: [...rolesKey, roleId, 'other-applications'],
          fetch: async (list, signal) => fetchApplicationsWithoutRole(roleId, list, signal),
        },
        toChoice: ({ id, name }) => ({ id, label: name, description: id }),
        searchLabel: t('roles.applications.search'),
        nothing: t('roles.applications.nothing'),
        onConfirm: async (ids) => {
          await addRoleApplications(roleId, ids);
          await refresh();
        },
      }}
      removal={{
        title: (name) => t('roles.removeHolderTitle', { name }),
        text: t('roles.removeHolderText'),
        confirmLabel: t('roles.removeHolder'),
        onRemove: async ({ id }) => {
          await removeRoleApplication(roleId, id);
          await refresh();
        },
      }}
    />
  );
};
