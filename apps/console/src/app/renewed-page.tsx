import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { BarePage } from './bare-page.tsx';
import { reportRenewal } from './session.ts';

/** Tells the window that waits, then closes; what it shows is seen only where a browser keeps the window open. */
export const RenewedPage = () => {
  const { t } = useTranslation();

  useEffect(() => reportRenewal(() => window.close()), []);

  return <BarePage title={t('app.renewed.title')}>{t('app.renewed.text')}</BarePage>;
};
