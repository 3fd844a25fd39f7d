import { useApp } from '../app/app-context.ts';
import { Screen } from '../ui/screen.tsx';
import { ScreenLink } from '../ui/screen-link.tsx';
import { HelpContact } from '../ui/way-out.tsx';

export function AccountSuspended() {
  const { t } = useApp();
  return (
    <Screen title={t('screen.suspended.title')} lead={t('screen.suspended.lead')} focusTitle>
      <HelpContact />
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.suspended.other')}</ScreenLink>
      </p>
    </Screen>
  );
}
