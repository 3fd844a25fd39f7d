import { Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import { rolesKey, updateRole } from '../queries.ts';
import type { Role } from '../role.ts';

type RoleForm = Pick<Role, 'name' | 'description' | 'isDefault'>;

const toForm = ({ name, description, isDefault }: Role): RoleForm => ({ name, description, isDefault });

export const RoleSettings = ({ role }: { role: Role }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: toForm(role),
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      description: (description) => (description.trim() ? null : t('ui.required')),
    },
  });
  const saving = useMutation({
    mutationFn: async ({ name, description, isDefault }: RoleForm) =>
      updateRole(role.id, { name: name.trim(), description: description.trim(), isDefault }),
    onSuccess: async (saved) => {
      form.setInitialValues(toForm(saved));
      form.reset();
      await queries.invalidateQueries({ queryKey: rolesKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormSection title={t('roles.sections.general')}>
          <TextInput label={t('roles.name')} required maxLength={128} {...form.getInputProps('name')} />
          <Textarea
            label={t('roles.descriptionLabel')}
            required
            maxLength={128}
            autosize
            minRows={2}
            {...form.getInputProps('description')}
          />
          <FormField label={t('roles.id')}>
            <CopyableCode value={role.id} label={t('roles.id')} />
          </FormField>
        </FormSection>
        <FormSection title={t('roles.sections.default')}>
          <Switch
            label={t('roles.isDefault')}
            description={t(`roles.isDefaultHints.${role.type}`)}
            {...form.getInputProps('isDefault', { type: 'checkbox' })}
          />
        </FormSection>
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
