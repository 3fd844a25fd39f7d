import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';

/** The other second factors, and the way past them where there is one. */
export function OtherWays({ path }: { path: '/mfa-verification' | '/mfa-binding' }) {
  const { memory, t } = useApp();
  const { offer } = memory.read();
  return (
    <>
      {(offer?.factors.length ?? 0) > 1 && (
        <p class="lt-switch">
          <ScreenLink path={path}>{t(path === '/mfa-binding' ? 'mfa.bind.other' : 'mfa.verify.other')}</ScreenLink>
        </p>
      )}
      {path === '/mfa-binding' && <SkipFactor />}
    </>
  );
}

/** Goes on without what is offered. */
export function SkipFactor() {
  const { api, flow, memory, t } = useApp();
  const action = useAction();
  const { offer } = memory.read();
  if (!offer?.isSkippable) return null;
  const skip = () =>
    void action.run(async () => {
      const factors = createSecondFactorApi(api);
      await (offer.isAdditional ? factors.skipSuggestion() : factors.skip());
      return flow.goOn();
    });
  return (
    <>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <button type="button" class="lt-button lt-button-quiet" disabled={action.isPending} onClick={skip}>
        {t('mfa.skip')}
      </button>
    </>
  );
}
