import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../ui/form-actions.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { createOrganization, organizationsKey } from './queries.ts';

type CreateOrganizationProps = { opened: boolean; onClose: () => void };

export const CreateOrganization = ({ opened, onClose }: CreateOrganizationProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('organizations.create')}>
      <CreateForm onClose={onClose} />
    </SideDrawer>
  );
};

const CreateForm = ({ onClose }: Pick<CreateOrganizationProps, 'onClose'>) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { name: '', description: '' },
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
  });
  const creation = useMutation({
    mutationFn: async (values: { name: string; description: string }) =>
      createOrganization({ name: values.name.trim(), description: values.description.trim() || null }),
    onSuccess: async ({ id, name }) => {
      await queries.invalidateQueries({ queryKey: organizationsKey });
      onClose();
      notifyDone(t('organizations.created', { name }));
      await navigate({ to: '/organizations/$id', params: { id } });
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <TextInput label={t('organizations.name')} required maxLength={128} data-autofocus {...form.getInputProps('name')} />
        <Textarea label={t('organizations.descriptionLabel')} maxLength={256} autosize minRows={2} {...form.getInputProps('description')} />
        <FormActions submitLabel={t('organizations.create')} busy={creation.isPending} error={creation.error} onCancel={onClose} />
      </Stack>
    </form>
  );
};
