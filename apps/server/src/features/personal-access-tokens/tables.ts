import type { CreatedAt, NullableTimestamp } from '../../foundation/database/tables.ts';

export interface PersonalAccessTokensTable {
  userId: string;
  name: string;
  valueDigest: string;
  sealedValue: string;
  createdAt: CreatedAt;
  expiresAt: NullableTimestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    personalAccessTokens: PersonalAccessTokensTable;
  }
}
