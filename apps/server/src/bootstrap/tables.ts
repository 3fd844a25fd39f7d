import type { PasswordAlgorithm } from '../features/users/tables.ts';

export interface BootstrapPasswordsTable {
  userId: string;
  digest: string;
  algorithm: PasswordAlgorithm;
}

declare module '../foundation/database/tables.ts' {
  interface Tables {
    bootstrapPasswords: BootstrapPasswordsTable;
  }
}
