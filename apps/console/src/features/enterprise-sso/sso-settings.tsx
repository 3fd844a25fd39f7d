import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { OidcFields } from './oidc-fields.tsx';
import { ProviderState } from './provider-state.tsx';
import { ssoKey, updateSsoConnector, type SsoConnector } from './queries.ts';
import { SamlFields } from './saml-fields.tsx';
import { ownAddresses, toForm, toPatch, type SsoForm } from './sso-form.ts';

export const SsoSettings = ({ connector, endpoint }: { connector: SsoConnector; endpoint: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<SsoForm>({
    initialValues: toForm(connector),
    validate: { connectorName: (typed) => (typed.trim() ? null : t('ui.required')) },
  });
  const saving = useMutation({
    mutationFn: async (values: SsoForm) => updateSsoConnector(connector.id, toPatch(values, connector)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ssoKey });
      form.setInitialValues(toForm({ ...connector, ...saved }));
      form.reset();
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });
  const save = form.onSubmit((values) => saving.mutate(values));

  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <FormSection title={t('enterpriseSso.ours.title')} description={t('enterpriseSso.ours.text', { provider: connector.name })}>
          {ownAddresses(connector, endpoint).map(({ key, value }) => (
            <FormField key={key} label={t(`enterpriseSso.ours.${key}`)} description={t(`enterpriseSso.ours.${key}Text`)}>
              <CopyableCode value={value} label={t(`enterpriseSso.ours.${key}`)} />
            </FormField>
          ))}
        </FormSection>
        <FormSection title={t('enterpriseSso.theirs.title')} description={t('enterpriseSso.theirs.text', { provider: connector.name })}>
          {connector.providerType === 'oidc' ? (
            <OidcFields form={form} isGoogle={connector.providerName === 'GoogleWorkspace'} />
          ) : (
            <SamlFields form={form} />
          )}
          <ProviderState connector={connector} />
        </FormSection>
        <FormSection title={t('enterpriseSso.people.title')} description={t('enterpriseSso.people.text')}>
          <Textarea
            label={t('enterpriseSso.domains')}
            description={t('enterpriseSso.domainsText')}
            autosize
            minRows={2}
            spellCheck={false}
            {...form.getInputProps('domains')}
          />
          <Checkbox
            label={t('enterpriseSso.syncProfile')}
            description={t('enterpriseSso.syncProfileText')}
            {...form.getInputProps('syncProfile', { type: 'checkbox' })}
          />
        </FormSection>
        <FormSection title={t('enterpriseSso.display.title')} description={t('enterpriseSso.display.text')}>
          <TextInput label={t('enterpriseSso.name')} required maxLength={128} {...form.getInputProps('connectorName')} />
          <TextInput
            label={t('enterpriseSso.display.name')}
            description={t('enterpriseSso.display.nameText')}
            maxLength={256}
            {...form.getInputProps('displayName')}
          />
          <TextInput label={t('enterpriseSso.display.logo')} type="url" placeholder="https://" {...form.getInputProps('logo')} />
          <TextInput label={t('enterpriseSso.display.darkLogo')} type="url" placeholder="https://" {...form.getInputProps('darkLogo')} />
        </FormSection>
        <Text c="dimmed" fz="sm">
          {t('enterpriseSso.tryOutText')}
        </Text>
      </Stack>
      <SaveBar dirty={form.isDirty()} saving={saving.isPending} onSave={() => save()} onDiscard={form.reset} />
    </form>
  );
};
