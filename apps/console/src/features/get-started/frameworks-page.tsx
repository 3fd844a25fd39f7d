import { useTranslation } from 'react-i18next';

import { PageHeader } from '../../ui/page-header.tsx';

export const FrameworksPage = () => {
  const { t } = useTranslation();

  return <PageHeader title={t('getStarted.title')} description={t('getStarted.description')} />;
};
