import type { Generated } from 'kysely';
import type { CreatedAt, Json, JsonWithDefault, Timestamp } from '../../foundation/database/tables.ts';
import type { SsoBranding } from './schemas.ts';

export interface SsoConnectorsTable {
  id: string;
  providerName: string;
  connectorName: string;
  /** JSON, sealed. */
  config: string;
  branding: JsonWithDefault<SsoBranding>;
  syncProfile: Generated<boolean>;
  enableTokenStorage: Generated<boolean>;
  createdAt: CreatedAt;
}

export interface SsoConnectorSigningKeysTable {
  id: string;
  ssoConnectorId: string;
  /** PKCS #8, sealed. */
  privateKey: string;
  certificate: string;
  active: boolean;
  expiresAt: Timestamp;
  createdAt: CreatedAt;
}

export interface SsoConnectorIdpInitiatedAuthConfigsTable {
  ssoConnectorId: string;
  defaultApplicationId: string;
  redirectUri: string | null;
  authParameters: Json<Record<string, string>>;
  autoSendAuthorizationRequest: boolean;
  clientIdpInitiatedAuthCallbackUri: string | null;
  createdAt: CreatedAt;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    ssoConnectors: SsoConnectorsTable;
    ssoConnectorDomains: { domain: string; ssoConnectorId: string; position: number };
    ssoConnectorSigningKeys: SsoConnectorSigningKeysTable;
    ssoConnectorIdpInitiatedAuthConfigs: SsoConnectorIdpInitiatedAuthConfigsTable;
  }
}
