/** What was meant, also when a whole address or an `@` was typed. */
export const emailDomain = (typed: string): string => typed.trim().toLowerCase().replace(/^.*@/, '');

export const isEmailDomain = (domain: string): boolean =>
  domain.length <= 128 && /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u.test(domain);
