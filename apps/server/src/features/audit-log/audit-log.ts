import type { AuditLogRow } from './tables.ts';

export function toAuditLogResponse({ id, key, payload, createdAt }: AuditLogRow, tenantId: string) {
  return { tenantId, id, key, payload, createdAt };
}
