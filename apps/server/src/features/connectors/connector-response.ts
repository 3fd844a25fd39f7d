import type { Connector } from './connector.ts';
import type { ConnectorFactory } from './connector-factory.ts';

/** A factory as the API shows it (`connectorFactoryResponse`). */
export const toFactoryResponse = ({ type, metadata }: ConnectorFactory) => ({ ...metadata, type });

/** A connector with what its package says of itself (`connectorResponse`); a standard one shows its own name and logo. */
export function toConnectorResponse(connector: Connector, factory: ConnectorFactory) {
  const { id, connectorId, config, metadata, syncProfile, enableTokenStorage } = connector;
  const shown = toFactoryResponse(factory);
  return {
    ...shown,
    target: metadata.target ?? shown.target,
    name: metadata.name ?? shown.name,
    logo: metadata.logo ?? shown.logo,
    logoDark: metadata.logoDark === undefined ? shown.logoDark : metadata.logoDark,
    id,
    connectorId,
    config,
    metadata,
    syncProfile,
    enableTokenStorage,
  };
}
