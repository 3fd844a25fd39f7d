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
    ...fields.client,
    { ...fields.scope, required: true, defaultValue: 'openid profile email', ...own.scope },
    {
      key: 'idTokenVerificationConfig',
      type: 'Json',
      required: true,
      defaultValue: { jwksUri: '<jwks-uri>', issuer: '<issuer>' },
      ...own.idTokenVerificationConfig,
    },
    { key: 'trustUnverifiedEmail', type: 'Switch', required: false, defaultValue: false, ...own.trustUnverifiedEmail },
    {
      key: 'acceptStringTypedBooleanClaims',
      type: 'Switch',
      required: false,
      defaultValue: false,
      ...own.acceptStringTypedBooleanClaims,
    },
    fields.usePkce,
    { key: 'authRequestOptionalConfig', type: 'Json', required: false, defaultValue: {}, ...own.authRequestOptionalConfig },
    fields.customConfig,
  ];
}

export const metadata: ConnectorMetadata = {
  id: 'oidc',
  target: 'oidc',
  platform: 'Universal',
  name: { en: 'OpenID Connect' },
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
