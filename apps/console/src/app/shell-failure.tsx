import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { signOut } from './auth.ts';
import { BarePage } from './bare-page.tsx';
import { currentTenantId } from './location.ts';
import { NoAccessError } from './no-access-error.ts';
import { PageFailure } from './page-failure.tsx';

/** Before the first page: an account without a right to this tenant, or a server that is away. */
export const ShellFailure = (props: ErrorComponentProps) => {
  const { t } = useTranslation();

  return props.error instanceof NoAccessError ? (
    <BarePage title={t('app.noAccess.title')} action={{ label: t('app.noAccess.signOut'), onClick: () => void signOut() }}>
      {t('app.noAccess.text', { tenant: currentTenantId })}
    </BarePage>
  ) : (
    <PageFailure {...props} />
  );
};
