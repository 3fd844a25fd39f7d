import type { ColumnType, RawBuilder } from 'kysely';
import type { CreatedAt, NullableTimestamp } from '../../foundation/database/tables.ts';

/** Path within the bundle (`assets/app.js`) → what is there. */
export type CustomUiFiles = Readonly<Record<string, CustomUiFile>>;

export interface CustomUiFile {
  /** SHA-256 in hex: the name under which the store keeps it. */
  readonly digest: string;
}

interface CustomUisTable {
  id: string;
  /** `null` while they are being stored. */
  files: ColumnType<CustomUiFiles | null, undefined, RawBuilder<CustomUiFiles>>;
  createdAt: CreatedAt;
  unusedSince: NullableTimestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    customUis: CustomUisTable;
  }
}
