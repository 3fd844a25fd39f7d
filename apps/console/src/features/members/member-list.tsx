import { Avatar, Badge, Group, Menu, Text } from '@mantine/core';
import { IconDoorExit, IconUserMinus, IconUserShield, IconUserStar } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { WholeTable } from '../../ui/whole-table.tsx';
import { tenantsQuery } from '../tenants/queries.ts';
import { membersQuery, nameOf, setRole, type Member, type Role } from './queries.ts';
import { RemoveMember } from './remove-member.tsx';

type MemberListProps = { members: readonly Member[]; myId: string; mayDecide: boolean };

export const MemberList = ({ members, myId, mayDecide }: MemberListProps) => {
  const { t } = useTranslation();
  const [removing, setRemoving] = useState<Member>();
  const change = useRoleChange();

  return (
    <>
      <WholeTable
        label={t('members.title')}
        rows={members}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'person', header: t('members.person'), render: (member) => <Person member={member} isMe={member.id === myId} /> },
          { key: 'role', header: t('members.role'), render: ({ role }) => <RoleBadge role={role} /> },
          {
            key: 'actions',
            header: t('members.actions'),
            hiddenHeader: true,
            width: 48,
            render: (member) =>
              (mayDecide || member.id === myId) && (
                <RowMenu label={t('members.actionsOf', { name: nameOf(member) })}>
                  {mayDecide && (
                    <Menu.Item
                      leftSection={
                        member.role === 'admin' ? <IconUserStar size={16} aria-hidden /> : <IconUserShield size={16} aria-hidden />
                      }
                      onClick={() => change.mutate({ member, role: member.role === 'admin' ? 'collaborator' : 'admin' })}
                    >
                      {t(member.role === 'admin' ? 'members.makeCollaborator' : 'members.makeAdmin')}
                    </Menu.Item>
                  )}
                  <Menu.Item
                    c="var(--lintel-danger)"
                    leftSection={member.id === myId ? <IconDoorExit size={16} aria-hidden /> : <IconUserMinus size={16} aria-hidden />}
                    onClick={() => setRemoving(member)}
                  >
                    {t(member.id === myId ? 'members.leave' : 'members.remove')}
                  </Menu.Item>
                </RowMenu>
              ),
          },
        ]}
      />
      <RemoveMember member={removing} isMe={removing?.id === myId} onClose={() => setRemoving(undefined)} />
    </>
  );
};

const useRoleChange = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();

  return useMutation({
    mutationFn: async ({ member, role }: { member: Member; role: Role }) => setRole(member.id, role),
    onSuccess: async (_nothing, { member, role }) => {
      await Promise.all([membersQuery, tenantsQuery].map(async ({ queryKey }) => queries.invalidateQueries({ queryKey })));
      notifyDone(t('members.roleChanged', { name: nameOf(member), role: t(`members.roles.${role}`) }));
    },
    onError: notifyFailure,
  });
};

export const RoleBadge = ({ role }: { role: Role }) => {
  const { t } = useTranslation();

  return (
    <Badge variant="light" color={role === 'admin' ? 'accent' : 'gray'} miw="max-content">
      {t(`members.roles.${role}`)}
    </Badge>
  );
};

const Person = ({ member, isMe }: { member: Member; isMe: boolean }) => {
  const { t } = useTranslation();
  const { avatar, primaryEmail } = member;
  const name = nameOf(member);

  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar size={32} src={avatar} name={name} color="accent" alt="" aria-hidden />
      <div>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}{' '}
          {isMe && (
            <Badge variant="light" color="gray">
              {t('members.you')}
            </Badge>
          )}
        </Text>
        {primaryEmail !== null && primaryEmail !== name && (
          <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {primaryEmail}
          </Text>
        )}
      </div>
    </Group>
  );
};
