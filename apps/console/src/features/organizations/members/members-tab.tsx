import { Button, Group } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { UserAvatar } from '../../users/user-avatar.tsx';
import { displayName, identifiersOf } from '../../users/user.ts';
import { organizationsKey } from '../queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';
import { EditRoles } from './edit-roles.tsx';
import { MemberMenu } from './member-menu.tsx';
import { MemberRoles } from './member-roles.tsx';
import { addMembers, fetchOtherUsers, membersQuery, removeMember, replaceMemberRoles, type Member } from './queries.ts';

/** The people of an organization, and what they may do there. */
export const MembersTab = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<Member>();
  const [leaving, setLeaving] = useState<Member>();
  const refresh = async () => queries.invalidateQueries({ queryKey: organizationsKey });

  return (
    <>
      <DataTable
        label={t('organizations.tabs.members')}
        columns={useColumns({ onEdit: setEdited, onRemove: setLeaving })}
        rowKey={({ id }) => id}
        query={useQuery(membersQuery(organizationId, state))}
        state={state}
        searchLabel={t('organizations.members.search')}
        filters={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('organizations.members.add')}
          </Button>
        }
        empty={
          <EmptyState icon={IconUsers} title={t('organizations.members.empty')}>
            {t('organizations.members.emptyText')}
          </EmptyState>
        }
      />
      <AddMembers organizationId={organizationId} opened={adding} onAdded={refresh} onClose={() => setAdding(false)} />
      <EditRoles
        type="User"
        member={edited && { name: displayName(edited), roleIds: edited.organizationRoles.map(({ id }) => id) }}
        onSave={async (roleIds) => {
          if (edited) await replaceMemberRoles(organizationId, edited.id, roleIds);
          await refresh();
        }}
        onClose={() => setEdited(undefined)}
      />
      <RemoveDialog
        item={leaving}
        title={(member) => t('organizations.removeTitle', { name: displayName(member) })}
        losses={[t('organizations.losses.roles'), t('organizations.losses.access')]}
        confirmLabel={t('organizations.members.remove')}
        onRemove={async ({ id }) => {
          await removeMember(organizationId, id);
          await refresh();
        }}
        onClose={() => setLeaving(undefined)}
      >
        {t('organizations.members.removeText')}
      </RemoveDialog>
    </>
  );
};

type AddMembersProps = { organizationId: string; opened: boolean; onAdded: () => Promise<void>; onClose: () => void };

const AddMembers = ({ organizationId, opened, onAdded, onClose }: AddMembersProps) => {
  const { t } = useTranslation();
  const [roleIds, setRoleIds] = useState<string[]>([]);
  const close = () => {
    setRoleIds([]);
    onClose();
  };

  return (
    <PickerDrawer
      title={t('organizations.members.add')}
      opened={opened}
      onClose={close}
      source={{
        key: [...organizationsKey, organizationId, 'other-users'],
        fetch: async (list, signal) => fetchOtherUsers(organizationId, list, signal),
      }}
      toChoice={(user) => ({ id: user.id, label: displayName(user), description: identifiersOf(user).join(' · ') })}
      searchLabel={t('organizations.members.searchUsers')}
      nothing={t('organizations.members.nothing')}
      confirmLabel={t('organizations.members.add')}
      onConfirm={async (ids) => {
        await addMembers(organizationId, { ids, roleIds });
        await onAdded();
      }}
    >
      <TemplateRoleSelect type="User" value={roleIds} onChange={setRoleIds} />
    </PickerDrawer>
  );
};

const useColumns = ({ onEdit, onRemove }: { onEdit: (member: Member) => void; onRemove: (member: Member) => void }): Column<Member>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'user',
      header: t('organizations.members.member'),
      render: (user) => (
        <Group wrap="nowrap" gap="sm" miw={160}>
          <UserAvatar user={user} />
          <RowLink to="/users/$id" params={{ id: user.id }} style={{ overflowWrap: 'anywhere' }}>
            {displayName(user)}
          </RowLink>
        </Group>
      ),
    },
    { key: 'roles', header: t('organizations.rolesHere'), render: ({ organizationRoles }) => <MemberRoles roles={organizationRoles} /> },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 180,
      render: (user) => <MemberMenu name={displayName(user)} onEdit={() => onEdit(user)} onRemove={() => onRemove(user)} />,
    },
  ];
};
