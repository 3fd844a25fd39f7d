import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { FormSection } from '../../ui/form-section.tsx';

export const RolesCard = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();

  return (
    <FormSection title={t('applications.roles.title')} description={t('applications.roles.description')}>
      {children}
    </FormSection>
  );
};
