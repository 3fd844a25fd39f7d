import { ApiError } from '../../foundation/http/api-error.ts';

export interface UsernamePolicy {
  readonly minLength: number;
  readonly maxLength: number;
  readonly allowedChars: {
    readonly lowercase: boolean;
    readonly uppercase: boolean;
    readonly numbers: boolean;
    readonly underscore: boolean;
  };
}

/**
 * What the tenant asks of a user name that a person chooses. Letters, digits and underscores at most, never a digit first:
 * a name must not look like a phone number.
 *
 * @throws ApiError `user.username_starts_with_number`, `.username_invalid_charset_hard`, `.username_too_short`, `.username_too_long`,
 * `.username_uppercase_not_allowed`, `.username_lowercase_not_allowed`, `.username_numbers_not_allowed`, `.username_underscore_not_allowed`
 */
export function assertUsernameAllowed({ minLength, maxLength, allowedChars }: UsernamePolicy, username: string): void {
  if (/^\d/.test(username)) throw new ApiError('user.username_starts_with_number');
  if (!/^\w+$/.test(username)) throw new ApiError('user.username_invalid_charset_hard');
  if (username.length < minLength) throw new ApiError('user.username_too_short', { values: { min: minLength }, data: { min: minLength } });
  if (username.length > maxLength) throw new ApiError('user.username_too_long', { values: { max: maxLength }, data: { max: maxLength } });
  if (!allowedChars.uppercase && /[A-Z]/.test(username)) throw new ApiError('user.username_uppercase_not_allowed');
  if (!allowedChars.lowercase && /[a-z]/.test(username)) throw new ApiError('user.username_lowercase_not_allowed');
  if (!allowedChars.numbers && /\d/.test(username)) throw new ApiError('user.username_numbers_not_allowed');
  if (!allowedChars.underscore && username.includes('_')) throw new ApiError('user.username_underscore_not_allowed');
}
