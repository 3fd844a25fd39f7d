import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Screen } from '../../ui/screen.tsx';
import { ProviderProblem } from './provider-problem.tsx';

const screens = ['sign-in', 'register', 'reset-password', 'identifier-sign-in', 'identifier-register', 'single-sign-on'];

/** `direct_sign_in`: straight to a provider, or to the screen that the application names where there is no such provider. */
export function Direct() {
  const { experience, flow, go, location, t } = useApp();
  const action = useAction();
  useEffect(() => {
    const [, , method, target = ''] = location.path.split('/');
    const fallback = location.query.get('fallback') ?? '';
    void action.run(async () =>
      method === 'sso' && experience.ssoConnectors.some(({ id }) => id === target)
        ? flow.visitEnterprise(target)
        : go({ type: 'screen', path: `/${screens.includes(fallback) ? fallback : 'sign-in'}` }),
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is opened
  }, []);
  if (action.problem) return <ProviderProblem problem={action.problem} />;
  return (
    <Screen title={t('screen.enterprise.going')}>
      <p class="lt-bars" role="status" aria-label={t('action.wait')} />
    </Screen>
  );
}
