import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../../ui/form-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { JsonEditor } from '../../../ui/json-editor.tsx';
import { AlgorithmSelect } from './algorithm-select.tsx';
import { authMethods, certificateNames, clientAlgorithms, showsKeys, type ProtocolFormState } from './protocol-form.ts';

/** What the application proves itself with. */
export const ClientAuthentication = ({ form }: { form: ProtocolFormState }) => {
  const { t } = useTranslation();
  const { authMethod } = form.values;

  return (
    <FormSection title={t('protocol.authentication')} description={t('protocol.authenticationText')}>
      <NativeSelect
        label={t('protocol.authMethod')}
        description={authMethod === '' ? undefined : t(`protocol.authMethodHints.${authMethod}`)}
        maw={480}
        data={[
          { value: '', label: t('protocol.authMethods.default') },
          ...authMethods.map((method) => ({ value: method, label: t(`protocol.authMethods.${method}`) })),
        ]}
        {...form.getInputProps('authMethod')}
      />
      {authMethod === 'private_key_jwt' && (
        <AlgorithmSelect form={form} field="tokenEndpointAuthSigningAlg" algorithms={clientAlgorithms} />
      )}
      {authMethod === 'tls_client_auth' && (
        <Group align="start" gap="sm">
          <NativeSelect
            label={t('protocol.certificateName')}
            data={certificateNames.map((name) => ({ value: name, label: t(`protocol.certificateNames.${name}`) }))}
            {...form.getInputProps('certificateName')}
          />
          <TextInput
            flex="1 1 240px"
            label={t('protocol.certificateValue')}
            autoComplete="off"
            spellCheck={false}
            maxLength={1024}
            {...form.getInputProps('certificateValue')}
          />
        </Group>
      )}
      {showsKeys(form.values) && (
        <>
          <TextInput
            label={t('protocol.jwksUri')}
            description={t('protocol.jwksUriHint')}
            type="url"
            placeholder="https://"
            autoComplete="off"
            spellCheck={false}
            maxLength={2048}
            {...form.getInputProps('jwksUri')}
          />
          <FormField label={t('protocol.jwks')} description={t('protocol.jwksHint')} error={form.errors['jwks']}>
            <JsonEditor label={t('protocol.jwks')} value={form.values.jwks} onChange={(jwks) => form.setFieldValue('jwks', jwks)} />
          </FormField>
        </>
      )}
    </FormSection>
  );
};
