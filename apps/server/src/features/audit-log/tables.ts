import type { Selectable } from 'kysely';
import type { CreatedAt, Json } from '../../foundation/database/tables.ts';
import type { AuditPayload } from './audit-payload.ts';

interface AuditLogsTable {
  id: string;
  key: string;
  payload: Json<AuditPayload>;
  userId: string | null;
  applicationId: string | null;
  hookId: string | null;
  createdAt: CreatedAt;
}

/** Kept by triggers. */
interface AuditLogCountersTable {
  key: string;
  shard: number;
  amount: number;
}

export type AuditLogRow = Selectable<AuditLogsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    auditLogs: AuditLogsTable;
    auditLogCounters: AuditLogCountersTable;
  }
}
