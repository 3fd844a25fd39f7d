import type { Generated } from 'kysely';
import type { CreatedAt, Timestamp } from '../../foundation/database/tables.ts';

/** Something to be sent about a request that waits for its person (OpenID Connect CIBA). */
export interface BackchannelDeliveriesTable {
  id: string;
  /** The message to the person, or to the application the word that there is an answer. */
  purpose: 'message' | 'ping';
  clientId: string;
  /** Sealed: it holds a link or tokens. */
  data: string;
  attempts: Generated<number>;
  /** Not to be tried before. */
  availableAt: CreatedAt;
  /** Not to be tried after: the request's own end. */
  expiresAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    backchannelDeliveries: BackchannelDeliveriesTable;
  }
}
