import type { Provider } from 'oidc-provider';
import { isDatabaseUnavailable } from '../foundation/database/unavailable.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** Failures that no request is to blame for: without the database, 503 and when to try again; the rest is logged. Neither tells what happened. */
export function reportFailures(provider: Provider, { log }: Pick<TenantScope, 'log'>): void {
  provider.on('server_error', (ctx, error) => {
    if (isDatabaseUnavailable(error)) {
      log.warn({ err: error, path: ctx.path }, 'database unavailable');
      ctx.status = 503;
      ctx.set('retry-after', '1');
    } else {
      log.error({ err: error, path: ctx.path }, 'a protocol request failed');
    }
  });
}
