import { ApiError } from '../../foundation/http/api-error.ts';
import { guardAttempt } from '../sentinel/guard-attempt.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier } from './queries.ts';
import type { UserRow } from './tables.ts';
import { assertUsernameAllowed } from './username-policy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/** Who has to be told that a name is taken learns that somebody has it: so many times an hour, from one address, and no more. */
const takenNames = { maxAttempts: 100, lockoutMinutes: 60 };

export interface Chooser {
  readonly ip: string;
  readonly languages: readonly string[];
}

/**
 * Returns when a new account may have the name.
 *
 * @throws ApiError `user.username_*`, `session.verification_blocked_too_many_attempts` after too many names that are taken
 */
export async function assertUsernameFree(scope: TenantScope, username: string, { ip, languages }: Chooser): Promise<void> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  assertUsernameAllowed(usernamePolicy, username);
  const attempt = { identifier: ip, action: 'UsernameChoice', languages, policy: takenNames } as const;
  const isFree = await guardAttempt(scope, attempt, async () => {
    const holder = await findUserByIdentifier(scope.db, { type: 'username', value: username }, usernamePolicy);
    return holder ? undefined : true;
  });
  if (!isFree) throw new ApiError('user.username_already_in_use');
}

/** The same for somebody who has an account; other spellings of their own name are theirs. */
export async function assertOwnUsernameFree(
  scope: TenantScope,
  { username: own }: Pick<UserRow, 'username'>,
  { username, ...chooser }: Chooser & { readonly username: string },
): Promise<void> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  const isOwn = own === username || (!usernamePolicy.caseSensitive && own?.toLowerCase() === username.toLowerCase());
  if (isOwn) assertUsernameAllowed(usernamePolicy, username);
  else await assertUsernameFree(scope, username, chooser);
}
