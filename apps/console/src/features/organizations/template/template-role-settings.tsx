import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { templateKey, updateTemplateRole, type TemplateRoleDetails } from './queries.ts';

const toForm = ({ name, description }: Pick<TemplateRoleDetails, 'name' | 'description'>) => ({ name, description: description ?? '' });

export const TemplateRoleSettings = ({ role }: { role: TemplateRoleDetails }) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm({
    initialValues: toForm(role),
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
    save: async ({ name, description }) =>
      toForm(await updateTemplateRole(role.id, { name: name.trim(), description: description.trim() || null })),
    queryKey: templateKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('organizations.sections.general')}>
        <TextInput label={t('organizations.name')} required maxLength={128} {...form.getInputProps('name')} />
        <Textarea label={t('organizations.descriptionLabel')} maxLength={256} autosize minRows={2} {...form.getInputProps('description')} />
        <FormField label={t('roles.id')}>
          <CopyableCode value={role.id} label={t('roles.id')} />
        </FormField>
      </FormSection>
    </SavedForm>
  );
};
