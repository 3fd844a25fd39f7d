import type { TenantDb } from '../../foundation/database/tables.ts';
import { listRolesOfApplication } from '../roles/queries/application-roles.ts';
import { listRolesOfUser } from '../roles/queries/user-roles.ts';
import { findUserById } from '../users/queries.ts';

/** Names of the roles of who holds a token; `undefined` for a person who is suspended or gone. */
export async function findRoleNames(
  db: TenantDb,
  { id, isApplication }: { id: string; isApplication: boolean },
): Promise<string[] | undefined> {
  if (isApplication) return (await listRolesOfApplication(db, id)).map(({ name }) => name);
  const user = await findUserById(db, id);
  if (!user || user.isSuspended) return undefined;
  return (await listRolesOfUser(db, id)).map(({ name }) => name);
}
