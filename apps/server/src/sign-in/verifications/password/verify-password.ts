import { ApiError } from '../../../foundation/http/api-error.ts';
import { guardAttempt } from '../../../features/sentinel/guard-attempt.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import type { PasswordScope } from '../../../features/users/password.ts';
import { findUserByIdentifier, upgradePasswordDigest, type UserIdentifier } from '../../../features/users/queries.ts';
import type { UserRow } from '../../../features/users/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assertActive } from '../../people.ts';

interface PasswordGuess {
  readonly identifier: UserIdentifier;
  readonly password: string;
  /** The reader's, for the message about a lock. */
  readonly languages: readonly string[];
}

/**
 * The user whose password it is. Costs and answers the same for an unknown user, one without a password, and a wrong password.
 *
 * @throws ApiError `session.invalid_credentials`, `session.verification_blocked_too_many_attempts`, `user.suspended` (after the right password)
 */
export async function verifyPassword(scope: TenantScope & PasswordScope, guess: PasswordGuess): Promise<UserRow> {
  const { identifier, password, languages } = guess;
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  const user = await guardAttempt(scope, { identifier: identifier.value, action: 'Password', languages }, async () => {
    const candidate = await findUserByIdentifier(scope.db, identifier, usernamePolicy);
    return (await isPasswordOf(scope, candidate, password)) ? candidate : undefined;
  });
  if (!user) throw new ApiError('session.invalid_credentials');
  assertActive(user);
  await upgradeDigest(scope, user, password);
  return user;
}

function isPasswordOf({ passwords }: PasswordScope, user: UserRow | undefined, password: string): Promise<boolean> {
  if (!user?.passwordDigest || !user.passwordAlgorithm) return passwords.verifyDecoy(password);
  return passwords.verify(password, user.passwordDigest, user.passwordAlgorithm);
}

/** A digest that was imported is made anew while the password is at hand. */
async function upgradeDigest(scope: TenantScope & PasswordScope, user: UserRow, password: string): Promise<void> {
  const { passwordDigest, passwordAlgorithm } = user;
  if (!passwordDigest || !passwordAlgorithm || !scope.passwords.needsRehash(passwordDigest, passwordAlgorithm)) return;
  await upgradePasswordDigest(scope.db, user, await scope.passwords.hash(password));
}
