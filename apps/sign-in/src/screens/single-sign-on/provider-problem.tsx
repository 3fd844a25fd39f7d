import { useApp } from '../../app/app-context.ts';
import { Screen } from '../../ui/screen.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { HelpContact } from '../../ui/way-out.tsx';

/** The way through a provider failed: why, and how to go on without it. */
export function ProviderProblem({ problem }: { problem: string }) {
  const { t } = useApp();
  return (
    <Screen title={t('screen.enterprise.failed')} lead={problem} focusTitle>
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.oneTimeToken.other')}</ScreenLink>
      </p>
      <HelpContact />
    </Screen>
  );
}
