import { useEffect } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { HelpContact, HomeLink } from '../ui/way-out.tsx';
import { Screen } from '../ui/screen.tsx';

/** There is no sign-in under way in this browser: why that can be, and the way back. */
export function UnknownSession() {
  const { t, memory } = useApp();
  useEffect(() => memory.start('SignIn'), [memory]);
  return (
    <Screen title={t('screen.unknownSession.title')} lead={t('screen.unknownSession.lead')} focusTitle>
      <ul class="lt-reasons">
        <li>{t('screen.unknownSession.tooLong')}</li>
        <li>{t('screen.unknownSession.bookmark')}</li>
        <li>{t('screen.unknownSession.cookies')}</li>
      </ul>
      <HomeLink />
      <HelpContact />
    </Screen>
  );
}
