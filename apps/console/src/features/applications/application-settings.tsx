import { NumberInput, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
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
import { isSavable, originProblems, refreshTokenDays, toApplicationPatch, toSettingsForm, type SettingsForm } from './settings-form.ts';

type Form = UseFormReturnType<SettingsForm>;

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
        {hasSignIn(application.type) && <Tokens form={form} />}
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={save} onDiscard={form.reset} />
    </form>
  );
};

const Addresses = ({ form, checked }: { form: Form; checked: boolean }) => {
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

const Tokens = ({ form }: { form: Form }) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('applications.sections.tokens')} description={t('applications.sections.tokensText')}>
      <NumberInput
        label={t('applications.refreshTokenTtlInDays')}
        description={t('applications.hints.refreshTokenTtlInDays')}
        {...refreshTokenDays}
        clampBehavior="strict"
        allowDecimal={false}
        maw={240}
        value={form.values.refreshTokenTtlInDays}
        onChange={(days) => form.setFieldValue('refreshTokenTtlInDays', Number(days) || refreshTokenDays.min)}
      />
      <Switch
        label={t('applications.rotateRefreshToken')}
        description={t('applications.hints.rotateRefreshToken')}
        {...form.getInputProps('rotateRefreshToken', { type: 'checkbox' })}
      />
      <Switch
        label={t('applications.alwaysIssueRefreshToken')}
        description={t('applications.hints.alwaysIssueRefreshToken')}
        {...form.getInputProps('alwaysIssueRefreshToken', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('applications.idTokenTtl')}
        description={t('applications.hints.idTokenTtl')}
        min={60}
        allowDecimal={false}
        maw={240}
        value={form.values.idTokenTtlSeconds}
        onChange={(seconds) => form.setFieldValue('idTokenTtlSeconds', Number(seconds) || 60)}
      />
    </FormSection>
  );
};
