import type { Configuration, CustomFetch } from 'openid-client';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { googleIssuer } from './provider-config.ts';
import type { SsoConnector } from './sso-connector.ts';

export type OpenIdClient = typeof import('openid-client');

/** What we are towards one provider: its metadata, its keys, our credentials there. */
export interface RelyingParty {
  readonly openid: OpenIdClient;
  readonly configuration: Configuration;
}

const timeoutSeconds = 5;
const freshMs = 300_000;

/**
 * Makes the relying party of a connector, or answers the one that was made less than five minutes ago. A changed connector is another object, so that
 * nothing old is ever used; what failed is tried again. The library is loaded with the first enterprise sign-in.
 */
export function createRelyingParties({ outbound, now }: { outbound: Outbound; now: () => number }) {
  const made = new WeakMap<SsoConnector, { readonly until: number; readonly party: Promise<RelyingParty> }>();
  return (connector: SsoConnector): Promise<RelyingParty> => {
    const known = made.get(connector);
    if (known && known.until > now()) return known.party;
    const party = discover(connector, outbound);
    made.set(connector, { until: now() + freshMs, party });
    party.catch(() => made.delete(connector));
    return party;
  };
}

async function discover({ config, providerName }: SsoConnector, outbound: Outbound): Promise<RelyingParty> {
  const openid = await import('openid-client');
  const { clientId, clientSecret } = config;
  const issuer = providerName === 'GoogleWorkspace' ? googleIssuer : config['issuer'];
  if (typeof issuer !== 'string' || typeof clientId !== 'string' || typeof clientSecret !== 'string') {
    throw new ApiError('connector.invalid_config');
  }
  const server = new URL(issuer);
  const configuration = await openid.discovery(server, clientId, undefined, authentication(openid, clientSecret), {
    [openid.customFetch]: fetchThrough(outbound),
    timeout: timeoutSeconds,
    // The signature is checked although the token came straight from the provider; plain http only where the administrator wrote it.
    execute: [openid.enableNonRepudiationChecks, ...(server.protocol === 'http:' ? [openid.allowInsecureRequests] : [])],
  });
  return { openid, configuration };
}

/** HTTP Basic, unless the provider says that it wants the secret in the form. */
function authentication(openid: OpenIdClient, secret: string): ReturnType<OpenIdClient['ClientSecretBasic']> {
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') || !methods.includes('client_secret_post') ? basic : post)(server, ...rest);
  };
}

const fetchThrough =
  (outbound: Outbound): CustomFetch =>
  (url, { method, headers, body, signal }) => {
    if (method !== 'GET' && method !== 'POST') throw new TypeError(`openid-client fetches with ${method} now.`);
    return outbound.fetch(url, {
      method,
      headers,
      followsRedirects: false,
      ...(typeof body === 'string' || body instanceof URLSearchParams ? { body } : {}),
      ...(signal && { signal }),
    });
  };
