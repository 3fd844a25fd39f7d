import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { signIn } from '../../app/auth.ts';
import { BarePage } from '../../app/bare-page.tsx';
import { errorOf } from '../../app/error-of.ts';
import { consoleBase } from '../../app/location.ts';
import { notifyFailure } from '../../ui/notify.ts';

/** The first page of a new installation: the person who creates an account here becomes the administrator. */
export const WelcomePage = () => {
  const { t } = useTranslation();

  useEffect(() => {
    document.title = `${t('welcome.title')} · ${t('app.name')}`;
  }, [t]);

  const register = async () => {
    try {
      await signIn({ returnTo: `${window.location.origin}${consoleBase}/get-started`, register: true });
    } catch (error) {
      notifyFailure(errorOf(error));
    }
  };

  return (
    <BarePage title={t('welcome.title')} action={{ label: t('welcome.createAccount'), onClick: () => void register() }}>
      {t('welcome.text')}
    </BarePage>
  );
};
