import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs cookies with HMAC-SHA-256; the shape that koa's cookies take as `keys`. */
export interface CookieSigner {
  sign(data: string): string;
  verify(data: string, signature: string): boolean;
  /** Which key made the signature: 0 = the newest, -1 = none. */
  index(data: string, signature: string): number;
}

/** @param keys newest first: the first signs, all verify. */
export function createCookieSigner(keys: readonly string[]): CookieSigner {
  const signWith = (key: string, data: string) => createHmac('sha256', key).update(data).digest('base64url');
  const index = (data: string, signature: string) => keys.findIndex((key) => equal(signWith(key, data), signature));
  const [newest] = keys;
  if (newest === undefined) throw new Error('A tenant has no cookie key.');
  return { sign: (data) => signWith(newest, data), verify: (data, signature) => index(data, signature) !== -1, index };
}

function equal(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
