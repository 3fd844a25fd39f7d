import { negotiateLanguage } from '../../foundation/i18n/languages.ts';
import type { AuthorizationDetailsType } from './authorization-details.ts';

interface Description {
  readonly description: string | null;
  /** Names of members for people, by the way to them: `amount.value`. What is not named keeps the API's name. */
  readonly members: Readonly<Record<string, string>>;
}

/** What people read about a type, in the first of the languages that it has texts in, else in `fallback`. */
export function describeDetailsType(
  { description, translations }: Pick<AuthorizationDetailsType, 'description' | 'translations'>,
  { wanted, fallback }: { wanted: readonly string[]; fallback: string },
): Description {
  const language = negotiateLanguage({ wanted, available: Object.keys(translations), fallback });
  const texts = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return { description: texts?.description ?? description, members: texts?.members ?? {} };
}
