import { randomBytes } from 'node:crypto';
import type { ReplyCookie } from '../../foundation/http/reply.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';

/** People who trust the same browser. */
const mostTokens = 5;
const tokenPattern = /^[\w-]{20,128}$/;
const daySeconds = 24 * 60 * 60;

type Cookies = Readonly<Record<string, string | undefined>>;

/** Where the endpoint is https, under a name that no neighbouring host can plant (RFC 6265bis §4.1.3.2). */
function nameOf({ endpoint, isAdmin }: Tenant): string {
  const prefix = endpoint.startsWith('https:') ? '__Host-' : '';
  return `${prefix}lintel_trusted_device${isAdmin ? '_admin' : ''}`;
}

/** What this browser shows for being trusted: a token for each person who trusts it, the latest last. */
export const readDeviceTokens = (cookies: Cookies, tenant: Tenant): string[] =>
  (cookies[nameOf(tenant)] ?? '')
    .split('.')
    .filter((token) => tokenPattern.test(token))
    .slice(-mostTokens);

/** A token of 256 random bits, and the cookie that holds it beside those of others. */
export function newDeviceToken(
  cookies: Cookies,
  { tenant, days }: { tenant: Tenant; days: number },
): { token: string; cookie: ReplyCookie } {
  const token = randomBytes(32).toString('base64url');
  const value = [...readDeviceTokens(cookies, tenant), token].slice(-mostTokens).join('.');
  const secure = tenant.endpoint.startsWith('https:');
  return {
    token,
    cookie: { name: nameOf(tenant), value, options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: days * daySeconds } },
  };
}
