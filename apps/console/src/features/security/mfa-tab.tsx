import { Checkbox, NumberInput, Radio, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../ui/form-field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { defaults, lockedFactors, type DraftProps, type Factor } from './settings.ts';

const factors = ['Totp', 'WebAuthn', 'EmailVerificationCode', 'PhoneVerificationCode', 'BackupCode'] as const satisfies readonly Factor[];
/** Those that new settings are made of; a tenant may still have an older one. */
const policies = ['NoPrompt', 'PromptOnlyAtSignIn', 'PromptAtSignInAndSignUp', 'Mandatory'] as const;

export const MfaTab = ({ draft, change }: DraftProps) => {
  const { t } = useTranslation();
  const { mfa } = draft;
  const locked = lockedFactors(draft);
  const set = (next: Partial<typeof mfa>) => change({ mfa: { ...mfa, ...next } });
  const shown = policies.some((policy) => policy === mfa.policy) ? policies : [mfa.policy, ...policies];

  return (
    <Stack>
      <FormSection title={t('security.mfa.factors')} description={t('security.mfa.factorsText')}>
        <FormField
          label={t('security.mfa.factors')}
          error={mfa.factors.length === 1 && mfa.factors[0] === 'BackupCode' && t('security.mfa.backupAlone')}
        >
          <Stack gap="sm" mt="xs">
            {factors.map((factor) => (
              <Checkbox
                key={factor}
                label={t(`security.mfa.factor.${factor}`)}
                description={t(locked.has(factor) ? 'security.mfa.isFirst' : `security.mfa.factorText.${factor}`)}
                disabled={locked.has(factor) && !mfa.factors.includes(factor)}
                checked={mfa.factors.includes(factor)}
                onChange={(event) =>
                  set({
                    factors: event.currentTarget.checked ? [...mfa.factors, factor] : mfa.factors.filter((other) => other !== factor),
                  })
                }
              />
            ))}
          </Stack>
        </FormField>
      </FormSection>
      <FormSection title={t('security.mfa.policy')} description={t('security.mfa.policyText')}>
        <Radio.Group
          label={t('security.mfa.policy')}
          value={mfa.policy}
          onChange={(next) => {
            const policy = shown.find((one) => one === next);

            if (policy) {
              set({ policy });
            }
          }}
        >
          <Stack gap="sm" mt="xs">
            {shown.map((policy) => (
              <Radio key={policy} value={policy} label={t(`security.mfa.policies.${policy}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Switch
          label={t('security.mfa.organizations')}
          description={t('security.mfa.organizationsText')}
          checked={mfa.organizationRequiredMfaPolicy === 'Mandatory'}
          onChange={(event) => set({ organizationRequiredMfaPolicy: event.currentTarget.checked ? 'Mandatory' : 'NoPrompt' })}
        />
      </FormSection>
      <TrustedDevices draft={draft} change={change} />
    </Stack>
  );
};

/** Browsers in which a second factor was shown, and that are not asked again for a while. */
const TrustedDevices = ({ draft: { trustedDevice }, change }: DraftProps) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('security.trusted.title')} description={t('security.trusted.text')}>
      <Switch
        label={t('security.trusted.enabled')}
        checked={trustedDevice.enabled ?? false}
        onChange={(event) => change({ trustedDevice: { ...trustedDevice, enabled: event.currentTarget.checked } })}
      />
      {trustedDevice.enabled && (
        <NumberInput
          label={t('security.trusted.days')}
          min={1}
          max={365}
          allowDecimal={false}
          value={trustedDevice.durationDays ?? defaults.trustedDays}
          onChange={(durationDays) => typeof durationDays === 'number' && change({ trustedDevice: { ...trustedDevice, durationDays } })}
        />
      )}
    </FormSection>
  );
};
