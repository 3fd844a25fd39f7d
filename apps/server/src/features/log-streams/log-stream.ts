import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { LogStreamRow } from './tables.ts';

export interface LogStreamConfig {
  readonly url: string;
  /** They may hold credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Only what passed the schema of the routes is ever sealed. */
export const openConfig = ({ config }: LogStreamRow, { sealer }: Pick<TenantScope, 'sealer'>): LogStreamConfig =>
  JSON.parse(sealer.open(config)) as LogStreamConfig;

/** As the API answers it: administrators see its headers. */
export function toLogStreamResponse(row: LogStreamRow, scope: Pick<TenantScope, 'sealer'>) {
  const { id, name, enabled, createdAt, failingSince, lastError, availableAt } = row;
  const failure = failingSince === null ? {} : { failure: { since: failingSince, error: lastError ?? '', nextAttemptAt: availableAt } };
  return { id, name, enabled, config: openConfig(row, scope), createdAt, ...failure };
}
