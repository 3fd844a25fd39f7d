import type { CreatedAt } from '../../foundation/database/tables.ts';

export interface SigningKeysTable {
  id: string;
  purpose: 'token' | 'cookie';
  algorithm: string | null;
  status: 'Next' | 'Current' | 'Previous';
  sealedValue: string;
  createdAt: CreatedAt;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    signingKeys: SigningKeysTable;
  }
}
