import type { ConnectorMetadata, FormItem, Language } from '@lintel/connector-kit';
import { defaultSignatureAlgorithm, nameIdFormats, requestSignatureAlgorithms, signingOrders } from './config.ts';
import en from './locales/en.json' with { type: 'json' };
import ptBr from './locales/pt-BR.json' with { type: 'json' };
import th from './locales/th.json' with { type: 'json' };

const texts: Readonly<Record<Language, typeof en>> = { en, th, 'pt-BR': ptBr };
const titled = (values: readonly string[]) => values.map((value) => ({ value, title: value.replace(/^.*[#:]/, '') }));
const whileOn = (targetKey: string) => [{ targetKey, expectValue: true }];

type FormTexts = (typeof en)['form'];

const formItems = (language: Language): FormItem[] => {
  const { form } = texts[language];
  return [...partyFields(form), ...signingFields(form), ...encryptionFields(form)];
};

function partyFields(form: FormTexts): FormItem[] {
  return [
    { key: 'entityID', type: 'Text', required: true, placeholder: 'https://id.example.com/saml', ...form.entityID },
    {
      key: 'assertionConsumerServiceUrl',
      type: 'Text',
      required: true,
      placeholder: 'https://id.example.com/api/authn/saml/<connector id>',
      ...form.assertionConsumerServiceUrl,
    },
    { key: 'idpMetadataXml', type: 'MultilineText', required: true, ...form.idpMetadataXml },
    { key: 'x509Certificate', type: 'MultilineText', required: true, ...form.x509Certificate },
    { key: 'signInEndpoint', type: 'Text', required: false, ...form.signInEndpoint },
    {
      key: 'profileMap',
      type: 'Json',
      required: false,
      defaultValue: { id: 'id', email: 'email', phone: 'phone', name: 'name', avatar: 'avatar' },
      ...form.profileMap,
    },
    {
      key: 'nameIDFormat',
      type: 'Select',
      required: false,
      defaultValue: nameIdFormats[0],
      selectItems: titled(nameIdFormats),
      ...form.nameIDFormat,
    },
  ];
}

function signingFields(form: FormTexts): FormItem[] {
  return [
    { key: 'signAuthnRequest', type: 'Switch', required: false, defaultValue: false, ...form.signAuthnRequest },
    {
      key: 'requestSignatureAlgorithm',
      type: 'Select',
      required: false,
      defaultValue: defaultSignatureAlgorithm,
      selectItems: titled(Object.keys(requestSignatureAlgorithms)),
      showConditions: whileOn('signAuthnRequest'),
      ...form.requestSignatureAlgorithm,
    },
    {
      key: 'privateKey',
      type: 'MultilineText',
      required: true,
      isConfidential: true,
      showConditions: whileOn('signAuthnRequest'),
      ...form.privateKey,
    },
    {
      key: 'privateKeyPass',
      type: 'Text',
      required: false,
      isConfidential: true,
      showConditions: whileOn('signAuthnRequest'),
      ...form.privateKeyPass,
    },
  ];
}

function encryptionFields(form: FormTexts): FormItem[] {
  return [
    { key: 'encryptAssertion', type: 'Switch', required: false, defaultValue: false, ...form.encryptAssertion },
    {
      key: 'messageSigningOrder',
      type: 'Select',
      required: false,
      defaultValue: signingOrders[0],
      selectItems: titled(signingOrders),
      showConditions: whileOn('encryptAssertion'),
      ...form.messageSigningOrder,
    },
    {
      key: 'encPrivateKey',
      type: 'MultilineText',
      required: true,
      isConfidential: true,
      showConditions: whileOn('encryptAssertion'),
      ...form.encPrivateKey,
    },
    {
      key: 'encPrivateKeyPass',
      type: 'Text',
      required: false,
      isConfidential: true,
      showConditions: whileOn('encryptAssertion'),
      ...form.encPrivateKeyPass,
    },
    { key: 'timeout', type: 'Number', required: false, ...form.timeout },
  ];
}

export const metadata: ConnectorMetadata = {
  id: 'saml',
  target: 'saml',
  platform: 'Universal',
  name: { en: 'SAML' },
  description: { en: en.description, th: th.description, 'pt-BR': ptBr.description },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  isStandard: true,
  formItems: formItems('en'),
  translations: {
    th: { formItems: formItems('th'), readme: './README.th.md' },
    'pt-BR': { formItems: formItems('pt-BR'), readme: './README.pt-BR.md' },
  },
};
