import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { resourcesKey, setDefaultResource, updateResource } from '../queries.ts';
import { isSystemApi, type Resource } from '../resource.ts';

type ResourceForm = Pick<Resource, 'name' | 'accessTokenTtl' | 'isDefault'>;

const toForm = ({ name, accessTokenTtl, isDefault }: Resource): ResourceForm => ({ name, accessTokenTtl, isDefault });

/** The mark of the default is a change of its own; of a built-in API it is the only one. */
const saveChanges = async (resource: Resource, { name, accessTokenTtl, isDefault }: ResourceForm): Promise<Resource> => {
  const saved = isSystemApi(resource) ? resource : await updateResource(resource.id, { name: name.trim(), accessTokenTtl });

  return isDefault === resource.isDefault ? saved : setDefaultResource(resource.id, isDefault);
};

export const ResourceSettings = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation();
  const isSystem = isSystemApi(resource);
  const { form, saving } = useSavedForm({
    initialValues: toForm(resource),
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
    save: async (values) => toForm(await saveChanges(resource, values)),
    queryKey: resourcesKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('apiResources.sections.general')}>
        <TextInput label={t('apiResources.name')} required maxLength={256} disabled={isSystem} {...form.getInputProps('name')} />
        <NumberInput
          label={t('apiResources.accessTokenTtl')}
          description={t('apiResources.accessTokenTtlHint')}
          min={1}
          max={2_147_483_647}
          allowDecimal={false}
          maw={240}
          disabled={isSystem}
          value={form.values.accessTokenTtl}
          onChange={(seconds) => form.setFieldValue('accessTokenTtl', Number(seconds) || 1)}
        />
      </FormSection>
      <FormSection title={t('apiResources.sections.default')} description={t('apiResources.sections.defaultText')}>
        <Switch
          label={t('apiResources.isDefault')}
          description={t('apiResources.isDefaultHint')}
          {...form.getInputProps('isDefault', { type: 'checkbox' })}
        />
      </FormSection>
    </SavedForm>
  );
};
