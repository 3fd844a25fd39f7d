import type { InstalledConnector } from './connectors-scope.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/** What a provider says is for who set it up: it goes to the log, and with the failed step to the audit log. The person learns the code. */
export async function reportedTo<Result>(
  { log }: Pick<TenantScope, 'log'>,
  { connector, factory }: InstalledConnector,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ApiError) || !cause.code.startsWith('connector.')) throw cause;
    log.warn({ connector: factory.id, connectorId: connector.id, reason: cause.message }, 'a social provider let nobody in');
    throw new ApiError(cause.code, { internal: cause.message, cause });
  }
}
