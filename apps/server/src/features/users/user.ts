import type { z } from 'zod';
import type { preferencesPatchSchema, userProfileSchema } from './schemas.ts';
import type { UserRow } from './tables.ts';

/** Standard claims of OIDC Core §5.1 that have no column of their own. */
export type UserProfile = z.infer<typeof userProfileSchema>;

/** Accounts at social providers, by the provider's target name. */
export type Identities = Record<string, { userId: string; details?: Record<string, unknown> | undefined }>;

/** A second factor as stored; its keys are told apart by `type`. Times are ISO strings. */
export interface MfaVerification {
  id: string;
  type: 'Totp' | 'WebAuthn' | 'BackupCode';
  createdAt: string;
  lastUsedAt?: string | undefined;
  [detail: string]: unknown;
}

export type SignInPreferences = z.infer<typeof preferencesPatchSchema>;

/** A user as the APIs answer it. */
export interface User {
  id: string;
  username: string | null;
  primaryEmail: string | null;
  primaryPhone: string | null;
  name: string | null;
  avatar: string | null;
  customData: Record<string, unknown>;
  identities: Identities;
  lastSignInAt: number | null;
  createdAt: number;
  updatedAt: number;
  profile: UserProfile;
  applicationId: string | null;
  cimdClientId: string | null;
  isSuspended: boolean;
}

export interface UserResponse extends User {
  hasPassword: boolean;
}

/** What the APIs tell of a user: everything but digests, factors and preferences. */
export function toUser(row: UserRow): User {
  return {
    id: row.id,
    username: row.username,
    primaryEmail: row.primaryEmail,
    primaryPhone: row.primaryPhone,
    name: row.name,
    avatar: row.avatar,
    customData: row.customData,
    identities: row.identities,
    lastSignInAt: row.lastSignInAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    profile: row.profile,
    applicationId: row.applicationId,
    cimdClientId: row.cimdClientId,
    isSuspended: row.isSuspended,
  };
}

export function toUserResponse(row: UserRow): UserResponse {
  return { ...toUser(row), hasPassword: row.passwordDigest !== null };
}

/** For migrations to another system, only when asked for. */
export function toUserResponseWithDigest(row: UserRow) {
  return { ...toUserResponse(row), passwordDigest: row.passwordDigest, passwordAlgorithm: row.passwordAlgorithm };
}
