import { ApiError } from '../../foundation/http/api-error.ts';

/** Mailbox providers whose domains belong to everybody, so to no enterprise. */
const publicDomains = new Set(
  (
    'gmail.com yahoo.com hotmail.com outlook.com live.com icloud.com aol.com yandex.com mail.com protonmail.com yanex.com gmx.com ' +
    'mail.ru zoho.com qq.com 163.com 126.com sina.com sohu.com'
  ).split(' '),
);
const domainName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The e-mail domains of a connector in lower case, each a name of its own.
 * @throws ApiError `single_sign_on.duplicated_domains`, `single_sign_on.forbidden_domains`, `single_sign_on.invalid_domain_format`
 */
export function checkDomains(given: readonly string[]): string[] {
  const domains = given.map((domain) => domain.toLowerCase());
  const refused = (wrong: string[]) => (wrong.length > 0 ? { data: wrong } : undefined);
  const malformed = refused(domains.filter((domain) => !domainName.test(domain)));
  if (malformed) throw new ApiError('single_sign_on.invalid_domain_format', malformed);
  const duplicated = refused(domains.filter((domain, index) => domains.indexOf(domain) !== index));
  if (duplicated) throw new ApiError('single_sign_on.duplicated_domains', duplicated);
  const forbidden = refused(domains.filter((domain) => publicDomains.has(domain)));
  if (forbidden) throw new ApiError('single_sign_on.forbidden_domains', forbidden);
  return domains;
}
