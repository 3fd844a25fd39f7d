import type { Generated, Selectable } from 'kysely';
import type { Timestamp } from '../../foundation/database/tables.ts';

interface FileRemovalsTable {
  prefix: string;
  until: Timestamp;
  attempts: Generated<number>;
  nextAttemptAt: Timestamp;
}

export type FileRemoval = Selectable<FileRemovalsTable>;

declare module '../../foundation/database/open-database.ts' {
  interface SystemTables {
    fileRemovals: FileRemovalsTable;
  }
}
