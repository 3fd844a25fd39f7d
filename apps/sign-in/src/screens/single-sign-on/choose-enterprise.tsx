import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Banner } from '../../ui/banner.tsx';
import { ProviderButton } from '../../ui/provider-button.tsx';
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
          <ProviderButton
            key={id}
            logo={logo}
            darkLogo={darkLogo}
            isPending={action.isPending}
            onClick={() => void action.run(() => flow.visitProvider({ kind: 'sso', connectorId: id }))}
          >
            {connectorName}
          </ProviderButton>
        ))}
      </div>
    </Screen>
  );
}
