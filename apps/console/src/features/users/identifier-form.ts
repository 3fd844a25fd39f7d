import { phoneDigits, type User } from './user.ts';

/** Identifiers as they are typed. */
export interface IdentifierForm {
  readonly username: string;
  readonly primaryEmail: string;
  readonly primaryPhone: string;
}

export type IdentifierField = keyof IdentifierForm;
export type IdentifierProblem = 'invalid-username' | 'invalid-email' | 'invalid-phone' | 'no-identifier';

export const emptyIdentifiers: IdentifierForm = { username: '', primaryEmail: '', primaryPhone: '' };

export function identifierFormOf(user: User): IdentifierForm {
  return {
    username: user.username ?? '',
    primaryEmail: user.primaryEmail ?? '',
    primaryPhone: user.primaryPhone ? `+${user.primaryPhone}` : '',
  };
}

/** What the API would refuse, by field. `isNew`: somebody without any identifier could never sign in. */
export function checkIdentifiers(form: IdentifierForm, isNew: boolean): Partial<Record<IdentifierField, IdentifierProblem>> {
  const { username, primaryEmail, primaryPhone } = toIdentifiers(form);
  if (isNew && Object.values(form).every((text) => text.trim() === '')) return { username: 'no-identifier' };
  return {
    ...(username && !/^[A-Z_a-z]\w*$/.test(username) ? { username: 'invalid-username' } : {}),
    ...(primaryEmail && !/^\S+@\S+\.\S+$/.test(primaryEmail) ? { primaryEmail: 'invalid-email' } : {}),
    // ITU-T E.164: at most 15 digits; the shortest numbers in use have 7 with the country code.
    ...(form.primaryPhone.trim() && !/^[1-9]\d{6,14}$/.test(primaryPhone) ? { primaryPhone: 'invalid-phone' } : {}),
  };
}

/** As the API stores them; an empty one is `''`. */
export function toIdentifiers({ username, primaryEmail, primaryPhone }: IdentifierForm): IdentifierForm {
  return { username: username.trim(), primaryEmail: primaryEmail.trim(), primaryPhone: phoneDigits(primaryPhone) };
}
