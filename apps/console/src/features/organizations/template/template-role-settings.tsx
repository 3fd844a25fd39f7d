import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
import { templateKey, updateTemplateRole, type TemplateRoleDetails } from './queries.ts';

const toForm = ({ name, description }: Pick<TemplateRoleDetails, 'name' | 'description'>) => ({ name, description: description ?? '' });

export const TemplateRoleSettings = ({ role }: { role: TemplateRoleDetails }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({ initialValues: toForm(role), validate: { name: (name) => (name.trim() ? null : t('ui.required')) } });
  const saving = useMutation({
    mutationFn: async ({ name, description }: typeof form.values) =>
      updateTemplateRole(role.id, { name: name.trim(), description: description.trim() || null }),
    onSuccess: async (saved) => {
      form.setInitialValues(toForm(saved));
      form.reset();
      await queries.invalidateQueries({ queryKey: templateKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <FormSection title={t('organizations.sections.general')}>
          <TextInput label={t('organizations.name')} required maxLength={128} {...form.getInputProps('name')} />
          <Textarea
            label={t('organizations.descriptionLabel')}
            maxLength={256}
            autosize
            minRows={2}
            {...form.getInputProps('description')}
          />
          <FormField label={t('roles.id')}>
            <CopyableCode value={role.id} label={t('roles.id')} />
          </FormField>
        </FormSection>
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
