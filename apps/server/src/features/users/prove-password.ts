import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { guardAttempt } from '../sentinel/guard-attempt.ts';
import type { PasswordScope } from './password.ts';
import type { UserRow } from './tables.ts';
import { verifyPassword } from './verify-password.ts';

/**
 * Somebody who is signed in shows that they know the password; wrong ones count against the account like those of a sign-in.
 *
 * @throws ApiError `session.invalid_credentials`, `session.verification_blocked_too_many_attempts`
 */
export async function provePassword(
  scope: TenantScope & PasswordScope,
  user: UserRow,
  { password, languages }: { password: string; languages: readonly string[] },
): Promise<void> {
  const identifier = user.username ?? user.primaryEmail ?? user.primaryPhone ?? user.id;
  const isRight = await guardAttempt(scope, { identifier, action: 'Password', languages }, async () =>
    (await verifyPassword(scope, user, password)) ? true : undefined,
  );
  if (!isRight) throw new ApiError('session.invalid_credentials');
}
