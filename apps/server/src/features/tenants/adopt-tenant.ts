import { defaultTenantId } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { listTenantAdministratorIds } from '../tenant-members/queries.ts';
import { makeAdministrator } from './make-administrator.ts';

/**
 * Gives a new tenant its administrators: the person who created it; of one that a machine or the bootstrap file created,
 * everybody who administers the tenant that came with the installation.
 * @param admin the admin tenant
 */
export async function adoptTenant(
  admin: Pick<TenantScope, 'write' | 'db'>,
  { tenantId, creatorId }: { tenantId: string; creatorId?: string | undefined },
): Promise<void> {
  const userIds = creatorId === undefined ? await listTenantAdministratorIds(admin.db, defaultTenantId) : [creatorId];
  await admin.write([], async (trx) => {
    for (const userId of userIds) await makeAdministrator(trx, { userId, tenantIds: [tenantId] });
  });
}
