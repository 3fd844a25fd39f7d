import type { Logger } from 'pino';
import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import { checkDomain } from './check-domain.ts';
import type { DomainsScope } from './domains-scope.ts';
import { getDomain, listWaiting } from './queries.ts';

/** Whoever has not set the records by then looks again by reading the domain. */
const waitingDays = 7;
const dayMs = 24 * 60 * 60_000;
/** Those that were not looked at for longest; the others are next. */
const atOnce = 50;

export interface WaitingDomainsOptions {
  readonly database: Database;
  readonly scope: (tenantId: string) => Promise<TenantScope & TenantsScope & DomainsScope>;
  readonly log: Logger;
  readonly now: () => number;
}

/** Serves tenants on their domains soon after the records are right, whether or not anybody looks. */
export function scheduleDomainChecks(jobs: Jobs, options: WaitingDomainsOptions): void {
  jobs.schedule('domains-look', '*/2 * * * *', () => checkWaitingDomains(options));
}

export async function checkWaitingDomains({ database, scope, log, now }: WaitingDomainsOptions): Promise<void> {
  for (const { tenantId, id } of await listWaiting(database.root, { since: now() - waitingDays * dayMs, limit: atOnce })) {
    try {
      const own = await scope(tenantId);
      await checkDomain(own, await getDomain(own.db, id));
    } catch (error) {
      log.warn({ err: error, tenant: tenantId, domainId: id }, 'a domain could not be checked'); // or it was removed meanwhile
    }
  }
}
