import type { ConnectorRegistry } from './connector-registry.ts';
import type { Messenger } from './messenger.ts';

/** What handlers that deal with connectors or send messages ask for, beside `TenantScope`. */
export interface ConnectorsScope {
  readonly connectors: ConnectorRegistry;
  readonly messenger: Messenger;
}
