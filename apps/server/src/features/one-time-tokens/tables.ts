import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, JsonWithDefault, Timestamp } from '../../foundation/database/tables.ts';
import type { OneTimeTokenContext, OneTimeTokenStatus } from './schemas.ts';

interface OneTimeTokensTable {
  id: string;
  /** As given; compared without case. */
  email: string;
  tokenDigest: string;
  /** The value, sealed under SECRET_KEY. */
  sealedToken: string;
  context: JsonWithDefault<OneTimeTokenContext>;
  status: Generated<OneTimeTokenStatus>;
  createdAt: CreatedAt;
  expiresAt: Timestamp;
}

export type OneTimeTokenRow = Selectable<OneTimeTokensTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    oneTimeTokens: OneTimeTokensTable;
  }
}
