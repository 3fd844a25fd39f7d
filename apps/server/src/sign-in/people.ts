import { ApiError } from '../foundation/http/api-error.ts';
import type { SignInExperience } from '../features/sign-in-experience/sign-in-experience.ts';
import type { UserPatch, UsernameComparison } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { InteractionProfile } from './interaction.ts';
import type { Account } from './next-step.ts';

/** @throws ApiError `user.suspended`: told only to who has proven to own the account */
export function assertActive(user: UserRow): void {
  if (user.isSuspended) throw new ApiError('user.suspended');
}

export const toAccount = ({ username, primaryEmail, primaryPhone, passwordDigest, identities }: UserRow): Account => ({
  username,
  primaryEmail,
  primaryPhone,
  hasPassword: passwordDigest !== null || Object.keys(identities).length > 0,
});

const dayMs = 24 * 60 * 60 * 1000;

/** Whether the password must be changed before it opens the account again: by an administrator's word, or by its age. */
export function isPasswordExpired(
  user: Pick<UserRow, 'isPasswordExpired' | 'passwordUpdatedAt' | 'createdAt'>,
  { passwordExpiration: policy }: Pick<SignInExperience, 'passwordExpiration'>,
  now: number,
): boolean {
  if (user.isPasswordExpired) return true;
  if (!policy.enabled) return false;
  // Passwords from before anybody counted are as old as the policy.
  const since = user.passwordUpdatedAt ?? policy.enabledAt ?? user.createdAt;
  return since + policy.validPeriodDays * dayMs <= now;
}

interface ProfileTarget {
  readonly usernamePolicy: UsernameComparison;
  /** The account it is added to; its other claims stay. */
  readonly user?: UserRow;
}

/** What an interaction has gathered, as it is written to the account. */
export const toUserPatch = (
  {
    username,
    profile,
    customData,
    jitOrganizationIds: _,
    submitted: __,
    enterpriseSsoIdentity: ___,
    syncedEnterpriseSsoIdentity: ____,
    socialIdentity: _____,
    ...fields
  }: InteractionProfile,
  { usernamePolicy, user }: ProfileTarget,
): UserPatch => ({
  ...fields,
  username,
  usernamePolicy,
  ...(profile && { profile: { ...user?.profile, ...profile } }),
  ...(customData && { customData: { ...user?.customData, ...customData } }),
});
