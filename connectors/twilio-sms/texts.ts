import type { I18nText } from '@lintel/connector-kit';
import en from './locales/en.json' with { type: 'json' };
import ptBr from './locales/pt-BR.json' with { type: 'json' };
import th from './locales/th.json' with { type: 'json' };

export type Texts = typeof en;

/** What administrators read, by language. */
export const texts: Readonly<Record<'en' | 'th' | 'pt-BR', Texts>> = { en, th, 'pt-BR': ptBr };

export type HintKey = keyof Texts['hints'];

/** What to do about a failure; Twilio's error codes and some words of our own are the keys. */
export const hintFor = (key: HintKey): I18nText => ({ en: en.hints[key], th: th.hints[key], 'pt-BR': ptBr.hints[key] });

export const isHintKey = (key: string): key is HintKey => Object.hasOwn(en.hints, key);
