import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { BarePage } from './bare-page.tsx';
import { errorOf } from './error-of.ts';

/** What a page that broke leaves behind: a lost connection while its code was fetched, or a fault of ours. */
export const PageFailure = ({ error }: ErrorComponentProps) => {
  const { t } = useTranslation();

  return (
    <BarePage title={t('app.failed.title')} action={{ label: t('app.failed.retry'), onClick: () => window.location.reload() }}>
      <p>{t('app.failed.text')}</p>
      <code>{errorOf(error).message}</code>
    </BarePage>
  );
};
