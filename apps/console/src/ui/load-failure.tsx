import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type LoadFailureProps = { error: Error; onRetry: () => void };

/** In place of what could not be fetched: what happened, and the way to ask again. */
export const LoadFailure = ({ error, onRetry }: LoadFailureProps) => {
  const { t } = useTranslation();

  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('ui.loadFailed')}>
      <p>{error.message}</p>
      <Button variant="default" onClick={onRetry}>
        {t('ui.retry')}
      </Button>
    </Alert>
  );
};
