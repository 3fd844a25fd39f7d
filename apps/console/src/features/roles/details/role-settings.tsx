import { Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { rolesKey, updateRole } from '../queries.ts';
import type { Role } from '../role.ts';

type RoleForm = Pick<Role, 'name' | 'description' | 'isDefault'>;

const toForm = ({ name, description, isDefault }: Role): RoleForm => ({ name, description, isDefault });

export const RoleSettings = ({ role }: { role: Role }) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm({
    initialValues: toForm(role),
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      description: (description) => (description.trim() ? null : t('ui.required')),
    },
    save: async ({ name, description, isDefault }) =>
      toForm(await updateRole(role.id, { name: name.trim(), description: description.trim(), isDefault })),
    queryKey: rolesKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
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
    </SavedForm>
  );
};
