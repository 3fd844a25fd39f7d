import { randomBytes } from 'node:crypto';

const lowerCase = '0123456789abcdefghijklmnopqrstuvwxyz';
const alphanumeric = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Id of almost every entity: 21 characters of `0-9a-z`. */
export const newId = (): string => randomText(lowerCase, 21);
/** Id of a user: 12 characters of `0-9a-z`. */
export const newUserId = (): string => randomText(lowerCase, 12);
/** Client secret, webhook signing key, one-time token: 32 characters of `0-9a-zA-Z` (SDKs do not form-encode secrets, so no other characters). */
export const newSecret = (): string => randomText(alphanumeric, 32);
/** A code of `length` decimal digits, evenly distributed. */
export const newDigits = (length: number): string => randomText('0123456789', length);

/** Evenly distributed text: bytes beyond the largest multiple of the alphabet are thrown away, not folded. */
function randomText(alphabet: string, length: number): string {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
}
