import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import type { AuditEntry } from '../../tenancy/tenant-scope.ts';
import { toAuditPayload } from './audit-payload.ts';

export type DatedAuditEntry = AuditEntry & { readonly at: number };

/** Writes the row of a state change in the transaction of the change. */
export async function writeAudit(trx: TenantTransaction, entry: DatedAuditEntry): Promise<void> {
  await insertAuditLogs(trx, [entry]);
}

export async function insertAuditLogs(db: TenantDb, entries: readonly DatedAuditEntry[]): Promise<void> {
  await db
    .insertInto('auditLogs')
    .values(
      entries.map(({ at, ...entry }) => ({
        id: newId(),
        key: entry.key,
        payload: json(toAuditPayload(entry)),
        userId: entry.userId ?? null,
        applicationId: entry.applicationId ?? null,
        createdAt: new Date(at),
      })),
    )
    .execute();
}
