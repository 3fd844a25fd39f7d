import type { TenantDb } from '../../foundation/database/tables.ts';
import { deleteAuditLogsBefore } from './queries.ts';
import type { AuditLogRow } from './tables.ts';

export function toAuditLogResponse({ id, key, payload, createdAt }: AuditLogRow, tenantId: string) {
  return { tenantId, id, key, payload, createdAt };
}

const batchRows = 1000;

/** Deletes what is older than the tenant keeps, in batches small enough not to hold others up. For the clean-up job. */
export async function sweepAuditLogs(db: TenantDb, { now, retentionDays }: { now: number; retentionDays: number }): Promise<number> {
  const before = new Date(now - retentionDays * 86_400_000);
  let deleted = 0;
  for (let rows = batchRows; rows === batchRows; deleted += rows) rows = await deleteAuditLogsBefore(db, before, batchRows);
  return deleted;
}
