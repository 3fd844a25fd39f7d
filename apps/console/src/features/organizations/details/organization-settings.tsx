import { Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { readJsonObject } from '../../../app/json-object.ts';
import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { JsonEditor } from '../../../ui/json-editor.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import type { Organization } from '../organization.ts';
import { organizationsKey, updateOrganization } from '../queries.ts';
import { toOrganizationForm, toOrganizationPatch, type OrganizationForm } from './organization-form.ts';

export const OrganizationSettings = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm<OrganizationForm>({
    initialValues: toOrganizationForm(organization),
    validate: {
      name: (name) => (name.trim() ? null : t('ui.required')),
      customData: (text) => ('problem' in readJsonObject(text) ? t('ui.jsonObjectRule') : null),
    },
    save: async (values) => toOrganizationForm(await updateOrganization(organization.id, toOrganizationPatch(values))),
    queryKey: organizationsKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('organizations.sections.general')}>
        <TextInput label={t('organizations.name')} required maxLength={128} {...form.getInputProps('name')} />
        <Textarea label={t('organizations.descriptionLabel')} maxLength={256} autosize minRows={2} {...form.getInputProps('description')} />
      </FormSection>
      <FormSection title={t('organizations.sections.security')} description={t('organizations.sections.securityText')}>
        <Switch
          label={t('organizations.isMfaRequired')}
          description={t('organizations.isMfaRequiredHint')}
          {...form.getInputProps('isMfaRequired', { type: 'checkbox' })}
        />
        <Switch
          label={t('organizations.isTrustedDeviceAllowed')}
          description={t('organizations.isTrustedDeviceAllowedHint')}
          {...form.getInputProps('isTrustedDeviceAllowed', { type: 'checkbox' })}
        />
      </FormSection>
      <FormSection title={t('organizations.sections.customData')} description={t('organizations.sections.customDataText')}>
        <FormField label={t('organizations.sections.customData')} error={form.errors['customData']}>
          <JsonEditor
            label={t('organizations.sections.customData')}
            value={form.values.customData}
            onChange={(text) => form.setFieldValue('customData', text)}
          />
        </FormField>
      </FormSection>
    </SavedForm>
  );
};
