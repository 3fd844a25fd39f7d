import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Log } from './queries.ts';

export const LogResult = ({ log: { payload } }: { log: Log }) => {
  const { t } = useTranslation();
  const isError = payload.result === 'Error';

  return (
    <Badge variant="light" miw="max-content" color={isError ? 'red' : 'teal'}>
      {t(isError ? 'auditLogs.error' : 'auditLogs.success')}
    </Badge>
  );
};
