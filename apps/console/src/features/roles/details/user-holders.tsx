import { Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { AssignedTable } from '../../../ui/assigned-table.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { UserCell } from '../../users/user-cell.tsx';
import { displayName, identifiersOf, toUserChoice } from '../../users/user.ts';
import { addRoleUsers, fetchUsersWithoutRole, removeRoleUser, rolesKey, roleUsersQuery } from '../queries.ts';

/** The people who hold a role. */
export const UserHolders = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const refresh = async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: rolesKey }), queries.invalidateQueries({ queryKey: ['users'] })]);
  };

  return (
    <AssignedTable
      label={t('roles.tabs.User')}
      columns={[
        { key: 'user', header: t('roles.users.user'), render: (user) => <UserCell user={user} /> },
        {
          key: 'identifiers',
          header: t('roles.users.identifiers'),
          render: (user) => (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {identifiersOf(user).join(' · ')}
            </Text>
          ),
        },
      ]}
      query={useQuery(roleUsersQuery(roleId, state))}
      state={state}
      searchLabel={t('roles.users.search')}
      nameOf={displayName}
      empty={{ icon: IconUsers, title: t('roles.users.empty'), text: t('roles.users.emptyText') }}
      assignment={{
        label: t('roles.users.assign'),
        source: { key: [...rolesKey, roleId, 'other-users'], fetch: async (list, signal) => fetchUsersWithoutRole(roleId, list, signal) },
        toChoice: toUserChoice,
        searchLabel: t('roles.users.search'),
        nothing: t('roles.users.nothing'),
        onConfirm: async (ids) => {
          await addRoleUsers(roleId, ids);
          await refresh();
        },
      }}
      removal={{
        title: (name) => t('roles.removeHolderTitle', { name }),
        text: t('roles.removeHolderText'),
        confirmLabel: t('roles.removeHolder'),
        onRemove: async ({ id }) => {
          await removeRoleUser(roleId, id);
          await refresh();
        },
      }}
    />
  );
};
