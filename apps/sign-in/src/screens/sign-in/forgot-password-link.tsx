import { useApp } from '../../app/app-context.ts';
import { recoveryTypes } from '../../flow/sign-up-rules.ts';
import { ScreenLink } from '../../ui/screen-link.tsx';

export function ForgotPasswordLink() {
  const { experience, t } = useApp();
  if (recoveryTypes(experience).length === 0) return null;
  return (
    <p class="lt-aside">
      <ScreenLink path="/forgot-password">{t('action.forgotPassword')}</ScreenLink>
    </p>
  );
}
