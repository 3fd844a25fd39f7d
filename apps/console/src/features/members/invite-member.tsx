import { Alert, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { invitationsQuery, invite, roles, type NewInvitation, type Role } from './queries.ts';

type InviteMemberProps = { opened: boolean; onClose: () => void };

export const InviteMember = ({ opened, onClose }: InviteMemberProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('members.inviteTitle')}>
      <InviteForm onClose={onClose} />
    </SideDrawer>
  );
};

const InviteForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<{ invitee: string; role: Role }>({
    initialValues: { invitee: '', role: 'collaborator' },
    validate: { invitee: (typed) => (/^\S+@\S+\.\S+$/.test(typed.trim()) ? null : t('members.problems.email')) },
  });
  const invitation = useMutation({
    mutationFn: async ({ invitee, role }: { invitee: string; role: Role }) => invite({ invitee: invitee.trim(), role }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });

  if (invitation.data) {
    const again = () => {
      invitation.reset();
      form.reset();
    };

    return <Invited invitation={invitation.data} onAgain={again} onClose={onClose} />;
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => invitation.mutate(values))}>
      <Stack>
        <TextInput label={t('members.email')} type="email" required maxLength={128} data-autofocus {...form.getInputProps('invitee')} />
        <Radio.Group label={t('members.role')} {...form.getInputProps('role')}>
          <Stack gap="sm" mt="xs">
            {roles.map((role) => (
              <Radio key={role} value={role} label={t(`members.roles.${role}`)} description={t(`members.roleTexts.${role}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {invitation.error && <Alert color="red">{invitation.error.message}</Alert>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={invitation.isPending}>
            {t('members.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

type InvitedProps = { invitation: NewInvitation; onAgain: () => void; onClose: () => void };

const Invited = ({ invitation: { invitee, isSent, link }, onAgain, onClose }: InvitedProps) => {
  const { t } = useTranslation();

  return (
    <Stack>
      {isSent ? (
        <Alert color="teal" title={t('members.sentTitle', { invitee })}>
          {t('members.sentText')}
        </Alert>
      ) : (
        <Alert color="orange" title={t('members.notSentTitle')}>
          {t('members.notSentText')}
        </Alert>
      )}
      <div>
        <Text>{t('members.linkText', { invitee })}</Text>
        <CopyableCode value={link} label={t('members.link')} />
      </div>
      <Group justify="end" gap="sm">
        <Button variant="default" onClick={onAgain}>
          {t('members.inviteAnother')}
        </Button>
        <Button onClick={onClose}>{t('members.done')}</Button>
      </Group>
    </Stack>
  );
};
