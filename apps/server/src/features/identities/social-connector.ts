import { ApiError } from '../../foundation/http/api-error.ts';
import { installedConnectors, type InstalledConnector } from '../connectors/connectors-scope.ts';

/** @throws ApiError `session.invalid_connector_id` when there is none with this id, or one that sends messages */
export function getSocialConnector(scope: Parameters<typeof installedConnectors>[0], id: string): InstalledConnector {
  const installed = installedConnectors(scope).find(({ connector }) => connector.id === id);
  if (installed?.factory.type !== 'Social') throw new ApiError('session.invalid_connector_id', { data: { connectorId: id } });
  return installed;
}
