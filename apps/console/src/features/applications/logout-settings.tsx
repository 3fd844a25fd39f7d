import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { isLogoutUri, type SettingsFormState } from './settings-form.ts';

type LogoutSettingsProps = { form: SettingsFormState; checked: boolean };

/** How the application hears that a person signed out elsewhere (OpenID Connect Back-Channel Logout). */
export const LogoutSettings = ({ form, checked }: LogoutSettingsProps) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('protocol.logout.title')} description={t('protocol.logout.text')}>
      <TextInput
        label={t('protocol.logout.uri')}
        description={t('protocol.logout.uriHint')}
        type="url"
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('backchannelLogoutUri')}
        error={checked && !isLogoutUri(form.values.backchannelLogoutUri) && t('applications.addressProblems.invalid')}
      />
      {form.values.backchannelLogoutUri.trim() !== '' && (
        <Switch
          label={t('protocol.logout.sessionRequired')}
          description={t('protocol.logout.sessionRequiredHint')}
          {...form.getInputProps('backchannelLogoutSessionRequired', { type: 'checkbox' })}
        />
      )}
    </FormSection>
  );
};
