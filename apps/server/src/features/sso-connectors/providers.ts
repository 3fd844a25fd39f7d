import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import { readCertificate } from '@lintel/connector-kit/saml';

export const providerNames = ['OIDC', 'SAML', 'AzureAD', 'GoogleWorkspace', 'Okta', 'AzureAdOidc'] as const;
export type ProviderName = (typeof providerNames)[number];

export interface SsoProvider {
  readonly providerName: ProviderName;
  readonly providerType: 'oidc' | 'saml';
  readonly name: string;
  readonly description: string;
  /** Data URL of a picture that stands for it, on light and on dark ground. */
  readonly logo: string;
  readonly logoDark: string;
  /** The keys a configuration may have. It may be incomplete while it is being set up; what is there must be right. */
  readonly config: z.ZodType<Record<string, unknown>>;
  /** Keys without which nobody can sign in there. */
  readonly required: (config: Record<string, unknown>) => boolean;
}

const filled = z.string().min(1).max(2048);
const httpUrl = z.url({ protocol: /^https?$/ }).max(2048);

const oidcConfig = {
  clientId: filled.optional(),
  clientSecret: filled.optional(),
  issuer: httpUrl.optional(),
  scope: z.string().max(2048).optional(),
  trustUnverifiedEmail: z.boolean().optional(),
};

const samlConfig = {
  metadataUrl: httpUrl.optional(),
  metadata: z.string().min(1).max(1_000_000).optional(),
  entityId: filled.optional(),
  signInEndpoint: httpUrl.optional(),
  x509Certificate: z.string().min(1).max(20_000).refine(isCertificate, 'must be an X.509 certificate in PEM or base64').optional(),
  attributeMapping: z.object({ id: filled.optional(), email: filled.optional(), name: filled.optional() }).optional(),
  signAuthnRequest: z.boolean().optional(),
  requestSignatureAlgorithm: z.enum(['rsa-sha256', 'rsa-sha512']).optional(),
};

const { issuer: _, trustUnverifiedEmail: __, ...googleConfig } = oidcConfig;
const has = (config: Record<string, unknown>, ...keys: string[]) => keys.every((key) => config[key] !== undefined);
const isOidcComplete = (config: Record<string, unknown>) => has(config, 'clientId', 'clientSecret', 'issuer');
const isSamlComplete = (config: Record<string, unknown>) =>
  has(config, 'metadataUrl') || has(config, 'metadata') || has(config, 'entityId', 'signInEndpoint', 'x509Certificate');

/** Initials in a square: the marks of the companies are theirs to give. */
function picture(initials: string): { logo: string; logoDark: string } {
  const draw = (ground: string, ink: string) =>
    `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="${ground}"/>` +
        `<text x="20" y="27" text-anchor="middle" font-family="sans-serif" font-size="19" font-weight="600" fill="${ink}">${initials}</text></svg>`,
    )}`;
  return { logo: draw('#e9ecf2', '#2b3445'), logoDark: draw('#323a48', '#eef1f6') };
}

/** The enterprise identity providers there are, in the order in which they are offered. */
export const ssoProviders: readonly SsoProvider[] = [
  {
    providerName: 'AzureAD',
    providerType: 'saml',
    name: 'Microsoft Entra ID (SAML)',
    description: 'People of a Microsoft Entra directory, by SAML 2.0.',
    ...picture('E'),
    config: z.strictObject(samlConfig),
    required: isSamlComplete,
  },
  {
    providerName: 'AzureAdOidc',
    providerType: 'oidc',
    name: 'Microsoft Entra ID (OIDC)',
    description: 'People of a Microsoft Entra directory, by OpenID Connect.',
    ...picture('E'),
    config: z.strictObject(oidcConfig),
    required: isOidcComplete,
  },
  {
    providerName: 'GoogleWorkspace',
    providerType: 'oidc',
    name: 'Google Workspace',
    description: 'People of a Google Workspace organization.',
    ...picture('G'),
    config: z.strictObject({ ...googleConfig, offlineAccess: z.boolean().optional() }),
    required: (config) => has(config, 'clientId', 'clientSecret'),
  },
  {
    providerName: 'Okta',
    providerType: 'oidc',
    name: 'Okta',
    description: 'People of an Okta organization, by OpenID Connect.',
    ...picture('O'),
    config: z.strictObject(oidcConfig),
    required: isOidcComplete,
  },
  {
    providerName: 'SAML',
    providerType: 'saml',
    name: 'SAML 2.0',
    description: 'Any identity provider that speaks SAML 2.0.',
    ...picture('S'),
    config: z.strictObject(samlConfig),
    required: isSamlComplete,
  },
  {
    providerName: 'OIDC',
    providerType: 'oidc',
    name: 'OpenID Connect',
    description: 'Any identity provider that speaks OpenID Connect.',
    ...picture('ID'),
    config: z.strictObject(oidcConfig),
    required: isOidcComplete,
  },
];

/** @throws ApiError `connector.not_found` */
export function getProvider(name: string): SsoProvider {
  const provider = ssoProviders.find(({ providerName }) => providerName === name);
  if (!provider) throw new ApiError('connector.not_found', { data: { providerName: name } });
  return provider;
}

/** What a provider needs to know of a configuration before it is stored. @throws ApiError `connector.invalid_config` */
export function checkSsoConfig(provider: SsoProvider, config: Record<string, unknown>): void {
  const result = provider.config.safeParse(config);
  if (result.success) return;
  const details = result.error.issues.map(({ path, message }) => `${path.join('.') || 'config'}: ${message}`);
  throw new ApiError('connector.invalid_config', { details: details.join(' ') });
}

function isCertificate(text: string): boolean {
  try {
    readCertificate(text);
    return true;
  } catch {
    return false;
  }
}
