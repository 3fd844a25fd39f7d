import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { UserAvatar } from '../../users/user-avatar.tsx';
import { displayName, identifiersOf } from '../../users/user.ts';
import { addRoleUsers, fetchUsersWithoutRole, removeRoleUser, rolesKey, roleUsersQuery } from '../queries.ts';
import type { RoleUser } from '../role.ts';

/** The people who hold a role. */
export const UserHolders = ({ roleId }: { roleId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<RoleUser>();
  const refresh = async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: rolesKey }), queries.invalidateQueries({ queryKey: ['users'] })]);
  };

  return (
    <>
      <DataTable
        label={t('roles.tabs.User')}
        columns={useColumns(setLeaving)}
        rowKey={({ id }) => id}
        query={useQuery(roleUsersQuery(roleId, state))}
        state={state}
        searchLabel={t('roles.users.search')}
        filters={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('roles.users.assign')}
          </Button>
        }
        empty={
          <EmptyState icon={IconUsers} title={t('roles.users.empty')}>
            {t('roles.users.emptyText')}
          </EmptyState>
        }
      />
      <PickerDrawer
        title={t('roles.users.assign')}
        opened={adding}
        onClose={() => setAdding(false)}
        source={{ key: [...rolesKey, roleId, 'other-users'], fetch: async (list, signal) => fetchUsersWithoutRole(roleId, list, signal) }}
        toChoice={(user) => ({ id: user.id, label: displayName(user), description: identifiersOf(user).join(' · ') })}
        searchLabel={t('roles.users.search')}
        nothing={t('roles.users.nothing')}
        confirmLabel={t('roles.users.assign')}
        onConfirm={async (ids) => {
          await addRoleUsers(roleId, ids);
          await refresh();
        }}
      />
      <RemoveDialog
        item={leaving}
        title={(user) => t('roles.removeHolderTitle', { name: displayName(user) })}
        confirmLabel={t('roles.removeHolder')}
        onRemove={async ({ id }) => {
          await removeRoleUser(roleId, id);
          await refresh();
        }}
        onClose={() => setLeaving(undefined)}
      >
        {t('roles.removeHolderText')}
      </RemoveDialog>
    </>
  );
};

const useColumns = (onRemove: (user: RoleUser) => void): Column<RoleUser>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'user',
      header: t('roles.users.user'),
      render: (user) => (
        <Group wrap="nowrap" gap="sm" miw={160}>
          <UserAvatar user={user} />
          <RowLink to="/users/$id" params={{ id: user.id }} style={{ overflowWrap: 'anywhere' }}>
            {displayName(user)}
          </RowLink>
        </Group>
      ),
    },
    {
      key: 'identifiers',
      header: t('roles.users.identifiers'),
      render: (user) => (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {identifiersOf(user).join(' · ')}
        </Text>
      ),
    },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 80,
      render: (user) => <RemoveButton name={displayName(user)} onClick={() => onRemove(user)} />,
    },
  ];
};
