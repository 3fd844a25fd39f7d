import { experienceLanguage, experiencePhrases } from '../features/sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { fill } from '../foundation/i18n/fill.ts';
import { parseAcceptLanguage, parseUiLocales } from '../foundation/i18n/languages.ts';
import { flattenPhrases, type Phrases } from '../foundation/i18n/phrases.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { PlainPageLook } from './plain-page.ts';

interface Visitor {
  readonly phrases: Phrases;
  readonly acceptLanguage: string | undefined;
  /** Parameter of OpenID Connect: languages the application asks for. */
  readonly uiLocales?: string | undefined;
}

/** The tenant's looks and the person's language, for a page without an application of its own. */
export function plainPageLook({ settings, tenant }: TenantScope, { phrases, acceptLanguage, uiLocales }: Visitor): PlainPageLook {
  const { color, branding } = settings.get(signInExperiencePart);
  const lng = experienceLanguage(settings, {
    phrases,
    explicit: parseUiLocales(uiLocales),
    detected: parseAcceptLanguage(acceptLanguage),
  });
  const texts = flattenPhrases(experiencePhrases(settings, phrases, lng));
  return { lng, t: (key, values = {}) => fill(texts.get(key) ?? key, values), color, logoUrl: branding.logoUrl, endpoint: tenant.endpoint };
}
