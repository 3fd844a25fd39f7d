import { ApiError } from '../../foundation/http/api-error.ts';
import type { Settings } from '../../tenancy/snapshot.ts';
import { getProvider } from './providers.ts';
import type { SsoConnector } from './sso-connector.ts';
import { ssoConnectorsPart } from './sso-connectors-part.ts';

/** @throws ApiError `entity.not_exists_with_id` */
export function getSsoConnector(settings: Settings, id: string): SsoConnector {
  const connector = settings.get(ssoConnectorsPart).find((candidate) => candidate.id === id);
  if (!connector) throw new ApiError('entity.not_exists_with_id', { values: { name: 'sso_connectors', id } });
  return connector;
}

/** Only SAML requests are signed with keys of ours. @throws ApiError `entity.not_exists_with_id`, `connector.unexpected_type` */
export function getSamlConnector(settings: Settings, id: string): SsoConnector {
  const connector = getSsoConnector(settings, id);
  if (getProvider(connector.providerName).providerType !== 'saml') throw new ApiError('connector.unexpected_type');
  return connector;
}
