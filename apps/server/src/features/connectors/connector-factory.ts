import type { ConnectorMetadata, ConnectorType, CreateConnector, GuardSchema } from '@lintel/connector-kit';

/** A package that can make connectors of one kind, read once at start. */
export interface ConnectorFactory {
  /** `metadata.id`, e.g. `twilio-short-message-service`. */
  readonly id: string;
  readonly type: ConnectorType;
  /** Files it named are read: `logo` is an address or a data URL, `readme` the text itself. */
  readonly metadata: ConnectorMetadata;
  readonly configGuard: GuardSchema;
  readonly create: CreateConnector;
}
