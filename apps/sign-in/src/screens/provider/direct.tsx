import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { SignInExperience } from '../../app/page-data.ts';
import { useAction } from '../../app/use-action.ts';
import type { Provider } from '../../flow/provider-steps.ts';
import { webConnectors } from '../../flow/social-connectors.ts';
import { Screen } from '../../ui/screen.tsx';
import { ProviderProblem } from './provider-problem.tsx';

const screens = ['sign-in', 'register', 'reset-password', 'identifier-sign-in', 'identifier-register', 'single-sign-on'];

/** `direct_sign_in`: straight to a provider, or to the screen that the application names where there is no such provider. */
export function Direct() {
  const { experience, flow, go, location, t } = useApp();
  const action = useAction();
  useEffect(() => {
    const [, , method = '', target = ''] = location.path.split('/');
    const fallback = location.query.get('fallback') ?? '';
    const provider = findProvider(experience, { method, target });
    void action.run(async () =>
      provider ? flow.visitProvider(provider) : go({ type: 'screen', path: `/${screens.includes(fallback) ? fallback : 'sign-in'}` }),
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

/** A social provider is named by its target, an enterprise's by the id of its connector. */
function findProvider(experience: SignInExperience, { method, target }: { method: string; target: string }): Provider | undefined {
  if (method !== 'social') {
    const isThere = method === 'sso' && experience.ssoConnectors.some(({ id }) => id === target);
    return isThere ? { kind: 'sso', connectorId: target } : undefined;
  }
  const connector = webConnectors(experience).find((candidate) => candidate.target === target);
  return connector && { kind: 'social', connectorId: connector.id };
}
