import { NumberInput, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { refreshTokenDays, reuseSeconds, type SettingsFormState } from './settings-form.ts';

/** How long an application may act for a person, and how often. */
export const TokenSettings = ({ form }: { form: SettingsFormState }) => {
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
      <NumberInput
        label={t('protocol.refreshReuseSeconds')}
        description={t('protocol.refreshReuseSecondsHint')}
        min={reuseSeconds.min}
        max={reuseSeconds.max}
        placeholder={String(reuseSeconds.usual)}
        allowDecimal={false}
        maw={240}
        value={form.values.refreshReuseSeconds}
        onChange={(seconds) => form.setFieldValue('refreshReuseSeconds', seconds === '' ? '' : Number(seconds))}
      />
      <NumberInput
        label={t('protocol.maxAllowedGrants')}
        description={t('protocol.maxAllowedGrantsHint')}
        min={1}
        placeholder={t('protocol.noLimit')}
        allowDecimal={false}
        maw={240}
        value={form.values.maxAllowedGrants}
        onChange={(grants) => form.setFieldValue('maxAllowedGrants', grants === '' ? '' : Math.max(1, Number(grants)))}
      />
    </FormSection>
  );
};
