import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { addTenantAdministrator } from '../organizations/seed.ts';
import { assignRolesToUser } from '../roles/queries/user-roles.ts';
import { tenantAdministration } from '../roles/seed.ts';

/** In the admin tenant: lets a person administer other tenants. */
export async function makeAdministrator(
  trx: TenantTransaction,
  { userId, tenantIds }: { userId: string; tenantIds: readonly string[] },
): Promise<void> {
  await assignRolesToUser(
    trx,
    userId,
    tenantIds.map((tenantId) => tenantAdministration(tenantId).userRole.id),
  );
  for (const tenantId of tenantIds) await addTenantAdministrator(trx, { userId, tenantId });
}
