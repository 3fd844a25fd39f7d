import type { Timestamp } from '../../foundation/database/tables.ts';
import type { SentinelPool } from './target.ts';

interface SentinelTargetsTable {
  pool: SentinelPool;
  /** Digest of the identifier: names and addresses of people who may not even have an account are not kept. */
  target: string;
  failures: number;
  windowEndsAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    sentinelTargets: SentinelTargetsTable;
  }
}
