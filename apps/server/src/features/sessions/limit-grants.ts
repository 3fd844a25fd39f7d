import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { dataEvent } from '../webhooks/events.ts';
import { backchannelLogoutQueue } from './backchannel-logout.ts';
import { listOldestGrants } from './queries/grants-of-account.ts';
import { revokeGrants } from './revoke.ts';

/** Ends the oldest grants of a person to an application beyond its `maxAllowedGrants`. Costs nothing where no limit is set. */
export async function limitGrants(
  { db, settings, write, wake }: TenantScope,
  { accountId, clientId }: { accountId: string; clientId: string },
): Promise<void> {
  const keep = settings.get(applicationsPart).get(clientId)?.customClientMetadata.maxAllowedGrants;
  if (keep === undefined) return;
  const oldest = await listOldestGrants(db, { accountId, clientId, keep });
  if (oldest.length === 0) return;
  await write([], async (trx, _audit, emit) => {
    await revokeGrants(trx, accountId, oldest);
    const data = { userId: accountId, applicationId: clientId, maxAllowedGrants: keep, revokedGrants: oldest.length };
    emit(dataEvent('Grant.LimitExceeded', { id: accountId, data }));
  });
  wake(backchannelLogoutQueue);
}
