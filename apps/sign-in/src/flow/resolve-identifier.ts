import type { Identifier } from '../api/experience-api.ts';
import type { IdentifierType } from '../app/page-data.ts';
import type { Country } from '../phone/countries.ts';
import { isPhoneDigits, looksLikePhone, toPhoneDigits } from '../phone/phone-number.ts';

export type ResolvedIdentifier = { readonly identifier: Identifier } | { readonly problem: IdentifierProblem };

/** Keys below `field.problem`. */
export type IdentifierProblem = 'empty' | 'phone' | 'email' | 'username' | 'none';

/** Which of the allowed identifiers a person typed. A user name never starts with a digit, so one field can take all three. */
export function resolveIdentifier(
  typed: string,
  { types, country }: { types: readonly IdentifierType[]; country: Country },
): ResolvedIdentifier {
  const text = typed.trim();
  if (!text) return { problem: 'empty' };
  if (types.includes('phone') && (types.length === 1 || looksLikePhone(text))) {
    const digits = toPhoneDigits(text, country);
    return looksLikePhone(text) && isPhoneDigits(digits) ? { identifier: { type: 'phone', value: digits } } : { problem: 'phone' };
  }
  if (types.includes('email') && (types.length === 1 || !types.includes('username') || text.includes('@'))) {
    return isEmail(text) ? { identifier: { type: 'email', value: text } } : { problem: types.length === 1 ? 'email' : 'none' };
  }
  if (!types.includes('username')) return { problem: 'none' };
  return isUsername(text) ? { identifier: { type: 'username', value: text } } : { problem: 'username' };
}

/** Loose on purpose: whether an address exists, only a message to it can tell. */
const isEmail = (text: string): boolean => text.length <= 128 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);

/** The contract's `usernameRe`. */
const isUsername = (text: string): boolean => text.length <= 128 && /^[A-Z_a-z]\w*$/.test(text);
