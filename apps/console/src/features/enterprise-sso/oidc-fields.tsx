import { Checkbox, PasswordInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { SsoForm } from './sso-form.ts';

/** What a provider of OpenID Connect gives the administrator. */
export const OidcFields = ({ form, isGoogle }: { form: UseFormReturnType<SsoForm>; isGoogle: boolean }) => {
  const { t } = useTranslation();
  const secret = t('enterpriseSso.theirs.clientSecret');

  return (
    <>
      <TextInput label={t('enterpriseSso.theirs.clientId')} autoComplete="off" {...form.getInputProps('clientId')} />
      <PasswordInput
        label={secret}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('ui.showNamed', { name: secret }) }}
        {...form.getInputProps('clientSecret')}
      />
      {!isGoogle && (
        <TextInput
          label={t('enterpriseSso.theirs.issuer')}
          description={t('enterpriseSso.theirs.issuerText')}
          type="url"
          placeholder="https://"
          {...form.getInputProps('issuer')}
        />
      )}
      <TextInput
        label={t('enterpriseSso.theirs.scope')}
        description={t('enterpriseSso.theirs.scopeText')}
        placeholder="openid profile email"
        {...form.getInputProps('scope')}
      />
      {isGoogle ? (
        <Checkbox label={t('enterpriseSso.theirs.offlineAccess')} {...form.getInputProps('offlineAccess', { type: 'checkbox' })} />
      ) : (
        <Checkbox
          label={t('enterpriseSso.theirs.trustUnverifiedEmail')}
          description={t('enterpriseSso.theirs.trustUnverifiedEmailText')}
          {...form.getInputProps('trustUnverifiedEmail', { type: 'checkbox' })}
        />
      )}
    </>
  );
};
