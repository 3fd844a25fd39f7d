import type { Language } from '../../app/i18n.ts';

/** The kinds of application that the library can be narrowed to. */
export const guideTypes = ['Traditional', 'SPA', 'Native', 'MachineToMachine'] as const;
export type GuideType = (typeof guideTypes)[number];

type Localized = Readonly<Record<Language, string>>;

/** A folder under guides/: this, and the text as `<language>.md`. */
export type Guide = {
  id: string;
  /** A product's own name, or what it is called in each language. */
  name: string | Localized;
  /** Language or tool, as its makers write it. */
  platform: string;
  /** Type of the application that the guide creates. */
  type: GuideType;
  /** The application is for a device without a keyboard, a kind of Native. */
  isDevice?: true;
  /** Shown on the first page. */
  featured: boolean;
  order: number;
  /** One SVG path on a grid of 24. */
  iconPath: string;
  /** One line on the card. */
  summary: Localized;
  /** Addresses of the guide's own sample, offered until others are registered. */
  suggested?: { redirectUri: string; postLogoutRedirectUri: string };
};

export const inLanguage = (text: string | Localized, language: Language): string => (typeof text === 'string' ? text : text[language]);
