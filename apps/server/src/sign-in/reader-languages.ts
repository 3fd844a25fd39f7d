import { parseUiLocales } from '../foundation/i18n/languages.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** `ui_locales` of the authorization request wins; what the browser asks for counts where the tenant lets it. */
export function readerLanguages(
  scope: Pick<TenantScope, 'settings'>,
  params: Readonly<Record<string, unknown>>,
  accepted: readonly string[],
): string[] {
  const { autoDetect } = scope.settings.get(signInExperiencePart).languageInfo;
  const uiLocales = params['ui_locales'];
  return [...parseUiLocales(typeof uiLocales === 'string' ? uiLocales : undefined), ...(autoDetect ? accepted : [])];
}
