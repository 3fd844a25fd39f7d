import type { ConnectorType } from '@lintel/connector-kit';

/** What an administrator may say about a standard connector (OAuth 2.0, OIDC, SAML) instead of its package. */
export interface MetadataOverride {
  target?: string | undefined;
  name?: Record<string, string> | undefined;
  logo?: string | undefined;
  logoDark?: string | null | undefined;
}

/** A connector that a tenant has set up, its configuration opened. */
export interface Connector {
  readonly id: string;
  /** Id of the factory. */
  readonly connectorId: string;
  readonly type: ConnectorType;
  /** Holds secrets: for the connector and for the administrator who wrote it, never for logs. */
  readonly config: Record<string, unknown>;
  readonly metadata: MetadataOverride;
  readonly syncProfile: boolean;
  readonly enableTokenStorage: boolean;
}
