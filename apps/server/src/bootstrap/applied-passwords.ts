import { initializeSystemValue, putSystemValue } from '../tenancy/queries.ts';
import type { PasswordDigest } from '../features/users/queries.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';

interface GivenPassword {
  readonly password?: string | undefined;
  readonly passwordDigest?: string | undefined;
  readonly passwordAlgorithm?: PasswordDigest['algorithm'] | undefined;
}

/**
 * Passwords that the file gave people, as digests: a password is set when the file's changes, not when the person's does.
 * Otherwise every start would bring back a password that its owner has replaced.
 */
export interface AppliedPasswords {
  /** The digest to give the user, `undefined` when this password was given before or none is. A user made just now was given none. */
  next(user: { readonly id: string; readonly isNew: boolean }, given: GivenPassword): Promise<PasswordDigest | undefined>;
  save(): Promise<void>;
}

export async function openAppliedPasswords({ database, tenant, passwords }: BootstrapScope): Promise<AppliedPasswords> {
  const key = `bootstrap-passwords:${tenant.id}`;
  // Written by `save` below only.
  const stored = (await initializeSystemValue(database.root, key, {})) as Record<string, PasswordDigest>;
  const applied = new Map(Object.entries(stored));
  let isChanged = false;
  const note = (userId: string, digest: PasswordDigest): PasswordDigest => {
    applied.set(userId, digest);
    isChanged = true;
    return digest;
  };
  return {
    async next({ id: userId, isNew }, { password, passwordDigest, passwordAlgorithm }) {
      const before = isNew ? undefined : applied.get(userId);
      if (passwordDigest !== undefined && passwordAlgorithm !== undefined) {
        return before?.digest === passwordDigest ? undefined : note(userId, { digest: passwordDigest, algorithm: passwordAlgorithm });
      }
      if (password === undefined) return undefined;
      const isKnown = before?.algorithm === 'Argon2id' && (await passwords.verify(password, before.digest, before.algorithm));
      return isKnown ? undefined : note(userId, await passwords.hash(password));
    },
    async save() {
      if (isChanged) await putSystemValue(database.root, key, Object.fromEntries(applied));
    },
  };
}
