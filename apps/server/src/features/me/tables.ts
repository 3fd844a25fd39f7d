import type { Timestamp } from '../../foundation/database/tables.ts';

interface MeProofsTable {
  userId: string;
  /** `password`, or `email:` and the address in lower case. */
  subject: string;
  expiresAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    meProofs: MeProofsTable;
  }
}
