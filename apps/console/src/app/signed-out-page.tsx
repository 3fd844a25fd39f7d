import { useTranslation } from 'react-i18next';

import { BarePage } from './bare-page.tsx';
import { consoleBase } from './location.ts';

export const SignedOutPage = () => {
  const { t } = useTranslation();

  return (
    <BarePage
      title={t('app.signedOut.title')}
      action={{ label: t('app.signedOut.signIn'), onClick: () => window.location.assign(consoleBase) }}
    >
      {t('app.signedOut.text')}
    </BarePage>
  );
};
