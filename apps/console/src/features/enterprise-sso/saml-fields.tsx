import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { SamlSource, SsoForm } from './sso-form.ts';

const sources = ['metadataUrl', 'metadata', 'manual'] as const satisfies readonly SamlSource[];

/** What a SAML identity provider gives the administrator, in one of three forms. */
export const SamlFields = ({ form }: { form: UseFormReturnType<SsoForm> }) => {
  const { t } = useTranslation();
  const { source } = form.values;

  return (
    <>
      <Radio.Group label={t('enterpriseSso.theirs.source')} {...form.getInputProps('source')}>
        <Stack gap="xs" mt="xs">
          {sources.map((value) => (
            <Radio key={value} value={value} label={t(`enterpriseSso.theirs.sources.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {source === 'metadataUrl' && (
        <TextInput label={t('enterpriseSso.theirs.metadataUrl')} type="url" placeholder="https://" {...form.getInputProps('metadataUrl')} />
      )}
      {source === 'metadata' && (
        <Textarea
          label={t('enterpriseSso.theirs.metadata')}
          autosize
          minRows={5}
          maxRows={16}
          spellCheck={false}
          {...form.getInputProps('metadata')}
        />
      )}
      {source === 'manual' && (
        <>
          <TextInput label={t('enterpriseSso.theirs.entityId')} {...form.getInputProps('entityId')} />
          <TextInput label={t('enterpriseSso.theirs.signInEndpoint')} type="url" {...form.getInputProps('signInEndpoint')} />
          <Textarea
            label={t('enterpriseSso.theirs.certificate')}
            description={t('enterpriseSso.theirs.certificateText')}
            autosize
            minRows={4}
            maxRows={12}
            spellCheck={false}
            {...form.getInputProps('x509Certificate')}
          />
        </>
      )}
      {(['idAttribute', 'emailAttribute', 'nameAttribute'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`enterpriseSso.theirs.${name}`)}
          placeholder={t('enterpriseSso.theirs.usual')}
          {...form.getInputProps(name)}
        />
      ))}
    </>
  );
};
