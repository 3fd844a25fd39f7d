import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { toAuditLogResponse } from '../audit-log/audit-log.ts';
import { delayAfterFailure } from '../webhooks/delivery-schedule.ts';
import { openConfig } from './log-stream.ts';
import { advanceLogStream, claimLogStream, listDueStreams, postponeLogStream, readLogsAfter, type StreamedRow } from './queries.ts';
import type { LogStreamRow } from './tables.ts';

const batchRows = 500;
const timeoutMs = 10_000;
/** Longer than one try may last. */
const claimSeconds = 30;

export interface LogStreamOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly outbound: Pick<Outbound, 'fetch'>;
}

/** Sends what the audit log has got since, each minute, from one of all processes. */
export function workOnLogStreams(jobs: Jobs, options: LogStreamOptions): void {
  jobs.schedule('log-streams', '* * * * *', () => sendLogs(options));
}

/** One round over all streams that are due; a slow receiver holds up only its own. */
export async function sendLogs({ database, tenancy, outbound }: LogStreamOptions): Promise<void> {
  const due = await listDueStreams(database.root);
  await Promise.all(
    due.map(async ({ tenantId, id }) => {
      const scope = await tenancy.scope(tenantId);
      if (scope) while (await sendBatch(scope, outbound, id));
    }),
  );
}

/** Sends the next rows of a stream; says whether there may be more. */
async function sendBatch(scope: TenantScope, outbound: Pick<Outbound, 'fetch'>, id: string): Promise<boolean> {
  const stream = await claimLogStream(scope.db, id, claimSeconds);
  if (!stream) return false;
  const rows = await readLogsAfter(scope.db, stream, batchRows);
  const error = rows.length === 0 ? undefined : await post(scope, outbound, { stream, rows });
  if (error === undefined) {
    await advanceLogStream(scope.db, stream, rows.at(-1));
    return rows.length === batchRows;
  }
  scope.log.warn({ streamId: id, error }, 'the audit log could not be sent; it is tried again');
  // It never ends: the rows wait as long as the audit log keeps them.
  const delaySeconds = delayAfterFailure({ attempts: stream.attempts, queuedAt: scope.now(), now: scope.now() }) ?? 0;
  await postponeLogStream(scope.db, stream, { delaySeconds, error });
  return false;
}

/** @returns what went wrong */
async function post(
  scope: TenantScope,
  outbound: Pick<Outbound, 'fetch'>,
  { stream, rows }: { stream: LogStreamRow; rows: readonly StreamedRow[] },
): Promise<string | undefined> {
  const { url, headers } = openConfig(stream, scope);
  const body = rows.map((row) => `${JSON.stringify(toAuditLogResponse(row, scope.tenant.id))}\n`).join('');
  try {
    const response = await outbound.fetch(url, {
      method: 'POST',
      timeoutMs,
      headers: { 'user-agent': 'Lintel (log stream)', ...headers, 'content-type': 'application/x-ndjson' },
      body,
    });
    return response.ok ? undefined : `The receiver answered ${response.status}.`;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}
