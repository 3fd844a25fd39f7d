import { Badge, Menu, Text, Title } from '@mantine/core';
import { IconMail, IconMailForward, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Moment } from '../../ui/moment.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { WholeTable } from '../../ui/whole-table.tsx';
import { RoleBadge } from './member-list.tsx';
import { invitationsQuery, resendInvitation, revokeInvitation, type TenantInvitation } from './queries.ts';

const colors = { Pending: 'orange', Accepted: 'teal', Expired: 'gray', Revoked: 'gray' } as const;

/** Who was invited and has not come: those that wait, and those that ended without. */
export const InvitationList = () => {
  const { t } = useTranslation();
  const query = useQuery(invitationsQuery);
  const [revoking, setRevoking] = useState<TenantInvitation>();
  const resending = useMutation({
    mutationFn: async ({ id }: TenantInvitation) => resendInvitation(id),
    onSuccess: (_nothing, { invitee }) => notifyDone(t('members.invitations.resent', { invitee })),
    onError: notifyFailure,
  });

  return (
    <section aria-labelledby="invitations">
      <Title order={2} id="invitations" mb="sm">
        {t('members.invitations.title')}
      </Title>
      <QueryView query={query}>
        {(list) => (
          <WholeTable
            label={t('members.invitations.title')}
            rows={list.filter(({ status }) => status !== 'Accepted')}
            rowKey={({ id }) => id}
            empty={
              <EmptyState icon={IconMail} title={t('members.invitations.empty')}>
                {t('members.invitations.emptyText')}
              </EmptyState>
            }
            columns={[
              {
                key: 'invitee',
                header: t('members.email'),
                render: ({ invitee }) => (
                  <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                    {invitee}
                  </Text>
                ),
              },
              { key: 'role', header: t('members.role'), render: ({ role }) => <RoleBadge role={role} /> },
              { key: 'status', header: t('members.invitations.status'), render: (invitation) => <Status invitation={invitation} /> },
              {
                key: 'actions',
                header: t('members.actions'),
                hiddenHeader: true,
                width: 48,
                render: (invitation) =>
                  invitation.status === 'Pending' && (
                    <RowMenu label={t('members.actionsOf', { name: invitation.invitee })}>
                      <Menu.Item leftSection={<IconMailForward size={16} aria-hidden />} onClick={() => resending.mutate(invitation)}>
                        {t('members.invitations.resend')}
                      </Menu.Item>
                      <Menu.Item
                        c="var(--lintel-danger)"
                        leftSection={<IconTrash size={16} aria-hidden />}
                        onClick={() => setRevoking(invitation)}
                      >
                        {t('members.invitations.revoke')}
                      </Menu.Item>
                    </RowMenu>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
      <RevokeInvitation invitation={revoking} onClose={() => setRevoking(undefined)} />
    </section>
  );
};

const Status = ({ invitation: { status, expiresAt } }: { invitation: TenantInvitation }) => {
  const { t } = useTranslation();

  return (
    <>
      <Badge variant="light" color={colors[status]}>
        {t(`members.invitations.statuses.${status}`)}
      </Badge>
      {status === 'Pending' && (
        <Text c="dimmed" fz="sm">
          {t('members.invitations.until')} <Moment at={expiresAt} />
        </Text>
      )}
    </>
  );
};

const RevokeInvitation = ({ invitation, onClose }: { invitation: TenantInvitation | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const revocation = useMutation({
    mutationFn: async ({ id }: TenantInvitation) => revokeInvitation(id),
    onSuccess: async (_nothing, { invitee }) => {
      await queries.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      onClose();
      notifyDone(t('members.invitations.revoked', { invitee }));
    },
  });

  return (
    <ConfirmDialog
      opened={invitation !== undefined}
      title={t('members.invitations.revokeTitle', { invitee: invitation?.invitee ?? '' })}
      confirmLabel={t('members.invitations.revoke')}
      busy={revocation.isPending}
      error={revocation.error}
      onConfirm={() => invitation && revocation.mutate(invitation)}
      onClose={onClose}
    >
      {t('members.invitations.revokeText')}
    </ConfirmDialog>
  );
};
