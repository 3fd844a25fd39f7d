import { useApp } from '../../app/app-context.ts';
import { ScreenLink } from '../../ui/screen-link.tsx';

/** For people who look for their company's sign-in instead of a field. */
export function EnterpriseLink() {
  const { experience, t } = useApp();
  if (experience.ssoConnectors.length === 0) return null;
  return (
    <p class="lt-switch">
      <ScreenLink path="/single-sign-on">{t('screen.enterprise.link')}</ScreenLink>
    </p>
  );
}
