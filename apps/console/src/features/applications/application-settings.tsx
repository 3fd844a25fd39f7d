import { Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { AddressList } from './address-list.tsx';
import { addressProblems } from './address.ts';
import { hasSignIn, isDevice, type Application } from './application.ts';
import { updateApplication } from './queries.ts';
import { LogoutSettings } from './logout-settings.tsx';
import {
  isSavable,
  originProblems,
  toApplicationPatch,
  toSettingsForm,
  type SettingsForm,
  type SettingsFormState,
} from './settings-form.ts';
import { TokenSettings } from './token-settings.tsx';

export const ApplicationSettings = ({ application }: { application: Application }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [checked, setChecked] = useState(false);
  const form = useForm({ initialValues: toSettingsForm(application) });

  const saving = useMutation({
    mutationFn: async (values: SettingsForm) => updateApplication(application.id, toApplicationPatch(values, application)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['applications'] });
      form.setInitialValues(toSettingsForm(saved));
      form.reset();
      setChecked(false);
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });

  const save = () => {
    setChecked(true);

    if (isSavable(form.values)) {
      saving.mutate(form.values);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <FormSection title={t('applications.sections.general')}>
          <TextInput
            label={t('applications.name')}
            required
            maxLength={256}
            {...form.getInputProps('name')}
            error={checked && !form.values.name.trim() && t('ui.required')}
          />
          <Textarea label={t('applications.descriptionLabel')} autosize minRows={2} {...form.getInputProps('description')} />
        </FormSection>
        {hasSignIn(application.type) && !isDevice(application) && <Addresses form={form} checked={checked} />}
        {hasSignIn(application.type) && <TokenSettings form={form} />}
        {!application.isThirdParty && (
          <FormSection title={t('protocol.exchange.title')} description={t('protocol.exchange.text')}>
            <Switch
              label={t('protocol.exchange.allow')}
              description={t('protocol.exchange.allowHint')}
              {...form.getInputProps('allowTokenExchange', { type: 'checkbox' })}
            />
          </FormSection>
        )}
        {hasSignIn(application.type) && <LogoutSettings form={form} checked={checked} />}
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={save} onDiscard={form.reset} />
    </form>
  );
};

const Addresses = ({ form, checked }: { form: SettingsFormState; checked: boolean }) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('applications.sections.addresses')} description={t('applications.sections.addressesText')}>
      {(['redirectUris', 'postLogoutRedirectUris'] as const).map((list) => (
        <AddressList
          key={list}
          label={t(`applications.${list}`)}
          description={t(`applications.hints.${list}`)}
          addresses={form.values[list]}
          onChange={(addresses) => form.setFieldValue(list, addresses)}
          problems={checked ? addressProblems(form.values[list]) : undefined}
        />
      ))}
      <AddressList
        label={t('applications.corsAllowedOrigins')}
        description={t('applications.hints.corsAllowedOrigins')}
        addresses={form.values.corsAllowedOrigins}
        onChange={(origins) => form.setFieldValue('corsAllowedOrigins', origins)}
        problems={checked ? originProblems(form.values.corsAllowedOrigins) : undefined}
      />
    </FormSection>
  );
};
