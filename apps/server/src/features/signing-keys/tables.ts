import type { CreatedAt, NullableTimestamp } from '../../foundation/database/tables.ts';

export interface SigningKeysTable {
  id: string;
  purpose: 'token' | 'cookie';
  algorithm: string | null;
  /** As last written; `keysAt` tells what it is now. */
  status: 'Next' | 'Current' | 'Previous';
  sealedValue: string;
  createdAt: CreatedAt;
  /** When a `Next` key begins to sign; null for all others. */
  effectiveAt: NullableTimestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    signingKeys: SigningKeysTable;
  }
}
