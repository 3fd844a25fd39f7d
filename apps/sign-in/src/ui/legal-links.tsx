import { useApp } from '../app/app-context.ts';

export function LegalLinks() {
  const { experience, t } = useApp();
  const links = legalLinks(experience);
  if (links.length === 0) return null;
  return (
    <nav class="lt-legal" aria-label={t('terms.links')}>
      {links.map(({ name, url }) => (
        <a key={name} class="lt-link-soft" href={url} target="_blank" rel="noopener noreferrer">
          {t(`terms.${name}`)}
        </a>
      ))}
    </nav>
  );
}

export function legalLinks({ termsOfUseUrl, privacyPolicyUrl }: { termsOfUseUrl: string | null; privacyPolicyUrl: string | null }) {
  return [
    ...(termsOfUseUrl ? [{ name: 'use' as const, url: termsOfUseUrl }] : []),
    ...(privacyPolicyUrl ? [{ name: 'privacy' as const, url: privacyPolicyUrl }] : []),
  ];
}
