import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findAccountCenter } from './queries.ts';
import type { AccountCenterSettings } from './schemas.ts';

/** What people may see and change of their own account. */
export const accountCenterPart = defineSnapshotPart<AccountCenterSettings>({
  name: 'account-center',
  load: ({ db, tenantId }) => findAccountCenter(db, tenantId),
});
