import { useApp } from '../app/app-context.ts';
import { Screen } from '../ui/screen.tsx';
import { HelpContact, HomeLink } from '../ui/way-out.tsx';

/** The application sent the person back right after signing in, three times in a minute: a fourth form would not help. */
export function Loop() {
  const { t, data, bounces } = useApp();
  const app = data.app?.name ?? t('screen.loop.theApp');
  const tryAgain = () => {
    bounces.forget();
    globalThis.location.reload();
  };
  return (
    <Screen title={t('screen.loop.title')} lead={t('screen.loop.lead', { app })} focusTitle>
      <ul class="lt-reasons">
        <li>{t('screen.loop.cookies', { app })}</li>
        <li>{t('screen.loop.clock')}</li>
        <li>{t('screen.loop.address', { app })}</li>
      </ul>
      <HomeLink />
      <HelpContact />
      <p class="lt-switch">
        <button type="button" class="lt-link-button" onClick={tryAgain}>
          {t('action.tryAgain')}
        </button>
      </p>
    </Screen>
  );
}
