import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { PasswordScope } from './password.ts';
import { upgradePasswordDigest } from './queries.ts';
import type { UserRow } from './tables.ts';

/**
 * Checks a person's password; the same work is done when there is no such person or no password (`user` undefined, digest null).
 * A digest of another kind is replaced by ours once the password has proven right.
 */
export async function verifyPassword(
  { db, passwords }: Pick<TenantScope, 'db'> & PasswordScope,
  user: Pick<UserRow, 'id' | 'passwordDigest' | 'passwordAlgorithm'> | undefined,
  password: string,
): Promise<boolean> {
  if (!user?.passwordDigest || !user.passwordAlgorithm) return passwords.verifyDecoy(password);
  if (!(await passwords.verify(password, user.passwordDigest, user.passwordAlgorithm))) return false;
  if (passwords.needsRehash(user.passwordDigest, user.passwordAlgorithm)) {
    await upgradePasswordDigest(db, user, await passwords.hash(password));
  }
  return true;
}
