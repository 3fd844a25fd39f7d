import { useApp } from '../../app/app-context.ts';
import type { SecondFactor } from '../../flow/next.ts';
import { Screen } from '../../ui/screen.tsx';
import { Restart } from '../restart.tsx';
import { SkipFactor } from './other-ways.tsx';

/** Which second factor to prove, or to set up. */
export function ChooseFactor() {
  const { go, href, location, memory, t } = useApp();
  const { offer } = memory.read();
  if (!offer) return <Restart />;
  const isBinding = location.path === '/mfa-binding';
  const title = isBinding ? (offer.isAdditional ? 'mfa.bind.additionalTitle' : 'mfa.bind.title') : 'mfa.verify.title';
  const lead = isBinding ? (offer.isAdditional ? 'mfa.bind.additionalLead' : 'mfa.bind.lead') : 'mfa.verify.lead';
  return (
    <Screen title={t(title)} lead={t(lead)} hasBack={!isBinding} focusTitle>
      <ul class="lt-choices">
        {offer.factors.map((factor) => {
          const path = isBinding ? bindingPath(factor) : `/mfa-verification/${factor}`;
          const masked = offer.masked[factor];
          return (
            <li key={factor}>
              <a
                class="lt-choice"
                href={href(path)}
                onClick={(event) => {
                  event.preventDefault();
                  go({ type: 'screen', path });
                }}
              >
                <span class="lt-choice-name">{t(`mfa.factor.${factor}`)}</span>
                <span class="lt-hint">{masked && !isBinding ? <bdi>{masked}</bdi> : t(`mfa.about.${factor}`)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {isBinding && <SkipFactor />}
    </Screen>
  );
}

/** An address becomes a second factor by becoming the account's. */
function bindingPath(factor: SecondFactor): string {
  if (factor === 'EmailVerificationCode') return '/continue/email';
  if (factor === 'PhoneVerificationCode') return '/continue/phone';
  return `/mfa-binding/${factor}`;
}
