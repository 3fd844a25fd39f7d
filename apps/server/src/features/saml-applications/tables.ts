import type { CreatedAt, Json, JsonWithDefault, Timestamp } from '../../foundation/database/tables.ts';
import type { AcsUrl, AttributeMapping, SamlEncryption } from './schemas.ts';

export interface SamlApplicationConfigsTable {
  applicationId: string;
  attributeMapping: JsonWithDefault<AttributeMapping>;
  entityId: string | null;
  acsUrl: Json<AcsUrl> | null;
  encryption: Json<SamlEncryption> | null;
  nameIdFormat: string;
}

export interface SamlApplicationSecretsTable {
  id: string;
  applicationId: string;
  /** PKCS #8, sealed. */
  privateKey: string;
  certificate: string;
  active: boolean;
  expiresAt: Timestamp;
  createdAt: CreatedAt;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    samlApplicationConfigs: SamlApplicationConfigsTable;
    samlApplicationSecrets: SamlApplicationSecretsTable;
  }
}
