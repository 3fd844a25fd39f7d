import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Screen } from '../../ui/screen.tsx';
import { ProviderProblem } from './provider-problem.tsx';

/** A person comes back from a provider. */
export function Callback() {
  const { flow, location, t } = useApp();
  const action = useAction();
  useEffect(() => {
    const connectorId = location.path.split('/').at(-1) ?? '';
    // The code stays in no history.
    history.replaceState(history.state, '', location.path);
    void action.run(() => flow.returnFromProvider(connectorId, location.query));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: an answer counts once
  }, []);
  if (action.problem) return <ProviderProblem problem={action.problem} />;
  return (
    <Screen title={t('screen.enterprise.returning')}>
      <p class="lt-bars" role="status" aria-label={t('action.wait')} />
    </Screen>
  );
}
