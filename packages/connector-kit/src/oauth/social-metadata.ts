import type { ConnectorMetadata, I18nText, Platform } from '../connector.ts';
import type { FormItem } from '../form-item.ts';
import { renderTemplate } from '../templates.ts';
import en from './form/en.json' with { type: 'json' };
import ptBr from './form/pt-BR.json' with { type: 'json' };
import th from './form/th.json' with { type: 'json' };

export type Language = 'en' | 'th' | 'pt-BR';

export const formTexts: Readonly<Record<Language, typeof en>> = { en, th, 'pt-BR': ptBr };

export interface SocialProvider {
  readonly id: string;
  readonly target: string;
  /** The provider's own name, the same in every language. */
  readonly name: string;
  readonly platform: Platform;
  readonly isTokenStorageSupported: boolean;
  readonly moreFields?: ((language: Language) => readonly FormItem[]) | undefined;
}

/** What a package for one provider says of itself; logo and instructions lie beside it under their usual names. */
export function socialMetadata({ id, target, name, platform, isTokenStorageSupported, moreFields }: SocialProvider): ConnectorMetadata {
  const formItems = (language: Language): FormItem[] => [...clientFields[language], ...(moreFields?.(language) ?? [])];
  const translation = (language: Language) => ({ formItems: formItems(language), readme: `./README.${language}.md` });
  return {
    id,
    target,
    platform,
    name: { en: name },
    description: describe(name),
    logo: './logo.svg',
    logoDark: null,
    readme: './README.md',
    formItems: formItems('en'),
    isTokenStorageSupported,
    translations: { th: translation('th'), 'pt-BR': translation('pt-BR') },
  };
}

const describe = (name: string): I18nText => ({
  en: renderTemplate(en.description, { name }),
  th: renderTemplate(th.description, { name }),
  'pt-BR': renderTemplate(ptBr.description, { name }),
});

/** Made once for all connectors. */
const clientFields: Readonly<Record<Language, readonly FormItem[]>> = {
  en: fieldsOf('en'),
  th: fieldsOf('th'),
  'pt-BR': fieldsOf('pt-BR'),
};

function fieldsOf(language: Language): FormItem[] {
  const { clientId, clientSecret, scope } = formTexts[language];
  return [
    { key: 'clientId', type: 'Text', required: true, ...clientId },
    { key: 'clientSecret', type: 'Text', required: true, isConfidential: true, ...clientSecret },
    { key: 'scope', type: 'MultilineText', required: false, ...scope },
  ];
}
