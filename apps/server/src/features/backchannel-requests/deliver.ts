import type { Database } from '../../foundation/database/open-database.ts';
import type { Jobs } from '../../foundation/jobs/create-jobs.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import type { Messenger } from '../connectors/messenger.ts';
import { backchannelDeliveryQueue, openMessage, openPing } from './delivery.ts';
import { claimDeliveries, deleteDelivery, listTenantsWithDeliveries, postponeDelivery, type BackchannelDeliveryRow } from './queries.ts';
import { sendRequestMessage } from './send-request-message.ts';

const atOnce = 20;
const pingTimeoutMs = 5_000;
/** Longer than all tries that were taken together may last. */
const claimSeconds = 60;
/** Tries that the queue makes within half a minute; from then on every minute's look does, until the request is over. */
const quickTries = 5;
const delayedSeconds = 30;

export interface BackchannelDeliveryOptions {
  readonly database: Database;
  readonly tenancy: Tenancy;
  readonly messenger: Messenger;
  readonly outbound: Pick<Outbound, 'fetch'>;
}

/**
 * Sends what requests for a person's approval need sent. What that is stands in a table, written with the request or the answer itself; the
 * queue only says that there is something, and a look each minute finds what it did not say.
 */
export function workOnBackchannelDeliveries(jobs: Jobs, options: BackchannelDeliveryOptions): void {
  jobs.work(backchannelDeliveryQueue, async ({ tenantId }) => {
    const failed = await deliverBackchannelRequests(options, String(tenantId));
    if (failed > 0) throw new Error(`${failed} messages about requests for approval could not be sent.`); // the queue tries again
  });
  jobs.schedule('backchannel-delivery-look', '* * * * *', async () => {
    for (const tenantId of await listTenantsWithDeliveries(options.database.root)) await deliverBackchannelRequests(options, tenantId);
  });
}

/**
 * Delivers what is due of one tenant.
 * @returns how many failed and are due again at once
 */
export async function deliverBackchannelRequests(options: BackchannelDeliveryOptions, tenantId: string): Promise<number> {
  const scope = await options.tenancy.scope(tenantId);
  if (!scope) return 0; // deleted meanwhile
  for (;;) {
    const rows = await claimDeliveries(scope.db, { limit: atOnce, claimSeconds });
    const failures = await Promise.all(rows.map((row) => deliver(scope, row, options)));
    const again = failures.filter(Boolean).length;
    if (again > 0 || rows.length < atOnce) return again;
  }
}

/** Says whether the delivery is due again at once. */
async function deliver(scope: TenantScope, row: BackchannelDeliveryRow, options: BackchannelDeliveryOptions): Promise<boolean> {
  const { id, purpose, clientId, attempts } = row;
  try {
    if (purpose === 'message') {
      await sendRequestMessage(scope, { ...openMessage(scope.sealer, row.data), applicationId: clientId, attempt: attempts }, options);
    } else await sendPing(scope, row, options);
  } catch (error) {
    scope.log.warn({ err: error, applicationId: clientId, attempt: attempts, purpose }, 'a request for approval: a message was not sent');
    const delaySeconds = attempts < quickTries ? 0 : delayedSeconds;
    await postponeDelivery(scope.db, id, delaySeconds);
    return delaySeconds === 0;
  }
  await deleteDelivery(scope.db, id);
  return false;
}

/** OpenID Connect CIBA §10.2: any 2xx will do, and redirects are not followed. */
async function sendPing(scope: TenantScope, row: BackchannelDeliveryRow, { outbound }: BackchannelDeliveryOptions): Promise<void> {
  const { backchannelClientNotificationEndpoint: endpoint } =
    scope.settings.get(applicationsPart).get(row.clientId)?.protocolSettings ?? {};
  if (endpoint === undefined) return; // it polls by now, or is deleted
  const { authReqId, notificationToken } = openPing(scope.sealer, row.data);
  const { status } = await outbound.fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${notificationToken}` },
    body: JSON.stringify({ auth_req_id: authReqId }),
    followsRedirects: false,
    timeoutMs: pingTimeoutMs,
  });
  if (status < 200 || status > 299) throw new Error(`the application answered ${status}`);
}
