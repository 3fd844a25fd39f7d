import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/** Each language is a file of its own, fetched when it is chosen; what only some pages say is in files beside it, fetched with them. */
const loaders = import.meta.glob<{ default: Record<string, unknown> }>('../../../../locales/*/console*.json');

/** `locales/<tag>/console.<group>.json`. */
export type TextGroup = 'authentication' | 'authorization' | 'developer' | 'protocol' | 'tenant' | 'users';
const groupsInView = new Set<TextGroup>();

export const languages = { en: 'English', th: 'ไทย', 'pt-BR': 'Português (Brasil)' } as const;
export type Language = keyof typeof languages;

const storageKey = 'lintel:language';

export const isLanguage = (tag: string | null | undefined): tag is Language => Boolean(tag && Object.hasOwn(languages, tag));

/** The language chosen earlier, else the first of the browser's that we speak, else English. */
export const preferredLanguage = (stored: string | null, wanted: readonly string[]): Language => {
  if (isLanguage(stored)) {
    return stored;
  }

  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const match = Object.keys(languages).find((known) => known.toLowerCase().split('-')[0] === base);

    if (isLanguage(match)) {
      return match;
    }
  }

  return 'en';
};

const load = async (language: Language, file: 'console' | `console.${TextGroup}`) => {
  const loader = loaders[`../../../../locales/${language}/${file}.json`];

  if (!loader) {
    throw new Error(`locales/${language}/${file}.json is missing.`);
  }

  i18next.addResourceBundle(language, 'console', (await loader()).default, true, true);
};

/** Fetches the texts of some pages, now and whenever another language is chosen. */
export const loadTexts = async (group: TextGroup) => {
  const language = i18next.language;

  if (isLanguage(language) && !groupsInView.has(group)) {
    await load(language, `console.${group}`);
    groupsInView.add(group);
  }
};

export const startI18n = async () => {
  const language = preferredLanguage(localStorage.getItem(storageKey), navigator.languages);

  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: 'console',
    defaultNS: 'console',
    resources: {},
    interpolation: { escapeValue: false },
  });
  await setLanguage(language);
};

export const setLanguage = async (language: Language) => {
  await Promise.all([load(language, 'console'), ...[...groupsInView].map(async (group) => load(language, `console.${group}`))]);
  await i18next.changeLanguage(language);
  localStorage.setItem(storageKey, language);
  document.documentElement.lang = language;
};

/** The language in view, for texts that are not in the locales (guides). */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation();

  return isLanguage(i18n.language) ? i18n.language : 'en';
};
