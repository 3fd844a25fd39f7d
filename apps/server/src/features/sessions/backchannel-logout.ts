import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { createLogoutToken } from './logout-token.ts';
import {
  claimBackchannelLogouts,
  deleteBackchannelLogout,
  listTenantsWithLogouts,
  postponeBackchannelLogout,
  type BackchannelLogoutRow,
} from './queries/backchannel-logouts.ts';

/** Work of a tenant's logouts: `scope.wake(backchannelLogoutQueue)` after the change that stored some. */
export const backchannelLogoutQueue = 'backchannel-logout';

const atOnce = 20;
const timeoutMs = 5_000;
/** Longer than all tries that were taken together may last. */
const claimSeconds = 30;
/** Tries that the queue makes within half a minute; from then on every minute's look does, ever more rarely. */
const quickTries = 5;
const longestDelaySeconds = 3_600;

export interface BackchannelLogoutOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly outbound: Pick<Outbound, 'fetch'>;
}

/**
 * Tells applications that sessions have ended. What is to be told is in a table, written with the change itself; the queue only says that
 * there is something, and a look each minute finds what it did not say. A row goes once the application has answered 2xx, so an
 * application hears of a logout at least once, and again only when the process died between the answer and the deletion.
 */
export function workOnBackchannelLogouts(jobs: Jobs, options: BackchannelLogoutOptions): void {
  jobs.work(backchannelLogoutQueue, async ({ tenantId }) => {
    const failed = await deliverBackchannelLogouts(options, String(tenantId));
    if (failed > 0) throw new Error(`${failed} applications could not be told of a logout.`); // the queue tries again
  });
  jobs.schedule('backchannel-logout-look', '* * * * *', async () => {
    for (const tenantId of await listTenantsWithLogouts(options.database.root)) await deliverBackchannelLogouts(options, tenantId);
  });
}

/**
 * Delivers what is due of one tenant.
 * @returns how many failed and are due again at once
 */
export async function deliverBackchannelLogouts({ tenancy, outbound }: BackchannelLogoutOptions, tenantId: string): Promise<number> {
  const scope = await tenancy.scope(tenantId);
  if (!scope) return 0; // deleted meanwhile
  for (;;) {
    const rows = await claimBackchannelLogouts(scope.db, { limit: atOnce, claimSeconds });
    const failures = await Promise.all(rows.map((row) => deliver(scope, row, outbound)));
    const again = failures.filter(Boolean).length;
    if (again > 0 || rows.length < atOnce) return again;
  }
}

/** Says whether the logout is due again at once. */
async function deliver(scope: TenantScope, row: BackchannelLogoutRow, outbound: Pick<Outbound, 'fetch'>): Promise<boolean> {
  const { backchannelLogoutUri, backchannelLogoutSessionRequired } =
    scope.settings.get(applicationsPart).get(row.clientId)?.oidcClientMetadata ?? {};
  try {
    if (backchannelLogoutUri !== undefined) {
      // An application that was never given a `sid` knows sessions by the person only.
      const sid = backchannelLogoutSessionRequired === true ? (row.sid ?? undefined) : undefined;
      const body = new URLSearchParams({ logout_token: await createLogoutToken(scope, { ...row, sid }) });
      const { status } = await outbound.fetch(backchannelLogoutUri, { method: 'POST', body, timeoutMs });
      if (status < 200 || status > 299) throw new Error(`the application answered ${status}`);
    }
  } catch (error) {
    scope.log.warn({ err: error, applicationId: row.clientId, attempt: row.attempts }, 'an application was not told of a logout');
    const delaySeconds = row.attempts < quickTries ? 0 : Math.min(60 * 2 ** (row.attempts - quickTries), longestDelaySeconds);
    await postponeBackchannelLogout(scope.db, row.id, delaySeconds);
    return delaySeconds === 0;
  }
  await deleteBackchannelLogout(scope.db, row.id);
  return false;
}
