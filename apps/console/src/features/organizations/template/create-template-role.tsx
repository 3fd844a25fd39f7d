import { SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { FormActions } from '../../../ui/form-actions.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { roleTypes } from '../../roles/role.ts';
import { createTemplateRole, templateKey, type TemplateRoleType } from './queries.ts';

type CreateTemplateRoleProps = { opened: boolean; onClose: () => void };
type RoleForm = { type: TemplateRoleType; name: string; description: string };

export const CreateTemplateRole = ({ opened, onClose }: CreateTemplateRoleProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('organizations.template.createRole')}>
      <CreateForm onClose={onClose} />
    </SideDrawer>
  );
};

const CreateForm = ({ onClose }: Pick<CreateTemplateRoleProps, 'onClose'>) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm<RoleForm>({
    initialValues: { type: 'User', name: '', description: '' },
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
  });
  const creation = useMutation({
    mutationFn: async ({ type, name, description }: RoleForm) =>
      createTemplateRole({ type, name: name.trim(), description: description.trim() || null }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: templateKey });
      onClose();
      await navigate({ to: '/organization-template/roles/$id', params: { id } });
    },
  });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => creation.mutate(values))}>
      <Stack>
        <FormField label={t('roles.type')} description={t(`roles.typeHints.${form.values.type}`)}>
          <SegmentedControl
            aria-label={t('roles.type')}
            my={4}
            data={roleTypes.map((type) => ({ value: type, label: t(`roles.types.${type}`) }))}
            value={form.values.type}
            onChange={(type) => form.setFieldValue('type', type)}
          />
        </FormField>
        <TextInput label={t('organizations.name')} required maxLength={128} data-autofocus {...form.getInputProps('name')} />
        <Textarea label={t('organizations.descriptionLabel')} maxLength={256} autosize minRows={2} {...form.getInputProps('description')} />
        <FormActions
          submitLabel={t('organizations.template.createRole')}
          busy={creation.isPending}
          error={creation.error}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
