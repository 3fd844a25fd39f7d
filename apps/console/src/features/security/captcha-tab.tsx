import { Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { CaptchaProviderForm } from './captcha-provider-form.tsx';
import { captchaProviderQuery } from './captcha-provider.ts';
import type { DraftProps } from './settings.ts';

/** Who tells people from programs, and whether they are asked. */
export const CaptchaTab = ({ draft: { captchaPolicy: policy }, change }: DraftProps) => {
  const { t } = useTranslation();
  const provider = useQuery(captchaProviderQuery);

  return (
    <QueryView query={provider}>
      {(saved) => (
        <Stack>
          <FormSection title={t('security.captcha.title')} description={t('security.captcha.text')}>
            <Switch
              label={t('security.captcha.enabled')}
              description={saved === null ? t('security.captcha.providerFirst') : undefined}
              disabled={saved === null && !policy.enabled}
              checked={policy.enabled ?? false}
              onChange={(event) => change({ captchaPolicy: { enabled: event.currentTarget.checked } })}
            />
          </FormSection>
          <CaptchaProviderForm key={saved?.updatedAt ?? 'new'} saved={saved} />
        </Stack>
      )}
    </QueryView>
  );
};
