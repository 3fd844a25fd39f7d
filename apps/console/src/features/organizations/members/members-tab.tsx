import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTableState } from '../../../ui/use-table-state.ts';
import { UserCell } from '../../users/user-cell.tsx';
import { displayName, toUserChoice } from '../../users/user.ts';
import { organizationsKey } from '../queries.ts';
import { MemberTable } from './member-table.tsx';
import { addMembers, fetchOtherUsers, membersQuery, removeMember, replaceMemberRoles } from './queries.ts';

/** The people of an organization, and what they may do there. */
export const MembersTab = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation();
  const state = useTableState();

  return (
    <MemberTable
      type="User"
      label={t('organizations.tabs.members')}
      nameColumn={{ key: 'user', header: t('organizations.members.member'), render: (user) => <UserCell user={user} /> }}
      query={useQuery(membersQuery(organizationId, state))}
      state={state}
      searchLabel={t('organizations.members.search')}
      nameOf={displayName}
      empty={{ icon: IconUsers, title: t('organizations.members.empty'), text: t('organizations.members.emptyText') }}
      others={{
        label: t('organizations.members.add'),
        source: {
          key: [...organizationsKey, organizationId, 'other-users'],
          fetch: async (list, signal) => fetchOtherUsers(organizationId, list, signal),
        },
        toChoice: toUserChoice,
        searchLabel: t('organizations.members.searchUsers'),
        nothing: t('organizations.members.nothing'),
      }}
      onAdd={async (members) => addMembers(organizationId, members)}
      onReplaceRoles={async ({ id }, roleIds) => replaceMemberRoles(organizationId, id, roleIds)}
      removal={{
        text: t('organizations.members.removeText'),
        confirmLabel: t('organizations.members.remove'),
        onRemove: async ({ id }) => removeMember(organizationId, id),
      }}
    />
  );
};
