import { Badge, Box, Button, Card, Group, Table, Text } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../../ui/add-button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { MemberRoles } from '../members/member-roles.tsx';
import { organizationsKey } from '../queries.ts';
import { CreateInvitation } from './create-invitation.tsx';
import { deleteInvitation, invitationsQuery, revokeInvitation, type Invitation } from './queries.ts';
import { SendInvitation } from './send-invitation.tsx';

const colors = { Pending: 'orange', Accepted: 'teal', Expired: 'gray', Revoked: 'gray' } as const;

/** Who was asked to join an organization by e-mail. */
export const InvitationsTab = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [sent, setSent] = useState<Invitation>();
  const [leaving, setLeaving] = useState<Invitation>();
  const query = useQuery(invitationsQuery(organizationId));
  const kind = leaving?.status === 'Pending' ? 'revoke' : 'delete';
  const remove = async ({ id, status }: Invitation) => {
    await (status === 'Pending' ? revokeInvitation(id) : deleteInvitation(id));
    await queries.invalidateQueries({ queryKey: organizationsKey });
  };

  return (
    <>
      <Card padding={0}>
        <Box p="md">
          <AddButton onClick={() => setCreating(true)}>{t('organizations.invitations.create')}</AddButton>
        </Box>
        <QueryView query={query}>
          {(invitations) =>
            invitations.length === 0 ? (
              <EmptyState icon={IconMailForward} title={t('organizations.invitations.empty')}>
                {t('organizations.invitations.emptyText')}
              </EmptyState>
            ) : (
              <InvitationTable invitations={invitations} onSend={setSent} onRemove={setLeaving} />
            )
          }
        </QueryView>
      </Card>
      <CreateInvitation organizationId={organizationId} opened={creating} onClose={() => setCreating(false)} />
      <SendInvitation invitation={sent} onClose={() => setSent(undefined)} />
      <RemoveDialog
        item={leaving}
        title={({ invitee }) => t(`organizations.invitations.${kind}Title`, { name: invitee })}
        confirmLabel={t(`organizations.invitations.${kind}`)}
        onRemove={remove}
        onClose={() => setLeaving(undefined)}
      >
        {t(`organizations.invitations.${kind}Text`)}
      </RemoveDialog>
    </>
  );
};

type InvitationTableProps = {
  invitations: readonly Invitation[];
  onSend: (invitation: Invitation) => void;
  onRemove: (invitation: Invitation) => void;
};

const InvitationTable = ({ invitations, onSend, onRemove }: InvitationTableProps) => {
  const { t } = useTranslation();

  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('organizations.tabs.invitations')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('organizations.invitations.invitee')}</Table.Th>
            <Table.Th>{t('organizations.rolesHere')}</Table.Th>
            <Table.Th>{t('organizations.invitations.status')}</Table.Th>
            <Table.Th>{t('organizations.invitations.expires')}</Table.Th>
            <Table.Th w={160}>{t('ui.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {invitations.map((invitation) => (
            <Table.Tr key={invitation.id}>
              <Table.Td>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {invitation.invitee}
                </Text>
              </Table.Td>
              <Table.Td>
                <MemberRoles roles={invitation.organizationRoles} />
              </Table.Td>
              <Table.Td>
                <Badge variant="light" color={colors[invitation.status]} miw="max-content">
                  {t(`organizations.invitations.states.${invitation.status}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Moment at={invitation.expiresAt} />
              </Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap" justify="space-between">
                  {invitation.status === 'Pending' ? (
                    <Button variant="subtle" size="compact-sm" onClick={() => onSend(invitation)}>
                      {t('organizations.invitations.send')}
                    </Button>
                  ) : (
                    <span />
                  )}
                  <RemoveButton name={invitation.invitee} onClick={() => onRemove(invitation)} />
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
