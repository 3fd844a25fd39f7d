import { renderTemplate, type I18nText } from '@lintel/connector-kit';
import en from './locales/en.json' with { type: 'json' };
import ptBr from './locales/pt-BR.json' with { type: 'json' };
import th from './locales/th.json' with { type: 'json' };

export type Texts = typeof en;

/** What administrators read, by language. */
export const texts: Readonly<Record<'en' | 'th' | 'pt-BR', Texts>> = { en, th, 'pt-BR': ptBr };

export type HintKey = keyof Texts['hints'];

/** What to do about a failure. */
export const hintFor = (key: HintKey, values: { host?: string; server?: string } = {}): I18nText => ({
  en: renderTemplate(en.hints[key], values),
  th: renderTemplate(th.hints[key], values),
  'pt-BR': renderTemplate(ptBr.hints[key], values),
});
