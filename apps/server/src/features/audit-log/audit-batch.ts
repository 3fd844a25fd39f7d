import type { Logger } from 'pino';
import type { TenantDb } from '../../foundation/database/tables.ts';
import type { AuditEntry } from '../../tenancy/tenant-scope.ts';
import { insertAuditLogs, type DatedAuditEntry } from './queries.ts';

export interface AuditBatch {
  add(tenantId: string, entry: AuditEntry): void;
  /** Writes what is waiting; at shutdown, after the last request. */
  flush(): Promise<void>;
}

interface AuditBatchOptions {
  readonly tenantDb: (tenantId: string) => TenantDb;
  /** Sees each entry before it is written. Harmless when it sees one again. */
  readonly record?: (db: TenantDb, tenantId: string, entries: readonly DatedAuditEntry[]) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log: Logger;
}

const flushAfterMs = 1000;
const flushAtEntries = 200;
/** Above this the database has been away for long: new entries are counted and dropped rather than held. */
const maxWaiting = 20_000;

/** Collects entries and writes them in one statement per tenant, at most a second later. */
export function createAuditBatch({ tenantDb, record, now, log }: AuditBatchOptions): AuditBatch {
  let waiting: { tenantId: string; entry: DatedAuditEntry }[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (batch: typeof waiting): Promise<void> => {
    for (const [tenantId, items] of Map.groupBy(batch, (item) => item.tenantId)) await writeTo(tenantId, items);
  };

  /** What the database refuses would be refused for ever, and with it all that stands beside it: it is searched for and dropped. */
  const writeTo = async (tenantId: string, items: typeof waiting): Promise<void> => {
    try {
      const entries = items.map(({ entry }) => entry);
      await record?.(tenantDb(tenantId), tenantId, entries);
      await insertAuditLogs(tenantDb(tenantId), entries);
    } catch (error) {
      if (!isRefused(error)) {
        log.error({ err: error, tenantId, entries: items.length }, 'audit entries could not be written');
        return requeue(items);
      }
      if (items.length === 1)
        return log.error({ err: error, tenantId, key: items[0]?.entry.key }, 'an audit entry was refused and dropped');
      const half = Math.ceil(items.length / 2);
      await writeTo(tenantId, items.slice(0, half));
      await writeTo(tenantId, items.slice(half));
    }
  };

  const requeue = (items: typeof waiting): void => {
    const room = Math.max(0, maxWaiting - waiting.length);
    if (items.length > room) log.error({ entries: items.length - room }, 'audit entries dropped: too many are waiting');
    waiting = [...items.slice(0, room), ...waiting];
    schedule();
  };

  const schedule = (): void => {
    timer ??= setTimeout(() => void flush(), flushAfterMs);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) writing = writing.then(() => write(batch));
    return writing;
  };

  return {
    add(tenantId, entry) {
      if (waiting.length >= maxWaiting) return;
      waiting.push({ tenantId, entry: { ...entry, at: now() } });
      if (waiting.length === flushAtEntries) void flush();
      else schedule();
    },
    flush,
  };
}

/** Whether it is the entry that is wrong (PostgreSQL Appendix A: data exceptions, and a tenant deleted meanwhile), not the database. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code);
