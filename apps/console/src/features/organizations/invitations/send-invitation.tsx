import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { invitationLink, linkProblem } from './invitation-link.ts';
import { sendInvitation, type Invitation } from './queries.ts';

type SendInvitationProps = {
  /** What to send; closed without it. */
  invitation: Invitation | undefined;
  onClose: () => void;
};

/** Sends a pending invitation by e-mail, once more if need be. */
export const SendInvitation = ({ invitation, onClose }: SendInvitationProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={invitation !== undefined} onClose={onClose} title={t('organizations.invitations.sendTitle')}>
      {invitation && <SendForm invitation={invitation} onClose={onClose} />}
    </SideDrawer>
  );
};

const SendForm = ({ invitation: { id, invitee }, onClose }: { invitation: Invitation; onClose: () => void }) => {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { link: '' },
    validate: {
      link: (link) => {
        const problem = linkProblem(link);

        return problem ? t(`organizations.invitations.linkProblems.${problem}`) : null;
      },
    },
  });
  const sending = useMutation({
    mutationFn: async (link: string) => sendInvitation(id, invitationLink(link, id)),
    onSuccess: () => {
      onClose();
      notifyDone(t('organizations.invitations.sent', { name: invitee }));
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit(({ link }) => sending.mutate(link))}>
      <Stack>
        <TextInput
          label={t('organizations.invitations.link')}
          description={t('organizations.invitations.linkHint')}
          type="url"
          required
          placeholder="https://app.example.com/join?invitation={id}"
          data-autofocus
          {...form.getInputProps('link')}
        />
        <FormActions
          submitLabel={t('organizations.invitations.sendTo', { name: invitee })}
          busy={sending.isPending}
          error={sending.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
