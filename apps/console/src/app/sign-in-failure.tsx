import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { BarePage } from './bare-page.tsx';
import { errorOf } from './error-of.ts';
import { consoleBase } from './location.ts';

/** A sign-in that came back with an error, or to a window that has not started one (the back button, a bookmark). */
export const SignInFailure = ({ error }: ErrorComponentProps) => {
  const { t } = useTranslation();

  return (
    <BarePage
      title={t('app.signInFailed.title')}
      action={{ label: t('app.signInFailed.retry'), onClick: () => window.location.assign(consoleBase) }}
    >
      <p>{t('app.signInFailed.text')}</p>
      <code>{errorOf(error).message}</code>
    </BarePage>
  );
};
