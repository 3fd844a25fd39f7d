import { useApp } from '../app/app-context.ts';
import { Screen } from '../ui/screen.tsx';
import { HelpContact, HomeLink } from '../ui/way-out.tsx';

export function NotFound() {
  const { t } = useApp();
  return (
    <Screen title={t('screen.notFound.title')} lead={t('screen.notFound.lead')} focusTitle>
      <HomeLink />
      <HelpContact />
    </Screen>
  );
}
