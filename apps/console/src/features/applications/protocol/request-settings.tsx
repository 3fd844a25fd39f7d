import { MultiSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../../ui/form-section.tsx';
import { AlgorithmSelect } from './algorithm-select.tsx';
import { clientAlgorithms, responseModes, responseTypes, switches, tenantAlgorithms, type ProtocolFormState } from './protocol-form.ts';
import { ProtocolSwitch } from './protocol-switch.tsx';

type RequestSettingsProps = {
  form: ProtocolFormState;
  /** Only who keeps a secret can sign. */
  hasKeys: boolean;
};

/** How the application may ask for a sign-in, and how it is answered. */
export const RequestSettings = ({ form, hasKeys }: RequestSettingsProps) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('protocol.requests')} description={t('protocol.requestsText')}>
      {switches.requests
        .filter((name) => hasKeys || name !== 'requireSignedRequestObject')
        .map((name) => (
          <ProtocolSwitch key={name} form={form} name={name} />
        ))}
      {form.values.requireSignedRequestObject && (
        <AlgorithmSelect form={form} field="requestObjectSigningAlg" algorithms={clientAlgorithms} />
      )}
      <MultiSelect
        label={t('protocol.responseTypes')}
        description={t('protocol.responseTypesHint')}
        placeholder={form.values.responseTypes.length === 0 ? 'code' : ''}
        data={[...responseTypes]}
        {...form.getInputProps('responseTypes')}
      />
      <MultiSelect
        label={t('protocol.responseModes')}
        description={t('protocol.responseModesHint')}
        placeholder={form.values.responseModes.length === 0 ? t('protocol.anyMode') : ''}
        data={[...responseModes]}
        {...form.getInputProps('responseModes')}
      />
      {form.values.responseModes.some((mode) => mode.endsWith('jwt')) && (
        <AlgorithmSelect form={form} field="authorizationSignedResponseAlg" algorithms={tenantAlgorithms} />
      )}
      <NumberInput
        label={t('protocol.defaultMaxAge')}
        description={t('protocol.defaultMaxAgeHint')}
        min={0}
        max={31_536_000}
        allowDecimal={false}
        maw={240}
        value={form.values.defaultMaxAge}
        onChange={(seconds) => form.setFieldValue('defaultMaxAge', seconds === '' ? '' : Number(seconds))}
      />
    </FormSection>
  );
};
