import { ApiError } from '../foundation/http/api-error.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { BreachedPasswordsScope } from '../features/users/breached-passwords.ts';
import type { PasswordScope } from '../features/users/password.ts';
import { refuseWeakPassword, type PersonalInfo } from '../features/users/password-policy.ts';
import type { PasswordDigest } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { InteractionProfile } from './interaction.ts';

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

/** What is known of a person from the account and from what the interaction adds to it. */
export const personalInfo = (profile: InteractionProfile, user?: UserRow): PersonalInfo => ({
  username: profile.username ?? user?.username,
  email: profile.primaryEmail ?? user?.primaryEmail,
  phone: profile.primaryPhone ?? user?.primaryPhone,
  name: profile.name ?? user?.name,
});
