import type { Logger } from 'pino';
import { scheduleCleanUp } from './clean-up.ts';
import { workOnBackchannelDeliveries } from './features/backchannel-requests/deliver.ts';
import type { Messenger } from './features/connectors/messenger.ts';
import { scheduleDomainChecks, type WaitingDomainsOptions } from './features/domains/check-waiting-domains.ts';
import { workOnLogStreams } from './features/log-streams/work-on-log-streams.ts';
import { workOnBackchannelLogouts } from './features/sessions/backchannel-logout.ts';
import { workOnWebhooks, type Courier } from './features/webhooks/courier.ts';
import type { AssetStore } from './features/user-assets/asset-store.ts';
import { workOnRemovals } from './features/user-assets/remove-files.ts';
import type { Database } from './foundation/database/open-database.ts';
import type { Jobs } from './foundation/jobs/create-jobs.ts';
import type { Outbound } from './foundation/outbound-http/outbound.ts';
import type { ServerSettings } from './settings.ts';
import type { Tenancy } from './tenancy/tenancy.ts';

interface BackgroundOptions {
  readonly settings: ServerSettings;
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly outbound: Outbound;
  readonly messenger: Messenger;
  readonly userAssets: AssetStore;
  readonly scope: WaitingDomainsOptions['scope'];
  readonly log: Logger;
  readonly now: () => number;
}

/** Everything that happens without anybody waiting for it. It begins when `jobs` starts. */
export function startBackgroundWork(
  jobs: Jobs,
  { settings, database, tenancy, outbound, messenger, userAssets, scope, log, now }: BackgroundOptions,
): Courier {
  scheduleCleanUp(jobs, {
    database,
    tenancy,
    auditRetentionDays: settings.AUDIT_LOG_RETENTION_DAYS,
    webhookRetentionDays: settings.WEBHOOK_RETENTION_DAYS,
    now,
  });
  workOnBackchannelLogouts(jobs, { database, tenancy, outbound });
  workOnBackchannelDeliveries(jobs, { database, tenancy, outbound, messenger });
  scheduleDomainChecks(jobs, { database, scope, log, now });
  workOnRemovals(jobs, { database, userAssets, log, now });
  workOnLogStreams(jobs, { database, tenancy, outbound });
  return workOnWebhooks(jobs, { database, tenancy, outbound, log });
}
