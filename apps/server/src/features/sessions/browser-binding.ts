import type { CookieSigner } from './cookie-signer.ts';

/**
 * Names one browser, where the endpoint is https: the signatures of all our cookies are about it as well. The names of the others are the
 * contract's, and a site beside ours (another tenant's, or anything else below the same domain) can plant cookies under them; under this
 * name no browser takes one from anybody but us (RFC 6265bis §4.1.3.2).
 */
export const bindingCookieName = '__Host-lintel_browser';

/** Longest that browsers keep a cookie. */
export const bindingLifetimeMs = 400 * 24 * 60 * 60_000;

/** The value of the binding cookie; `undefined` where it is missing or was not made by us. */
export const readBinding = (value: string | undefined): string | undefined =>
  value !== undefined && /^[\w-]{20,64}$/.test(value) ? value : undefined;

/** A signer whose signatures count in one browser alone. @param bindingOf asked when something is signed or verified; '' without https */
export function bindSigner(signer: CookieSigner, bindingOf: (use: 'sign' | 'verify') => string): CookieSigner {
  // No cookie holds a line break: bound data is never that of another cookie.
  const bound = (data: string, binding: string) => (binding === '' ? data : `${binding}\n${data}`);
  return {
    sign: (data) => signer.sign(bound(data, bindingOf('sign'))),
    verify: (data, signature) => signer.verify(bound(data, bindingOf('verify')), signature),
    index: (data, signature) => signer.index(bound(data, bindingOf('verify')), signature),
  };
}
