import type { SsoConnector } from './queries.ts';

/** How the identity provider of a SAML connector is told: by one of three. */
export type SamlSource = 'metadataUrl' | 'metadata' | 'manual';

export type SsoForm = {
  connectorName: string;
  domains: string;
  displayName: string;
  logo: string;
  darkLogo: string;
  syncProfile: boolean;
  enableTokenStorage: boolean;
  clientId: string;
  clientSecret: string;
  issuer: string;
  scope: string;
  trustUnverifiedEmail: boolean;
  offlineAccess: boolean;
  source: SamlSource;
  metadataUrl: string;
  metadata: string;
  entityId: string;
  signInEndpoint: string;
  x509Certificate: string;
  idAttribute: string;
  emailAttribute: string;
  nameAttribute: string;
};

type Config = Readonly<Record<string, unknown>>;

const textOf = (config: Config, key: string): string => {
  const value = config[key];

  return typeof value === 'string' ? value : '';
};

const isRecord = (value: unknown): value is Config => typeof value === 'object' && value !== null;

export const toForm = (connector: SsoConnector): SsoForm => {
  const { config, branding } = connector;
  const mapping = isRecord(config['attributeMapping']) ? config['attributeMapping'] : {};
  const texts = [
    'clientId',
    'clientSecret',
    'issuer',
    'scope',
    'metadataUrl',
    'metadata',
    'entityId',
    'signInEndpoint',
    'x509Certificate',
  ] as const;
  const [clientId, clientSecret, issuer, scope, metadataUrl, metadata, entityId, signInEndpoint, x509Certificate] = texts.map((key) =>
    textOf(config, key),
  ) as [string, string, string, string, string, string, string, string, string]; // one for each of the names

  return {
    connectorName: connector.connectorName,
    domains: connector.domains.join('\n'),
    displayName: branding.displayName ?? '',
    logo: branding.logo ?? '',
    darkLogo: branding.darkLogo ?? '',
    syncProfile: connector.syncProfile,
    enableTokenStorage: connector.enableTokenStorage,
    clientId,
    clientSecret,
    issuer,
    scope,
    metadataUrl,
    metadata,
    entityId,
    signInEndpoint,
    x509Certificate,
    trustUnverifiedEmail: config['trustUnverifiedEmail'] === true,
    offlineAccess: config['offlineAccess'] === true,
    source: metadata ? 'metadata' : entityId || signInEndpoint || x509Certificate ? 'manual' : 'metadataUrl',
    idAttribute: textOf(mapping, 'id'),
    emailAttribute: textOf(mapping, 'email'),
    nameAttribute: textOf(mapping, 'name'),
  };
};

/** Only what was filled in: the server keeps an incomplete configuration, and refuses an empty value. */
const filled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));

const oidcConfig = (form: SsoForm, isGoogle: boolean) => ({
  ...filled({
    clientId: form.clientId,
    clientSecret: form.clientSecret,
    scope: form.scope,
    ...(!isGoogle && { issuer: form.issuer }),
  }),
  ...(isGoogle ? form.offlineAccess && { offlineAccess: true } : form.trustUnverifiedEmail && { trustUnverifiedEmail: true }),
});

const samlConfig = (form: SsoForm, kept: Config) => {
  const { source, metadataUrl, metadata, entityId, signInEndpoint, x509Certificate } = form;
  const attributeMapping = filled({ id: form.idAttribute, email: form.emailAttribute, name: form.nameAttribute });
  const keys = ['signAuthnRequest', 'requestSignatureAlgorithm'];

  return {
    ...Object.fromEntries(Object.entries(kept).filter(([key]) => keys.includes(key))),
    ...filled(
      source === 'metadataUrl' ? { metadataUrl } : source === 'metadata' ? { metadata } : { entityId, signInEndpoint, x509Certificate },
    ),
    ...(Object.keys(attributeMapping).length > 0 && { attributeMapping }),
  };
};

/** The body of the PATCH. */
export const toPatch = (form: SsoForm, { providerName, providerType, config }: SsoConnector) => ({
  connectorName: form.connectorName.trim(),
  domains: domainsOf(form.domains),
  branding: filled({ displayName: form.displayName, logo: form.logo, darkLogo: form.darkLogo }),
  syncProfile: form.syncProfile,
  enableTokenStorage: form.enableTokenStorage,
  config: providerType === 'oidc' ? oidcConfig(form, providerName === 'GoogleWorkspace') : samlConfig(form, config),
});

/** Split at lines, commas and spaces, without `@` and repetitions. */
export const domainsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,]+/)
      .map((domain) => domain.replace(/^@/, '').toLowerCase())
      .filter(Boolean),
  ),
];

/** Whether somebody could sign in with what is stored. */
export const isComplete = ({
  providerName,
  providerType,
  config,
}: Pick<SsoConnector, 'providerName' | 'providerType' | 'config'>): boolean => {
  const has = (...keys: string[]) => keys.every((key) => config[key] !== undefined);

  if (providerType === 'saml') {
    return has('metadataUrl') || has('metadata') || has('entityId', 'signInEndpoint', 'x509Certificate');
  }

  return has('clientId', 'clientSecret') && (providerName === 'GoogleWorkspace' || has('issuer'));
};

/** What the administrator copies to the provider. */
export const ownAddresses = ({ id, providerType }: Pick<SsoConnector, 'id' | 'providerType'>, endpoint: string) =>
  providerType === 'oidc'
    ? ([{ key: 'redirectUri', value: `${endpoint}/callback/${id}` }] as const)
    : ([
        { key: 'acsUrl', value: `${endpoint}/api/authn/single-sign-on/saml/${id}` },
        { key: 'entityId', value: `${endpoint}/enterprise-sso/${id}` },
      ] as const);
