import { useApp } from '../app/app-context.ts';

/** Back to the application, where it is known. */
export function HomeLink() {
  const { data, t } = useApp();
  if (!data.app?.homeUrl) return null;
  return (
    <a class="lt-button" href={data.app.homeUrl}>
      {t('action.backTo', { app: data.app.name })}
    </a>
  );
}

/** Whom to ask, where the tenant says so. */
export function HelpContact() {
  const { experience, t } = useApp();
  const { supportEmail, supportWebsiteUrl } = experience;
  if (!supportEmail && !supportWebsiteUrl) return null;
  return (
    <p class="lt-hint">
      {t('help.contact')} {supportEmail && <a href={`mailto:${supportEmail}`}>{supportEmail}</a>}{' '}
      {supportWebsiteUrl && <a href={supportWebsiteUrl}>{t('help.website')}</a>}
    </p>
  );
}
