import type { Json } from '../../foundation/database/tables.ts';
import type { ActionKey } from './schemas.ts';

export interface ActionsTable {
  key: ActionKey;
  script: string;
  sealedEnvironment: string | null;
  /** Any JSON, wrapped: the sample may itself be `null`. */
  contextSample: Json<{ readonly sample: unknown }> | null;
  enabled: boolean | null;
  onExecutionError: 'block' | 'allow' | null;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    actions: ActionsTable;
  }
}
