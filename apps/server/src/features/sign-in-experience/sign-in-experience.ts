import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findSignInExperience } from './queries.ts';
import type { SignInExperience } from './schemas.ts';

export type { SignInExperience, SignInIdentifier } from './schemas.ts';

export const signInExperiencePart = defineSnapshotPart<SignInExperience>({
  name: 'sign-in-experience',
  load: ({ db, tenantId }) => findSignInExperience(db, tenantId),
});

/** What may be asked of a new password, nothing left open. */
export interface PasswordPolicy {
  length: { min: number; max: number };
  characterTypes: { min: number };
  rejects: { pwned: boolean; repetitionAndSequence: boolean; userInfo: boolean; words: string[] };
}

/** The tenant's password policy with the contract's defaults for what it does not say. */
export function passwordPolicyOf({ passwordPolicy }: Pick<SignInExperience, 'passwordPolicy'>): PasswordPolicy {
  const { length, characterTypes, rejects } = passwordPolicy;
  return {
    length: { min: length?.min ?? 8, max: length?.max ?? 256 },
    characterTypes: { min: characterTypes?.min ?? 1 },
    rejects: {
      pwned: rejects?.pwned ?? true,
      repetitionAndSequence: rejects?.repetitionAndSequence ?? true,
      userInfo: rejects?.userInfo ?? true,
      words: rejects?.words ?? [],
    },
  };
}

/** How long a code lives (seconds) and how often it may be tried. */
export function verificationCodePolicyOf({ verificationCodePolicy: policy }: Pick<SignInExperience, 'verificationCodePolicy'>) {
  return { expirationSeconds: policy.expirationDuration ?? 600, maxRetryAttempts: policy.maxRetryAttempts ?? 10 };
}

/** How many failures within an hour lock an identifier, and for how long (minutes). */
export function sentinelPolicyOf({ sentinelPolicy: policy }: Pick<SignInExperience, 'sentinelPolicy'>) {
  return { maxAttempts: policy.maxAttempts ?? 100, lockoutMinutes: policy.lockoutDuration ?? 60 };
}
