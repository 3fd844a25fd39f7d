import type { Selectable } from 'kysely';
import type { CreatedAt, Json } from '../../foundation/database/tables.ts';
import type { TokenSetMetadata } from './token-set.ts';

interface SecretsTable {
  id: string;
  userId: string;
  type: 'federated_token_set';
  sealedValue: string;
  metadata: Json<TokenSetMetadata>;
  connectorId: string;
  identityId: string;
  /** Set for an account at a social provider; then `issuer` is null. */
  target: string | null;
  issuer: string | null;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
}

export type SecretRow = Selectable<SecretsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    secrets: SecretsTable;
  }
}
