import { expect, it } from 'vitest';
import type { ApiError } from '../../foundation/http/api-error.ts';
import { assertUsernameAllowed, type UsernamePolicy } from './username-policy.ts';

const open: UsernamePolicy = {
  minLength: 3,
  maxLength: 8,
  allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
};
const only = (allowedChars: Partial<UsernamePolicy['allowedChars']>): UsernamePolicy => ({
  ...open,
  allowedChars: { ...open.allowedChars, ...allowedChars },
});

const cases: [string, UsernamePolicy, ApiError['code'] | undefined][] = [
  ['Ann_9', open, undefined],
  ['9ann', open, 'user.username_starts_with_number'],
  ['an n', open, 'user.username_invalid_charset_hard'],
  ['änn', open, 'user.username_invalid_charset_hard'],
  ['an', open, 'user.username_too_short'],
  ['annannann', open, 'user.username_too_long'],
  ['Ann', only({ uppercase: false }), 'user.username_uppercase_not_allowed'],
  ['Ann', only({ lowercase: false }), 'user.username_lowercase_not_allowed'],
  ['ann9', only({ numbers: false }), 'user.username_numbers_not_allowed'],
  ['ann_', only({ underscore: false }), 'user.username_underscore_not_allowed'],
];

it.each(cases)('%s', (username, policy, code) => {
  let thrown: unknown;
  try {
    assertUsernameAllowed(policy, username);
  } catch (error) {
    thrown = error;
  }
  expect((thrown as ApiError | undefined)?.code).toBe(code);
});
