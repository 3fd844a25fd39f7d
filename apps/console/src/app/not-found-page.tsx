import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { BarePage } from './bare-page.tsx';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();

  return (
    <BarePage
      title={t('app.notFound.title')}
      action={{ label: t('app.notFound.back'), onClick: () => void navigate({ to: '/get-started' }) }}
    >
      {t('app.notFound.text')}
    </BarePage>
  );
};
