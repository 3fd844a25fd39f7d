import type { NullableTimestamp, Timestamp } from '../../foundation/database/tables.ts';
import type { RecordType } from './verification-record.ts';

interface VerificationRecordsTable {
  id: string;
  userId: string;
  type: RecordType;
  provesPerson: boolean;
  /** `RecordDetails` as JSON, sealed. */
  sealedDetails: string;
  answeredAt: NullableTimestamp;
  verifiedAt: NullableTimestamp;
  expiresAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    verificationRecords: VerificationRecordsTable;
  }
}
