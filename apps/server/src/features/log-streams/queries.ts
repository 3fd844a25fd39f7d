import { sql, type Insertable, type Updateable } from 'kysely';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Tables, TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { AuditLogRow } from '../audit-log/tables.ts';
import type { LogStreamRow } from './tables.ts';

const notFound = (id: string): ApiError => new ApiError('entity.not_exists_with_id', { values: { name: 'log_streams', id } });
const cursorText = sql<string>`cursor_xact::text`.as('cursorXact');

/** Newest first. */
export const listLogStreams = (db: TenantDb): Promise<LogStreamRow[]> =>
  db.selectFrom('logStreams').selectAll().select(cursorText).orderBy('createdAt', 'desc').orderBy('id').execute();

/** @throws ApiError `entity.not_exists_with_id` */
export async function getLogStream(db: TenantDb, id: string): Promise<LogStreamRow> {
  const row = await db.selectFrom('logStreams').selectAll().select(cursorText).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound(id);
  return row;
}

export async function insertLogStream(
  trx: TenantTransaction,
  stream: Insertable<Tables['logStreams']> & { id: string },
): Promise<LogStreamRow> {
  await trx.insertInto('logStreams').values(stream).execute();
  return getLogStream(trx, stream.id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function updateLogStream(trx: TenantTransaction, id: string, patch: Updateable<Tables['logStreams']>): Promise<LogStreamRow> {
  if (Object.keys(patch).length > 0) await trx.updateTable('logStreams').set(patch).where('id', '=', id).execute();
  return getLogStream(trx, id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteLogStream(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('logStreams').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw notFound(id);
}

const isDue = sql<boolean>`enabled and available_at <= now()`;

/** Streams of all tenants that may be tried now. */
export const listDueStreams = (root: Database['root']): Promise<{ tenantId: string; id: string }[]> =>
  root.selectFrom('logStreams').select(['tenantId', 'id']).where(isDue).orderBy('availableAt').execute();

/** Takes a stream for so long: no other process sends the same rows meanwhile. `undefined` = another one did. */
export async function claimLogStream(db: TenantDb, id: string, seconds: number): Promise<LogStreamRow | undefined> {
  return db
    .updateTable('logStreams')
    .set({ attempts: sql<number>`attempts + 1`, availableAt: sql<Date>`now() + make_interval(secs => ${seconds})` })
    .where('id', '=', id)
    .where(isDue)
    .returningAll()
    .returning(cursorText)
    .executeTakeFirst();
}

export type StreamedRow = AuditLogRow & { readonly position: number; readonly xactText: string };

/**
 * The next rows after a cursor, in an order that never grows in front of it: only of transactions that had ended when the oldest
 * running one began.
 */
export function readLogsAfter(db: TenantDb, { cursorXact, cursorPosition }: LogStreamRow, limit: number): Promise<StreamedRow[]> {
  return db
    .selectFrom('auditLogs')
    .select(['id', 'key', 'payload', 'userId', 'applicationId', 'hookId', 'createdAt'])
    .select([sql<number>`audit_logs.position`.as('position'), sql<string>`audit_logs.xact::text`.as('xactText')])
    .where(sql<boolean>`(audit_logs.xact, audit_logs.position) > (${cursorXact}::text::xid8, ${cursorPosition}::bigint)`)
    .where(sql<boolean>`audit_logs.xact < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy(sql`audit_logs.xact`)
    .orderBy(sql`audit_logs.position`)
    .limit(limit)
    .execute();
}

/** Moves the cursor of a claimed stream, which is free again then. */
export async function advanceLogStream(db: TenantDb, claimed: LogStreamRow, last: StreamedRow | undefined): Promise<void> {
  await ofClaim(db, claimed)
    .set({
      ...(last && { cursorXact: sql<string>`${last.xactText}::text::xid8`, cursorPosition: last.position }),
      attempts: 0,
      availableAt: sql<Date>`now()`,
      failingSince: null,
      lastError: null,
    })
    .execute();
}

export async function postponeLogStream(
  db: TenantDb,
  claimed: LogStreamRow,
  { delaySeconds, error }: { delaySeconds: number; error: string },
): Promise<void> {
  await ofClaim(db, claimed)
    .set({
      availableAt: sql<Date>`now() + make_interval(secs => ${delaySeconds})`,
      failingSince: sql<Date>`coalesce(failing_since, now())`,
      lastError: error,
    })
    .execute();
}

/** Another claim may have begun since. */
const ofClaim = (db: TenantDb, { id, attempts }: LogStreamRow) =>
  db.updateTable('logStreams').where('id', '=', id).where('attempts', '=', attempts);
