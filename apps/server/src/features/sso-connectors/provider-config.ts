import type { Logger } from 'pino';
import { z } from 'zod';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';
import { getProvider } from './providers.ts';
import { describeIdentityProvider, parseSamlMetadata, type SamlSigningProvider } from '@lintel/connector-kit/saml';
import type { SsoConnector } from './sso-connector.ts';

export const googleIssuer = 'https://accounts.google.com';
const timeoutMs = 3000;
const freshMs = 300_000;
const failedMs = 30_000;

const discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  userinfo_endpoint: z.url().optional(),
  jwks_uri: z.url(),
});

/** Where we stand as a SAML service provider towards an identity provider. */
export const samlServiceProvider = ({ endpoint }: Pick<Tenant, 'endpoint'>, connectorId: string) => ({
  entityId: `${endpoint}/enterprise-sso/${connectorId}`,
  assertionConsumerServiceUrl: `${endpoint}/api/authn/single-sign-on/saml/${connectorId}`,
});

/** Handlers that name the provider of a connector. */
export interface SsoProvidersScope {
  readonly ssoProviderConfigs: ProviderConfigs;
}

export interface ProviderConfigs {
  /**
   * What the provider says of itself, asked again after five minutes. A provider that does not answer within three seconds, or
   * answers with something else, is logged and left out, so that one that is down hides nothing of the others.
   */
  describe(connector: SsoConnector, tenant: Tenant): Promise<Record<string, unknown> | undefined>;
  /** The identity provider of a SAML connector, as configured or as its metadata says; nothing when that cannot be had. */
  identityProvider(connector: SsoConnector): Promise<SamlSigningProvider | undefined>;
}

export function createProviderConfigs({ outbound, now, log }: { outbound: Outbound; now: () => number; log: Logger }): ProviderConfigs {
  const answers = new Map<string, { readonly until: number; readonly text: Promise<string | undefined> }>();

  /** The document at an address, or nothing when it cannot be had. */
  function read(url: string): Promise<string | undefined> {
    const known = answers.get(url);
    if (known && known.until > now()) return known.text;
    const text = fetchText(url).catch((error: unknown) => {
      log.warn({ url, error: String(error) }, 'an enterprise identity provider could not be read');
      answers.set(url, { until: now() + failedMs, text: Promise.resolve(undefined) });
      return undefined;
    });
    answers.set(url, { until: now() + freshMs, text });
    forgetOld(answers, now());
    return text;
  }

  async function fetchText(url: string): Promise<string> {
    const response = await outbound.fetch(url, { timeoutMs, headers: { accept: 'application/json, application/xml, text/xml' } });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return response.text();
  }

  async function describeOidc({ config, providerName }: SsoConnector) {
    const issuer = providerName === 'GoogleWorkspace' ? googleIssuer : config['issuer'];
    if (typeof issuer !== 'string') return undefined;
    const text = await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (text === undefined) return undefined;
    const parsed = discovery.safeParse(parseJson(text));
    if (!parsed.success) return undefined;
    const { data } = parsed;
    return {
      issuer: data.issuer,
      authorizationEndpoint: data.authorization_endpoint,
      tokenEndpoint: data.token_endpoint,
      userinfoEndpoint: data.userinfo_endpoint,
      jwksUri: data.jwks_uri,
    };
  }

  async function identityProvider({ config }: SsoConnector): Promise<SamlSigningProvider | undefined> {
    const { metadataUrl, metadata, entityId, signInEndpoint, x509Certificate } = config;
    if (typeof entityId === 'string' && typeof signInEndpoint === 'string' && typeof x509Certificate === 'string') {
      const provider = describeIdentityProvider({ entityId, signInEndpoint, x509Certificate }, now());
      return { ...provider, signingCertificates: [provider.x509Certificate] };
    }
    const xml = typeof metadata === 'string' ? metadata : typeof metadataUrl === 'string' ? await read(metadataUrl) : undefined;
    if (xml === undefined) return undefined;
    try {
      return await parseSamlMetadata(xml, now());
    } catch (error) {
      log.warn({ error: String(error) }, 'the metadata of an enterprise identity provider could not be understood');
      return undefined;
    }
  }

  return {
    identityProvider,
    async describe(connector, tenant) {
      if (getProvider(connector.providerName).providerType === 'oidc') return describeOidc(connector);
      const { signingCertificates: _, ...provider } = (await identityProvider(connector)) ?? {};
      return { serviceProvider: samlServiceProvider(tenant, connector.id), ...('entityId' in provider && { identityProvider: provider }) };
    },
  };
}

/** The addresses are the tenants' to choose: what is remembered of them has a bound. */
function forgetOld(answers: Map<string, { readonly until: number }>, now: number): void {
  if (answers.size <= 1000) return;
  for (const [url, { until }] of answers) if (until <= now) answers.delete(url);
  const [oldest] = answers.keys();
  if (answers.size > 1000 && oldest !== undefined) answers.delete(oldest);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
