import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { errorOf } from '../../../app/error-of.ts';
import { FormActions } from '../../../ui/form-actions.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { organizationsKey } from '../queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';
import { invitationLink, linkProblem } from './invitation-link.ts';
import { createInvitation, sendInvitation } from './queries.ts';

type CreateInvitationProps = { organizationId: string; opened: boolean; onClose: () => void };
type InvitationForm = { invitee: string; roleIds: string[]; days: string; link: string };

/** Days until an invitation ends. */
const lifetimes = [1, 3, 7, 14, 30];
const dayMs = 24 * 60 * 60 * 1000;

export const CreateInvitation = ({ opened, ...rest }: CreateInvitationProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={rest.onClose} title={t('organizations.invitations.create')}>
      <CreateForm {...rest} />
    </SideDrawer>
  );
};

const CreateForm = ({ organizationId, onClose }: Omit<CreateInvitationProps, 'opened'>) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<InvitationForm>({
    initialValues: { invitee: '', roleIds: [], days: '7', link: '' },
    validate: {
      invitee: (invitee) => (/^\S+@\S+\.\S+$/.test(invitee.trim()) ? null : t('organizations.invitations.inviteeRule')),
      link: (link) => {
        const problem = link.trim() ? linkProblem(link) : undefined;

        return problem ? t(`organizations.invitations.linkProblems.${problem}`) : null;
      },
    },
  });
  const creation = useMutation({
    mutationFn: async ({ invitee, roleIds, days, link }: InvitationForm) => {
      const { id } = await createInvitation({
        organizationId,
        invitee: invitee.trim(),
        organizationRoleIds: roleIds,
        expiresAt: Date.now() + Number(days) * dayMs,
      });

      if (link.trim()) {
        // The invitation stands, so it is sent again from the list, not made again from here.
        await sendInvitation(id, invitationLink(link, id)).catch((error: unknown) => notifyFailure(errorOf(error)));
      }
    },
    onSuccess: async (_nothing, { invitee }) => {
      await queries.invalidateQueries({ queryKey: organizationsKey });
      onClose();
      notifyDone(t('organizations.invitations.created', { name: invitee.trim() }));
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <TextInput
          label={t('organizations.invitations.invitee')}
          type="email"
          required
          maxLength={256}
          data-autofocus
          {...form.getInputProps('invitee')}
        />
        <TemplateRoleSelect type="User" value={form.values.roleIds} onChange={(roleIds) => form.setFieldValue('roleIds', roleIds)} />
        <NativeSelect
          label={t('organizations.invitations.expires')}
          data={lifetimes.map((days) => ({ value: String(days), label: t('organizations.invitations.afterDays', { count: days }) }))}
          {...form.getInputProps('days')}
        />
        <TextInput
          label={t('organizations.invitations.link')}
          description={t('organizations.invitations.linkHint')}
          type="url"
          placeholder="https://app.example.com/join?invitation={id}"
          {...form.getInputProps('link')}
        />
        <FormActions
          submitLabel={t('organizations.invitations.create')}
          busy={creation.isPending}
          error={creation.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
