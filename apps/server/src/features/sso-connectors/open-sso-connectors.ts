import { ApiError } from '../../foundation/http/api-error.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { getProvider } from './providers.ts';
import type { SsoConnector } from './sso-connector.ts';
import { ssoConnectorsPart } from './sso-connectors-part.ts';

/** The enterprise connectors that people can sign in through: switched on, and configured to the end. */
export function openSsoConnectors(settings: Settings): readonly SsoConnector[] {
  if (!settings.get(signInExperiencePart).singleSignOnEnabled) return [];
  return settings.get(ssoConnectorsPart).filter(({ providerName, config }) => {
    return getProvider(providerName).required(config);
  });
}

/** @throws ApiError `connector.not_found` */
export function getOpenSsoConnector(settings: Settings, id: string): SsoConnector {
  const connector = openSsoConnectors(settings).find((candidate) => candidate.id === id);
  if (!connector) throw new ApiError('connector.not_found', { data: { id } });
  return connector;
}

/** Whether the people of an e-mail address belong to the connector. */
export function ownsAddress({ domains }: Pick<SsoConnector, 'domains'>, email: string): boolean {
  return domains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}

/** The connectors that own the domain of an address: its people sign in there and nowhere else. */
export const ssoConnectorsOfAddress = (settings: Settings, email: string): readonly SsoConnector[] =>
  openSsoConnectors(settings).filter((connector) => ownsAddress(connector, email));

/** A connector as anybody may see it. */
export function toPublicSsoConnector({ id, connectorName, providerName, branding }: SsoConnector) {
  const { logo, logoDark } = getProvider(providerName);
  return {
    id,
    connectorName: branding.displayName ?? connectorName,
    logo: branding.logo ?? logo,
    darkLogo: branding.darkLogo ?? branding.logo ?? logoDark,
  };
}

/**
 * People of an enterprise sign in at its identity provider: it alone knows who still works there.
 *
 * @throws ApiError `session.sso_enabled` with the connectors of the address
 */
export function assertNotOfEnterprise(settings: Settings, email: string): void {
  const connectors = ssoConnectorsOfAddress(settings, email);
  if (connectors.length > 0) throw new ApiError('session.sso_enabled', { data: { ssoConnectors: connectors.map(toPublicSsoConnector) } });
}
