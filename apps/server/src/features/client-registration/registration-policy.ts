import type { DescribedClient } from './client-metadata.ts';
import { RegistrationRefused } from './registration-refused.ts';
import type { RegistrationPolicy } from './registration-settings.ts';
import { hasSecrets } from '../applications/application.ts';
import { protocolRules } from '../applications/protocol-settings.ts';

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?([/?]|$)/i;

/** Refuses a client that the tenant does not want. @throws RegistrationRefused */
export function refuseByPolicy(client: DescribedClient, policy: RegistrationPolicy): void {
  const refuse = (problem: string) => new RegistrationRefused('metadata', problem);
  const { type, protocolSettings, oidcClientMetadata } = client;
  if (!policy.applicationTypes.includes(type)) throw refuse(`this server does not let clients like this one (${type}) register themselves`);
  const { authMethod, responseTypes } = protocolRules({ type, protocolSettings, securityProfile: policy.securityProfile });
  if (hasSecrets(type) && !policy.authMethods.some((method) => method === authMethod)) {
    throw refuse(`token_endpoint_auth_method: must be one of ${policy.authMethods.join(', ')}`);
  }
  const foreign = responseTypes.find((responseType) => !policy.responseTypes.includes(responseType));
  if (foreign !== undefined && type !== 'MachineToMachine') {
    throw refuse(`response_types: "${foreign}" is not among ${policy.responseTypes.join(', ')}`);
  }
  for (const [name, uris] of [
    ['redirect_uris', oidcClientMetadata.redirectUris],
    ['post_logout_redirect_uris', oidcClientMetadata.postLogoutRedirectUris],
  ] as const) {
    const wrong = uris.find((uri) => !isAllowedAddress(uri, client, policy));
    if (wrong !== undefined) throw refuse(`${name}: "${wrong}" is not an address to which this server sends people back`);
  }
}

/** https at one of the tenant's hosts; on the person's own device a loopback address, or a scheme of a native application. */
function isAllowedAddress(uri: string, { type }: DescribedClient, { redirectHosts }: RegistrationPolicy): boolean {
  if (loopback.test(uri)) return true;
  if (!/^https?:/i.test(uri)) return type === 'Native';
  const url = URL.parse(uri);
  if (url?.protocol !== 'https:') return false;
  return redirectHosts.length === 0 || redirectHosts.some((host) => isHost(url.hostname, host));
}

const isHost = (hostname: string, allowed: string): boolean =>
  allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) && hostname !== allowed.slice(2) : hostname === allowed;
