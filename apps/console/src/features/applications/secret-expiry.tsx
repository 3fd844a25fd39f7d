import { Badge } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../app/i18n.ts';

/** When a secret stops working: never, a day to come, or already. */
export const SecretExpiry = ({ expiresAt }: { expiresAt: number | null }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [now] = useState(Date.now);

  if (expiresAt === null) {
    return t('applications.secrets.never');
  }

  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(expiresAt);

  return expiresAt > now ? (
    day
  ) : (
    <Badge color="red" variant="light">
      {t('applications.secrets.expired', { day })}
    </Badge>
  );
};
