import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Restart } from '../restart.tsx';

/** Several enterprises own the domain of an address: the person knows which one is theirs. */
export function ChooseEnterprise() {
  const { t, experience, flow, memory } = useApp();
  const action = useAction();
  const ids = memory.read().enterpriseIds ?? [];
  const enterprises = experience.ssoConnectors.filter(({ id }) => ids.includes(id));
  if (enterprises.length === 0) return <Restart />;
  return (
    <Screen title={t('screen.enterprise.choose')} lead={t('screen.enterprise.chooseLead')} hasBack focusTitle>
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <div class="lt-form">
        {enterprises.map(({ id, connectorName, logo, darkLogo }) => (
          <button
            key={id}
            type="button"
            class="lt-button lt-button-quiet lt-provider"
            disabled={action.isPending}
            onClick={() => void action.run(() => flow.visitEnterprise(id))}
          >
            <picture>
              {darkLogo && <source srcset={darkLogo} media="(prefers-color-scheme: dark)" />}
              <img src={logo} alt="" />
            </picture>
            {connectorName}
          </button>
        ))}
      </div>
    </Screen>
  );
}
