import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findSignInExperience } from './queries.ts';
import type { SignInExperience } from './schemas.ts';

export type { SignInExperience } from './schemas.ts';

export const signInExperiencePart = defineSnapshotPart<SignInExperience>({
  name: 'sign-in-experience',
  load: ({ db, tenantId }) => findSignInExperience(db, tenantId),
});

/** How long a code lives (seconds) and how often it may be tried. */
export function verificationCodePolicyOf({ verificationCodePolicy: policy }: Pick<SignInExperience, 'verificationCodePolicy'>) {
  return { expirationSeconds: policy.expirationDuration ?? 600, maxRetryAttempts: policy.maxRetryAttempts ?? 10 };
}

/** How many failures within an hour lock an identifier, and for how long (minutes). */
export function sentinelPolicyOf({ sentinelPolicy: policy }: Pick<SignInExperience, 'sentinelPolicy'>) {
  return { maxAttempts: policy.maxAttempts ?? 100, lockoutMinutes: policy.lockoutDuration ?? 60 };
}
