/**
 * The way out of the server: every address is checked after it was resolved, private ranges are refused unless `OUTBOUND_ALLOW`
 * lists them, and time and size of an answer are limited.
 */
export interface Outbound {
  /**
   * Like the global `fetch`, but the body is already here when it resolves; any HTTP status is an answer. Throws an error named
   * `OutboundRefused` for refused addresses, `TimeoutError` when it takes too long, and network errors as they come.
   */
  fetch(url: string | URL, request?: OutboundRequest): Promise<Response>;
  /** The address of a host that may be connected to, for protocols other than HTTP. Connect to the address, not to the name: the name could change its mind. */
  resolve(hostname: string): Promise<string>;
}

export interface OutboundRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
  /** Milliseconds until the whole answer must be here; default 5000. */
  readonly timeoutMs?: number;
}
