import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, NullableTimestamp } from '../../foundation/database/tables.ts';

interface LogStreamsTable {
  id: string;
  name: string;
  /** JSON, sealed. */
  config: string;
  enabled: Generated<boolean>;
  createdAt: CreatedAt;
  /** A 64-bit transaction id, read as text. */
  cursorXact: Generated<string>;
  cursorPosition: Generated<number>;
  attempts: Generated<number>;
  availableAt: CreatedAt;
  failingSince: NullableTimestamp;
  lastError: string | null;
}

export type LogStreamRow = Selectable<LogStreamsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    logStreams: LogStreamsTable;
  }
}
