import { NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { defaults, type DraftProps } from './settings.ts';
import { Unlock } from './unlock.tsx';

/** How often somebody may be wrong. */
export const AttemptsTab = ({ draft: { sentinelPolicy: lockout, verificationCodePolicy: code }, change }: DraftProps) => {
  const { t } = useTranslation();

  return (
    <Stack>
      <FormSection title={t('security.lockout.title')} description={t('security.lockout.text')}>
        <NumberInput
          label={t('security.lockout.attempts')}
          description={t('security.lockout.attemptsText')}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={lockout.maxAttempts ?? defaults.maxAttempts}
          onChange={(maxAttempts) => typeof maxAttempts === 'number' && change({ sentinelPolicy: { ...lockout, maxAttempts } })}
        />
        <NumberInput
          label={t('security.lockout.duration')}
          min={1}
          max={525_600}
          allowDecimal={false}
          value={lockout.lockoutDuration ?? defaults.lockoutMinutes}
          onChange={(lockoutDuration) => typeof lockoutDuration === 'number' && change({ sentinelPolicy: { ...lockout, lockoutDuration } })}
        />
      </FormSection>
      <Unlock />
      <FormSection title={t('security.codes.title')} description={t('security.codes.text')}>
        <NumberInput
          label={t('security.codes.minutes')}
          min={1}
          max={60}
          allowDecimal={false}
          value={(code.expirationDuration ?? defaults.codeMinutes * 60) / 60}
          onChange={(minutes) =>
            typeof minutes === 'number' && change({ verificationCodePolicy: { ...code, expirationDuration: minutes * 60 } })
          }
        />
        <NumberInput
          label={t('security.codes.attempts')}
          min={1}
          max={100}
          allowDecimal={false}
          value={code.maxRetryAttempts ?? defaults.codeAttempts}
          onChange={(maxRetryAttempts) =>
            typeof maxRetryAttempts === 'number' && change({ verificationCodePolicy: { ...code, maxRetryAttempts } })
          }
        />
      </FormSection>
    </Stack>
  );
};
