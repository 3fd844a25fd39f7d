import type { ColumnType, Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from '../../foundation/database/tables.ts';

interface VerificationCodesTable {
  /** Named by who asked for the code, so that a new one takes the place of the old. */
  id: string;
  digest: string;
  /** Guesses so far, the right one among them. */
  attempts: Generated<number>;
  expiresAt: Timestamp;
  consumedAt: NullableTimestamp;
}

interface MessageRecipientsTable {
  /** Digest of the address: the table is no list of customers. */
  recipient: string;
  sentAt: ColumnType<number[], Date[], Date[]>;
  /** From when on the row says nothing any more. */
  expiresAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    verificationCodes: VerificationCodesTable;
    messageRecipients: MessageRecipientsTable;
  }
}
