import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { nameOf, webConnectors } from '../../flow/social-connectors.ts';
import { Banner } from '../../ui/banner.tsx';
import { ProviderButton } from '../../ui/provider-button.tsx';

interface SocialButtonsProps {
  /** Something else stands above them. */
  readonly isAlternative: boolean;
  /** Asked before leaving: whether the terms that must be agreed to are. */
  readonly mayLeave: () => boolean;
}

/** The social providers that a person may come from, in the administrator's order. */
export function SocialButtons({ isAlternative, mayLeave }: SocialButtonsProps) {
  const { experience, t, flow, data, lastUsed } = useApp();
  const action = useAction();
  const connectors = webConnectors(experience);
  const last = lastUsed.read();
  if (connectors.length === 0) return null;
  return (
    <>
      {isAlternative && <p class="lt-or">{t('screen.social.or')}</p>}
      {action.problem && <Banner tone="danger">{action.problem}</Banner>}
      <div class="lt-providers">
        {connectors.map(({ id, target, logo, logoDark }) => (
          <ProviderButton
            key={id}
            logo={logo}
            darkLogo={logoDark}
            isPending={action.isPending}
            onClick={() => mayLeave() && void action.run(() => flow.visitProvider({ kind: 'social', connectorId: id }))}
          >
            {t('screen.social.continue', { name: nameOf(experience, id, data.phrases.lng) })}
            {last?.type === 'social' && last.target === target && <span class="lt-badge">{t('lastUsedShort')}</span>}
          </ProviderButton>
        ))}
      </div>
    </>
  );
}
