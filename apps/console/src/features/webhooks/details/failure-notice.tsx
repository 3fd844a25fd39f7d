import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../ui/moment.tsx';
import type { Webhook } from '../webhook.ts';

/** Says since when the receiver has not answered, and that the webhook was switched off for it. */
export const FailureNotice = ({ webhook: { failure } }: { webhook: Webhook }) => {
  const { t } = useTranslation();

  if (!failure) {
    return null;
  }

  return (
    <Alert
      color={failure.gaveUpAt ? 'red' : 'orange'}
      icon={<IconAlertTriangle aria-hidden />}
      mb="lg"
      title={t(failure.gaveUpAt ? 'webhooks.gaveUp' : 'webhooks.failing')}
    >
      {t('webhooks.failingSince')} <Moment at={failure.since} />. {t(failure.gaveUpAt ? 'webhooks.gaveUpText' : 'webhooks.failingText')}
    </Alert>
  );
};
