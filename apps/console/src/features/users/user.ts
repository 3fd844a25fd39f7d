/** What the console knows of users: the shape of `/api/users`. */

export interface User {
  readonly id: string;
  readonly username: string | null;
  readonly primaryEmail: string | null;
  /** Digits only, country code first. */
  readonly primaryPhone: string | null;
  readonly name: string | null;
  readonly avatar: string | null;
  readonly customData: Readonly<Record<string, unknown>>;
  readonly profile: UserProfile;
  readonly applicationId: string | null;
  readonly isSuspended: boolean;
  readonly hasPassword?: boolean;
  readonly lastSignInAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface UserProfile {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nickname?: string;
  readonly website?: string;
  readonly gender?: string;
  readonly birthdate?: string;
  readonly zoneinfo?: string;
  readonly locale?: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface LogEntry {
  readonly id: string;
  readonly key: string;
  readonly createdAt: number;
  readonly payload: {
    readonly result?: 'Success' | 'Error';
    readonly ip?: string;
    readonly userAgent?: string;
    readonly applicationId?: string;
    readonly error?: unknown;
  };
}

/** What to call a person: the name, otherwise the first identifier there is, otherwise the id. */
export function displayName({ id, name, username, primaryEmail, primaryPhone }: User): string {
  return name || username || primaryEmail || formatPhone(primaryPhone) || id;
}

/** The identifiers a person signs in with, for the line below the name. */
export function identifiersOf({ username, primaryEmail, primaryPhone }: User): string[] {
  return [username ?? '', primaryEmail ?? '', formatPhone(primaryPhone)].filter(Boolean);
}

export function formatPhone(digits: string | null): string {
  return digits ? `+${digits}` : '';
}

/** `+1 (555) 010-9999` → `15550109999`; an international number may also start with `00`. */
export function phoneDigits(text: string): string {
  return text.replaceAll(/\D/g, '').replace(/^00/, '');
}

/** A person as a line to choose. */
export const toUserChoice = (user: User): { id: string; label: string; description: string } => ({
  id: user.id,
  label: displayName(user),
  description: identifiersOf(user).join(' · '),
});
