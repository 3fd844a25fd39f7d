import { genericClientFields, type ConnectorMetadata, type FormItem, type Language } from '@lintel/connector-kit';
import en from './locales/en.json' with { type: 'json' };
import ptBr from './locales/pt-BR.json' with { type: 'json' };
import th from './locales/th.json' with { type: 'json' };

const texts: Readonly<Record<Language, typeof en>> = { en, th, 'pt-BR': ptBr };

function formItems(language: Language): FormItem[] {
  const fields = genericClientFields(language);
  const own = texts[language];
  return [
    fields.authorizationEndpoint,
    fields.tokenEndpoint,
    { key: 'userInfoEndpoint', type: 'Text', required: true, ...own.userInfoEndpoint },
    ...fields.client,
    {
      key: 'tokenEndpointResponseType',
      type: 'Select',
      required: false,
      defaultValue: 'query-string',
      selectItems: ['query-string', 'json'].map((value) => ({ value, title: value })),
      ...own.tokenEndpointResponseType,
    },
    { ...fields.scope, required: false },
    {
      key: 'profileMap',
      type: 'Json',
      required: false,
      defaultValue: { id: 'id', email: 'email', phone: 'phone', name: 'name', avatar: 'avatar' },
      ...own.profileMap,
    },
    fields.usePkce,
    fields.customConfig,
  ];
}

export const metadata: ConnectorMetadata = {
  id: 'oauth2',
  target: 'oauth2',
  platform: 'Universal',
  name: { en: 'OAuth 2.0' },
  description: { en: en.description, th: th.description, 'pt-BR': ptBr.description },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  isStandard: true,
  isTokenStorageSupported: true,
  formItems: formItems('en'),
  translations: {
    th: { formItems: formItems('th'), readme: './README.th.md' },
    'pt-BR': { formItems: formItems('pt-BR'), readme: './README.pt-BR.md' },
  },
};
