import { MultiSelect, NativeSelect, NumberInput, Switch, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SavedForm } from '../../ui/saved-form.tsx';
import { useSavedForm } from '../../ui/use-saved-form.ts';
import { securityProfiles } from '../applications/protocol/protocol-form.ts';
import {
  cimdQuery,
  dynamicClientsKey,
  registrationQuery,
  saveCimd,
  saveRegistration,
  type CimdConfig,
  type RegistrationConfig,
} from './queries.ts';
import { isHostPattern, registrableTypes, toPolicyForm, toRegistrationPatch, type PolicyForm } from './policy-form.ts';

/** Whether, and as what, clients come by themselves. */
export const PolicyTab = () => {
  const cimd = useQuery(cimdQuery);
  const registration = useQuery(registrationQuery);

  return (
    <QueryView query={cimd}>
      {(documents) => <QueryView query={registration}>{(config) => <PolicyEditor cimd={documents} registration={config} />}</QueryView>}
    </QueryView>
  );
};

const PolicyEditor = ({ cimd, registration }: { cimd: CimdConfig; registration: RegistrationConfig }) => {
  const { t } = useTranslation();
  const { form, saving } = useSavedForm<PolicyForm>({
    initialValues: toPolicyForm(cimd, registration),
    validate: {
      redirectHosts: (hosts) => (hosts.every(isHostPattern) ? null : t('dynamicClients.hostRule')),
      applicationTypes: (types) => (types.length > 0 ? null : t('ui.required')),
    },
    save: async (values) => {
      if (values.acceptsDocuments !== cimd.enabled) await saveCimd(values.acceptsDocuments);
      await saveRegistration(toRegistrationPatch(values));

      return values;
    },
    queryKey: dynamicClientsKey,
  });

  return (
    <SavedForm form={form} saving={saving}>
      <FormSection title={t('dynamicClients.documents')} description={t('dynamicClients.documentsText')}>
        <Switch
          label={t('dynamicClients.acceptDocuments')}
          description={t('dynamicClients.acceptDocumentsHint')}
          {...form.getInputProps('acceptsDocuments', { type: 'checkbox' })}
        />
      </FormSection>
      <FormSection title={t('dynamicClients.registration')} description={t('dynamicClients.registrationText')}>
        <Switch
          label={t('dynamicClients.acceptRegistration')}
          description={t('dynamicClients.acceptRegistrationHint')}
          {...form.getInputProps('acceptsRegistration', { type: 'checkbox' })}
        />
        {form.values.acceptsRegistration && (
          <>
            <MultiSelect
              label={t('dynamicClients.types')}
              data={registrableTypes.map((type) => ({ value: type, label: t(`applications.types.${type}`) }))}
              {...form.getInputProps('applicationTypes')}
            />
            <TagsInput
              label={t('dynamicClients.hosts')}
              description={t('dynamicClients.hostsHint')}
              placeholder={form.values.redirectHosts.length === 0 ? '*.example.com' : ''}
              splitChars={[',', ' ']}
              acceptValueOnBlur
              {...form.getInputProps('redirectHosts')}
            />
            <NativeSelect
              label={t('protocol.profile')}
              maw={320}
              data={securityProfiles.map((profile) => ({ value: profile, label: t(`protocol.profiles.${profile}`) }))}
              {...form.getInputProps('securityProfile')}
            />
            <NumberInput
              label={t('dynamicClients.maxClients')}
              description={t('dynamicClients.maxClientsHint')}
              min={1}
              max={1000}
              allowDecimal={false}
              maw={240}
              value={form.values.maxClients}
              onChange={(count) => form.setFieldValue('maxClients', Number(count) || 1)}
            />
          </>
        )}
      </FormSection>
    </SavedForm>
  );
};
