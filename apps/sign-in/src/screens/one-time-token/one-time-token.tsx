import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Screen } from '../../ui/screen.tsx';
import { LinkProblem } from './link-problem.tsx';

/** A magic link was opened: its token is used at once, and where that fails the reason and a way out are shown. */
export function OneTimeToken() {
  const { flow, location, t } = useApp();
  const action = useAction();
  useEffect(() => {
    const token = location.query.get('one_time_token');
    const email = location.query.get('login_hint');
    if (!token || !email) return action.setProblem(t('screen.oneTimeToken.incomplete'));
    // The token stays in no history: it is used up by now, or by whoever reads over the shoulder.
    location.query.delete('one_time_token');
    history.replaceState(history.state, '', `${location.path}?${location.query}`);
    void action.run(() => flow.spendOneTimeToken({ type: 'email', value: email }, token));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: a token is used once
  }, []);
  if (action.problem) return <LinkProblem problem={action.problem} />;
  return (
    <Screen title={t('screen.oneTimeToken.title')}>
      <p class="lt-bars" role="status" aria-label={t('action.wait')} />
    </Screen>
  );
}
