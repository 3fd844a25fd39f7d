import type { Generated } from 'kysely';
import type { ConnectorType } from '@lintel/connector-kit';
import type { CreatedAt, JsonWithDefault } from '../../foundation/database/tables.ts';
import type { MetadataOverride } from './connector.ts';

export interface ConnectorsTable {
  id: string;
  /** Id of the factory, e.g. `twilio-short-message-service`. */
  connectorId: string;
  type: ConnectorType;
  /** JSON, sealed. */
  config: string;
  metadata: JsonWithDefault<MetadataOverride>;
  syncProfile: Generated<boolean>;
  enableTokenStorage: Generated<boolean>;
  createdAt: CreatedAt;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    connectors: ConnectorsTable;
  }
}
