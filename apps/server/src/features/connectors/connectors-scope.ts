import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Connector } from './connector.ts';
import type { ConnectorFactory } from './connector-factory.ts';
import type { ConnectorRegistry } from './connector-registry.ts';
import { connectorsPart } from './connectors-part.ts';
import type { Messenger } from './messenger.ts';
import type { SocialAccounts } from './social-accounts.ts';

/** What handlers that deal with connectors or send messages ask for, beside `TenantScope`. */
export interface ConnectorsScope {
  readonly connectors: ConnectorRegistry;
  readonly messenger: Messenger;
  readonly socialAccounts: SocialAccounts;
}

export interface InstalledConnector {
  readonly connector: Connector;
  readonly factory: ConnectorFactory;
}

type Scope = Pick<TenantScope, 'settings'> & Pick<ConnectorsScope, 'connectors'>;

/** The tenant's connectors whose package is loaded; one whose package went missing keeps its row but serves nobody. */
export const installedConnectors = ({ settings, connectors }: Scope): InstalledConnector[] =>
  settings.get(connectorsPart).flatMap((connector) => {
    const factory = connectors.find(connector.connectorId);
    return factory ? [{ connector, factory }] : [];
  });

/** The name under which a person's account at the provider is kept. */
export const targetOf = ({ connector, factory }: InstalledConnector): string => connector.metadata.target ?? factory.metadata.target;

/** Throws `connector.not_found`. */
export function getInstalledConnector(scope: Scope, id: string): InstalledConnector {
  const installed = installedConnectors(scope).find(({ connector }) => connector.id === id);
  if (!installed) throw new ApiError('connector.not_found', { data: { id } });
  return installed;
}
