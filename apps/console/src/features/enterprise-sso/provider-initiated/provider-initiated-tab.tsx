import { NativeSelect, Radio, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { SavedForm } from '../../../ui/saved-form.tsx';
import { useSavedForm } from '../../../ui/use-saved-form.ts';
import { ssoKey } from '../queries.ts';
import { sendersOf, toEntryForm, toEntryInput, type EntryForm } from './entry-form.ts';
import {
  deleteEntryConfig,
  entryApplicationsQuery,
  entryConfigQuery,
  putEntryConfig,
  type EntryApplication,
  type EntryConfig,
} from './queries.ts';

/** Which application people enter who begin at their SAML provider. */
export const ProviderInitiatedTab = ({ connectorId }: { connectorId: string }) => {
  const config = useQuery(entryConfigQuery(connectorId));

  return (
    <QueryView query={useQuery(entryApplicationsQuery)}>
      {(applications) => (
        <QueryView query={config}>{(read) => <Entry connectorId={connectorId} config={read} applications={applications} />}</QueryView>
      )}
    </QueryView>
  );
};

type EntryProps = { connectorId: string; config: EntryConfig | null; applications: readonly EntryApplication[] };

const Entry = ({ connectorId, config, applications }: EntryProps) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm<EntryForm>({
    initialValues: toEntryForm(config),
    validate: {
      applicationId: (id, { isAllowed }) => (isAllowed && !id ? t('ui.required') : null),
      callbackUri: (address, { isAllowed, sender }) =>
        isAllowed && sender === 'application' && !URL.canParse(address) ? t('ui.required') : null,
    },
    save: async (values) => {
      if (values.isAllowed) return toEntryForm(await putEntryConfig(connectorId, toEntryInput(values)));
      if (config) await deleteEntryConfig(connectorId);

      return toEntryForm(null);
    },
    queryKey: ssoKey,
  });
  const { isAllowed, applicationId, sender } = form.values;
  const application = applications.find(({ id }) => id === applicationId);
  const senders = sendersOf(application?.type);
  const choose = (id: string) => {
    const [first = 'lintel', ...others] = sendersOf(applications.find((candidate) => candidate.id === id)?.type);

    form.setValues({ applicationId: id, redirectUri: '', ...(others.length === 0 && { sender: first }) });
  };

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('enterpriseSso.entry.title')} description={t('enterpriseSso.entry.text')}>
        <Switch
          label={t('enterpriseSso.entry.allow')}
          description={t('enterpriseSso.entry.allowText')}
          {...form.getInputProps('isAllowed', { type: 'checkbox' })}
        />
        {isAllowed && (
          <>
            <NativeSelect
              label={t('enterpriseSso.entry.application')}
              required
              data={[
                { value: '', label: t('enterpriseSso.entry.chooseApplication') },
                ...applications.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...form.getInputProps('applicationId')}
              onChange={(event) => choose(event.currentTarget.value)}
            />
            {senders.length > 1 && (
              <Radio.Group label={t('enterpriseSso.entry.sender')} {...form.getInputProps('sender')}>
                <Stack gap="xs" mt="xs">
                  {senders.map((value) => (
                    <Radio
                      key={value}
                      value={value}
                      label={t(`enterpriseSso.entry.senders.${value}`)}
                      description={t(`enterpriseSso.entry.senderTexts.${value}`)}
                    />
                  ))}
                </Stack>
              </Radio.Group>
            )}
            {sender === 'application' ? (
              <TextInput
                label={t('enterpriseSso.entry.callbackUri')}
                description={t('enterpriseSso.entry.callbackUriText')}
                type="url"
                placeholder="https://"
                required
                {...form.getInputProps('callbackUri')}
              />
            ) : (
              application && application.type !== 'SAML' && <RequestFields form={form} application={application} />
            )}
          </>
        )}
      </FormSection>
    </SavedForm>
  );
};

type RequestFieldsProps = { form: ReturnType<typeof useSavedForm<EntryForm>>['form']; application: EntryApplication };

const RequestFields = ({ form, application }: RequestFieldsProps) => {
  const { t } = useTranslation();

  return (
    <>
      <NativeSelect
        label={t('enterpriseSso.entry.redirectUri')}
        data={[{ value: '', label: t('enterpriseSso.entry.firstRedirectUri') }, ...application.oidcClientMetadata.redirectUris]}
        {...form.getInputProps('redirectUri')}
      />
      <TextInput
        label={t('enterpriseSso.theirs.scope')}
        description={t('enterpriseSso.theirs.scopeText')}
        placeholder="openid profile"
        spellCheck={false}
        {...form.getInputProps('scope')}
      />
    </>
  );
};
