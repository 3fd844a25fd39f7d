import { NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { SaveBar } from '../../../ui/save-bar.tsx';
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
  const queries = useQueryClient();
  const isSystem = isSystemApi(resource);
  const form = useForm({
    initialValues: toForm(resource),
    validate: { name: (name) => (name.trim() ? null : t('ui.required')) },
  });
  const saving = useMutation({
    mutationFn: async (values: ResourceForm) => saveChanges(resource, values),
    onSuccess: async (saved) => {
      form.setInitialValues(toForm(saved));
      form.reset();
      await queries.invalidateQueries({ queryKey: resourcesKey });
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form onSubmit={save} noValidate>
      <Stack>
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
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
