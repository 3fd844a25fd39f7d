import type { PasswordDigest } from '../features/users/queries.ts';
import type { BootstrapUser } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { findAppliedPassword } from './queries.ts';

/**
 * The digest to give a person, `undefined` when the file names none or the one it named before: a password is set when the file's changes,
 * not when the person's does. Otherwise every start would bring back a password that its owner has replaced.
 */
export async function newPassword(
  { db, passwords }: BootstrapScope,
  userId: string,
  { password, passwordDigest, passwordAlgorithm }: Pick<BootstrapUser, 'password' | 'passwordDigest' | 'passwordAlgorithm'>,
): Promise<PasswordDigest | undefined> {
  const applied = await findAppliedPassword(db, userId);
  if (passwordDigest !== undefined && passwordAlgorithm !== undefined) {
    return applied?.digest === passwordDigest ? undefined : { digest: passwordDigest, algorithm: passwordAlgorithm };
  }
  if (password === undefined) return undefined;
  const isApplied = applied?.algorithm === 'Argon2id' && (await passwords.verify(password, applied.digest, applied.algorithm));
  return isApplied ? undefined : passwords.hash(password);
}
