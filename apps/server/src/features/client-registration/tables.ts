import type { Generated } from 'kysely';
import type { CreatedAt, Json, NullableTimestamp } from '../../foundation/database/tables.ts';
import type { ClientDetails } from './client-metadata.ts';
import type { RegistrationPolicy } from './registration-settings.ts';

export interface InitialAccessTokensTable {
  id: string;
  name: string;
  valueDigest: string;
  isThirdParty: boolean;
  uses: Generated<number>;
  maxUses: number | null;
  expiresAt: NullableTimestamp;
  createdAt: CreatedAt;
}

export interface RegisteredClientsTable {
  applicationId: string;
  initialAccessTokenId: string;
  details: Json<ClientDetails>;
  tokenDigest: string | null;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    clientRegistrationSettings: { enabled: boolean; policy: Json<RegistrationPolicy> };
    initialAccessTokens: InitialAccessTokensTable;
    registeredClients: RegisteredClientsTable;
  }
}
