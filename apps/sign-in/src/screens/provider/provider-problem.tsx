import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Screen } from '../../ui/screen.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { HelpContact } from '../../ui/way-out.tsx';

/** The way through a provider failed: why, and how to go on, with it or without. */
export function ProviderProblem({ problem }: { problem: string }) {
  const { flow, memory, t } = useApp();
  const action = useAction();
  const { visit } = memory.read();
  return (
    <Screen title={t('screen.enterprise.failed')} lead={action.problem ?? problem} focusTitle>
      {visit && (
        <button
          type="button"
          class="lt-button"
          aria-disabled={action.isPending}
          onClick={() => void action.run(() => flow.visitProvider(visit))}
        >
          {t('action.tryAgain')}
        </button>
      )}
      <p class="lt-switch">
        <ScreenLink path="/sign-in">{t('screen.oneTimeToken.other')}</ScreenLink>
      </p>
      <HelpContact />
    </Screen>
  );
}
