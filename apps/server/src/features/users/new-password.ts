import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import type { BreachedPasswordsScope } from './breached-passwords.ts';
import type { PasswordScope } from './password.ts';
import { refuseWeakPassword, type PersonalInfo } from './password-policy.ts';
import type { PasswordDigest } from './queries.ts';
import type { UserRow } from './tables.ts';

export type NewPasswordScope = TenantScope & PasswordScope & BreachedPasswordsScope;

/**
 * Checks a password that a person chooses and makes its digest.
 *
 * @param personal what the password must not contain
 * @throws ApiError `password.rejected`
 */
export async function digestNewPassword(scope: NewPasswordScope, password: string, personal: PersonalInfo): Promise<PasswordDigest> {
  const { passwordPolicy } = scope.settings.get(signInExperiencePart);
  await refuseWeakPassword(passwordPolicy, password, { personal, isBreached: scope.isBreached });
  return scope.passwords.hash(password);
}

/** @throws ApiError `user.same_password` */
export async function assertDifferentPassword(
  scope: PasswordScope,
  { passwordDigest, passwordAlgorithm }: Pick<UserRow, 'passwordDigest' | 'passwordAlgorithm'>,
  password: string,
): Promise<void> {
  if (passwordDigest === null || passwordAlgorithm === null) return;
  if (await scope.passwords.verify(password, passwordDigest, passwordAlgorithm)) throw new ApiError('user.same_password');
}

interface Described {
  readonly username?: string | null | undefined;
  readonly primaryEmail?: string | null | undefined;
  readonly primaryPhone?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** What is known of a person from the account, and from what a sign-in in progress adds to it. */
export const personalInfo = (profile: Described, user?: Described): PersonalInfo => ({
  username: profile.username ?? user?.username,
  email: profile.primaryEmail ?? user?.primaryEmail,
  phone: profile.primaryPhone ?? user?.primaryPhone,
  name: profile.name ?? user?.name,
});
