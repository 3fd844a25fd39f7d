import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
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
  await write([], (trx) => revokeGrants(trx, accountId, oldest));
  wake(backchannelLogoutQueue);
}
