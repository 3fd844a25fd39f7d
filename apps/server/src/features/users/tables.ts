import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, JsonWithDefault, NullableTimestamp } from '../../foundation/database/tables.ts';
import type { Identities, MfaVerification, SignInPreferences, UserProfile } from './user.ts';

/** How a stored digest was made. Ours is `Argon2id`; the rest arrives by import and is replaced at the first sign-in. */
export type PasswordAlgorithm = 'Argon2i' | 'Argon2id' | 'Argon2d' | 'SHA1' | 'SHA256' | 'MD5' | 'Bcrypt' | 'Legacy';

export interface UsersTable {
  id: string;
  username: string | null;
  primaryEmail: string | null;
  /** Digits only, as given. */
  primaryPhone: string | null;
  /** `phoneKey(primaryPhone)`: what is compared. Written by `queries.ts`, never by callers. */
  primaryPhoneKey: string | null;
  passwordDigest: string | null;
  passwordAlgorithm: PasswordAlgorithm | null;
  passwordUpdatedAt: NullableTimestamp;
  isPasswordExpired: Generated<boolean>;
  name: string | null;
  avatar: string | null;
  profile: JsonWithDefault<UserProfile>;
  customData: JsonWithDefault<Record<string, unknown>>;
  identities: JsonWithDefault<Identities>;
  mfaVerifications: JsonWithDefault<MfaVerification[]>;
  signInPreferences: JsonWithDefault<SignInPreferences>;
  applicationId: string | null;
  cimdClientId: string | null;
  isSuspended: Generated<boolean>;
  lastSignInAt: NullableTimestamp;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
}

interface UserCountersTable {
  shard: number;
  amount: number;
}

/** A user as read from the database; times in epoch milliseconds. */
export type UserRow = Selectable<UsersTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    users: UsersTable;
    userCounters: UserCountersTable;
  }
}
