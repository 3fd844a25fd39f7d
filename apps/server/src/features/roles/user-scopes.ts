import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { listRoleIdsOfUser } from './queries/user-roles.ts';
import { scopesOfRoles } from './roles-part.ts';

/** What a user may ask of an API resource: one statement, the rest from the snapshot. */
export async function userScopesForResource(
  { db, settings }: Pick<TenantScope, 'db' | 'settings'>,
  { userId, indicator }: { userId: string; indicator: string },
): Promise<string[]> {
  return scopesOfRoles(settings, await listRoleIdsOfUser(db, userId), indicator);
}
