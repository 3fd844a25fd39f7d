import type { ConsentInfo } from '../../api/experience-api.ts';
import { useApp } from '../../app/app-context.ts';

/** What the application will be able to read or do, in words; a scope without words of its own is named. */
export function ConsentScopes({ info }: { info: ConsentInfo }) {
  const { t } = useApp();
  const claims = info.missingOIDCScope ?? [];
  const resources = info.missingResourceScopes ?? [];
  return (
    <>
      {claims.length > 0 && (
        <section>
          <h2 class="lt-subtitle">{t('screen.consent.claims')}</h2>
          <ul class="lt-scopes">
            {claims.map((scope) => {
              const key = `scope.${scope.split(':').at(-1) ?? scope}`;
              return <li key={scope}>{t.has(key) ? t(key) : scope}</li>;
            })}
          </ul>
        </section>
      )}
      {resources.map(({ resource, scopes }) => (
        <section key={resource.id}>
          <h2 class="lt-subtitle">{resource.name}</h2>
          <ul class="lt-scopes">
            {scopes.map(({ id, name, description }) => (
              <li key={id}>{description ?? name}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
