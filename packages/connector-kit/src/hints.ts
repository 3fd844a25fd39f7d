import type { I18nText } from './connector.ts';
import en from './hints/en.json' with { type: 'json' };
import ptBr from './hints/pt-BR.json' with { type: 'json' };
import th from './hints/th.json' with { type: 'json' };
import { renderTemplate } from './templates.ts';

export type HintKey = keyof typeof en;

/** What to do about a failure that many connectors know. */
export const hintFor = (key: HintKey, values: { readonly host?: string } = {}): I18nText => ({
  en: renderTemplate(en[key], values),
  th: renderTemplate(th[key], values),
  'pt-BR': renderTemplate(ptBr[key], values),
});
