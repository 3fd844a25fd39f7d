import { negotiateLanguage } from '../../foundation/i18n/languages.ts';
import { mergePhrases, type Phrases, type PhraseTree } from '../../foundation/i18n/phrases.ts';
import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { listCustomPhrases } from './queries.ts';
import { signInExperiencePart } from './sign-in-experience.ts';

/** What handlers that answer texts ask for, beside `TenantScope`. */
export interface PhrasesScope {
  readonly phrases: Phrases;
}

/** The tenant's own words by language. */
export const customPhrasesPart = defineSnapshotPart<ReadonlyMap<string, PhraseTree>>({
  name: 'custom-phrases',
  load: async ({ db }) => new Map((await listCustomPhrases(db)).map(({ languageTag, translation }) => [languageTag, translation])),
});

/** Languages the hosted pages can be read in: built-in ones and those the tenant has written. */
export const experienceLanguages = (settings: Settings, phrases: Phrases): string[] => [
  ...new Set([...phrases.tags, ...settings.get(customPhrasesPart).keys()]),
];

/**
 * The language of the hosted pages for a person. `explicit` languages (`ui_locales`, `lng`) always count, those of the
 * browser (`Accept-Language`) only where the tenant detects languages.
 */
export function experienceLanguage(
  settings: Settings,
  { phrases, explicit = [], detected }: { phrases: Phrases; explicit?: readonly string[]; detected: readonly string[] },
): string {
  const { autoDetect, fallbackLanguage } = settings.get(signInExperiencePart).languageInfo;
  return negotiateLanguage({
    wanted: autoDetect ? [...explicit, ...detected] : explicit,
    available: experienceLanguages(settings, phrases),
    fallback: fallbackLanguage,
  });
}

/** All texts of the hosted pages in a language: English below, the built-in language over it, the tenant's own words on top. */
export function experiencePhrases(settings: Settings, phrases: Phrases, languageTag: string): PhraseTree {
  const source = phrases.tree('en', 'sign-in');
  const builtIn = languageTag === 'en' ? source : mergePhrases(source, phrases.tree(languageTag, 'sign-in'));
  const custom = settings.get(customPhrasesPart).get(languageTag);
  return custom ? mergePhrases(builtIn, custom) : builtIn;
}

/** Whether each text of `part` has its place in `whole`. */
export function isPartOf(part: PhraseTree, whole: PhraseTree): boolean {
  return Object.entries(part).every(([key, value]) => {
    const place = Object.hasOwn(whole, key) ? whole[key] : undefined;
    if (typeof value === 'string') return typeof place === 'string';
    return typeof place === 'object' && isPartOf(value, place);
  });
}
