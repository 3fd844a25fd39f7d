import { ApiError } from '../../foundation/http/api-error.ts';
import { isDisposable } from './disposable-email.ts';
import type { SignInExperience } from './schemas.ts';

/**
 * Whether somebody may register with an address. What the allowlist names is let in, whatever else is said of it.
 *
 * @throws ApiError `session.email_blocklist.email_subaddressing_not_allowed`, `session.email_blocklist.email_not_allowed`
 */
export async function assertEmailAllowed(
  { emailBlocklistPolicy: policy }: Pick<SignInExperience, 'emailBlocklistPolicy'>,
  email: string,
): Promise<void> {
  const { blockDisposableAddresses, blockSubaddressing, customAllowlist = [], customBlocklist = [] } = policy;
  if (isNamed(customAllowlist, email)) return;
  if (blockSubaddressing && email.slice(0, email.lastIndexOf('@')).includes('+')) {
    throw new ApiError('session.email_blocklist.email_subaddressing_not_allowed', { values: { email } });
  }
  if (isNamed(customBlocklist, email) || (blockDisposableAddresses && (await isDisposable(email)))) {
    throw new ApiError('session.email_blocklist.email_not_allowed', { values: { email } });
  }
}

/** An entry is an address, or a domain after `@`; `*` stands for any characters. */
function isNamed(entries: readonly string[], email: string): boolean {
  const text = email.toLowerCase();
  return entries.some((entry) => matches(entry.startsWith('@') ? `*${entry.toLowerCase()}` : entry.toLowerCase(), text));
}

/** In time that grows with the product of both lengths at most: no pattern is slow. */
function matches(pattern: string, text: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at;
      mark = index;
      at += 1;
    } else if (pattern[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      mark += 1;
      index = mark;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
