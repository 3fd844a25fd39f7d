import type { Generated, GeneratedAlways, Selectable } from 'kysely';
import type { CreatedAt, Json, NullableTimestamp } from '../../foundation/database/tables.ts';
import type { HookEvent } from './hook-events.ts';

interface HooksTable {
  id: string;
  name: Generated<string>;
  event: HookEvent | null;
  events: Json<readonly HookEvent[]>;
  /** JSON, sealed. */
  config: string;
  /** Sealed. */
  signingKey: string;
  enabled: Generated<boolean>;
  createdAt: CreatedAt;
  failingSince: NullableTimestamp;
  gaveUpAt: NullableTimestamp;
}

export type DeliveryState = 'pending' | 'delivered' | 'dead';

interface HookDeliveriesTable {
  id: string;
  hookId: string;
  sequence: GeneratedAlways<number>;
  event: HookEvent;
  subject: string | null;
  body: string;
  state: Generated<DeliveryState>;
  attempts: Generated<number>;
  availableAt: CreatedAt;
  createdAt: CreatedAt;
  queuedAt: CreatedAt;
  finishedAt: NullableTimestamp;
  statusCode: number | null;
  error: string | null;
}

export type HookRow = Selectable<HooksTable>;
export type HookDeliveryRow = Selectable<HookDeliveriesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    hooks: HooksTable;
    hookDeliveries: HookDeliveriesTable;
  }
}
