import type { Configuration } from 'oidc-provider';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';

/** How oidc-provider fetches what clients point at: through the guarded client, with the library's own time limit. */
export function outboundFetch(outbound: Pick<Outbound, 'fetch'>): NonNullable<Configuration['fetch']> {
  return (url, { method, headers, body, signal } = {}) => {
    if (method !== undefined && method !== 'GET' && method !== 'POST') throw new TypeError(`oidc-provider fetches with ${method} now.`);
    return outbound.fetch(url instanceof Request ? url.url : url, {
      followsRedirects: false,
      ...(method && { method }),
      ...(headers && { headers: Object.fromEntries(new Headers(headers)) }),
      ...(typeof body === 'string' || body instanceof URLSearchParams ? { body } : {}),
      ...(signal && { signal }),
    });
  };
}
