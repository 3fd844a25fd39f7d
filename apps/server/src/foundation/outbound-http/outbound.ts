import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, buildConnector, request as undiciRequest } from 'undici';
import { createAddressGuard, parseRange, type AddressGuard } from './address-guard.ts';
import { createGuardedLookup, type Resolve } from './guarded-lookup.ts';
import { OutboundRefused } from './outbound-refused.ts';
import { readLimited } from './read-limited.ts';

export interface OutboundRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | Uint8Array;
  /** Milliseconds until the whole answer must be here, redirects included; default 5000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Whether a `GET` follows redirects; default true. */
  readonly followsRedirects?: boolean;
  /** Largest answer that is read, when less than the client's own limit. */
  readonly maxBytes?: number;
}

/** The one way out for every address that a customer can set. */
export interface Outbound {
  /** Whether private networks are kept out of reach; false when the settings allow every address. */
  readonly isGuarded: boolean;
  /**
   * Like the global `fetch`, but the body is already here when it resolves. Any HTTP status is an answer. A `GET` follows up to three redirects, each checked like the first address; others follow none.
   * Throws `OutboundRefused`, `TimeoutError` (a DOMException) and network errors.
   */
  fetch(url: string | URL, request?: OutboundRequest): Promise<Response>;
  /** An address of the host that may be connected to. Throws `OutboundRefused`, or the resolver's error. */
  resolve(hostname: string): Promise<string>;
  close(): Promise<void>;
}

export interface OutboundOptions {
  /** CIDR ranges allowed beside public addresses (setting `OUTBOUND_ALLOW`). */
  readonly allow: readonly string[];
  /** Where the server's own endpoint is loopback, so may be what it talks to. */
  readonly allowLoopback: boolean;
  /** Largest answer that is read; default 1 MiB. */
  readonly maxBytes?: number;
  /** Replaces the system's resolver in tests. */
  readonly resolve?: Resolve;
}

const loopback = ['127.0.0.0/8', '::1/128'];
const maxRedirects = 3;

export function createOutbound({ allow, allowLoopback, maxBytes = 1_048_576, resolve }: OutboundOptions): Outbound {
  const guard = createAddressGuard(allowLoopback ? [...loopback, ...allow] : allow);
  const resolveAll = resolve ?? ((hostname: string) => systemLookup(hostname, { all: true, verbatim: true }));
  const agent = createAgent(guard, resolveAll);

  return {
    isGuarded: !allow.some((range) => parseRange(range)[1] === 0),

    async fetch(url, { timeoutMs = 5000, followsRedirects = true, maxBytes: requestBytes = maxBytes, ...request } = {}) {
      const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(request.signal ? [request.signal] : [])]);
      const origin = new URL(url).origin;
      const most = followsRedirects && (request.method ?? 'GET') === 'GET' ? maxRedirects : 0;
      let target = new URL(url);
      for (let redirects = 0; ; redirects += 1) {
        checkUrl(target, guard);
        const hop = target.origin === origin ? request : withoutCredentials(request);
        const response = await send(target, { agent, request: hop, signal, maxBytes: Math.min(requestBytes, maxBytes) });
        const location = response.headers.get('location');
        if (!isRedirect(response.status) || !location || redirects === most) return response;
        target = new URL(location, target);
      }
    },

    async resolve(hostname) {
      const addresses = isIP(hostname) ? [hostname] : (await resolveAll(hostname)).map(({ address }) => address);
      const refused = addresses.find((address) => !guard.isAllowed(address));
      const [first] = addresses;
      if (refused !== undefined || first === undefined) throw new OutboundRefused(hostname, refused);
      return first;
    },

    close: () => agent.close(),
  };
}

/** Names are checked as they are resolved for the connection itself, so that a second, different answer of the resolver is of no use. */
function createAgent(guard: AddressGuard, resolve: Resolve): Agent {
  const connect = buildConnector({ lookup: createGuardedLookup(guard, resolve), timeout: 5000 });
  return new Agent({ connect, connections: 32, keepAliveTimeout: 10_000, maxResponseSize: -1 });
}

/** A literal address is never looked up: it is checked here. */
function checkUrl(url: URL, guard: AddressGuard): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new OutboundRefused(url.protocol);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !guard.isAllowed(host)) throw new OutboundRefused(host, host);
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** What was meant for one origin is not shown to another. */
function withoutCredentials(request: OutboundRequest): OutboundRequest {
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => /^(accept|user-agent)/i.test(name));
  return { ...request, headers: Object.fromEntries(headers) };
}

interface Sending {
  readonly agent: Agent;
  readonly request: OutboundRequest;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

async function send(url: URL, { agent, request, signal, maxBytes }: Sending): Promise<Response> {
  const isForm = request.body instanceof URLSearchParams;
  const {
    statusCode: status,
    headers: rawHeaders,
    body,
  } = await undiciRequest(url, {
    dispatcher: agent,
    signal,
    method: request.method ?? 'GET',
    headers: { ...(isForm && { 'content-type': 'application/x-www-form-urlencoded' }), ...request.headers },
    ...(request.body !== undefined && { body: request.body instanceof Uint8Array ? request.body : request.body.toString() }),
  });
  const headers = Object.entries(rawHeaders).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  );
  const bytes = await readLimited(body, maxBytes);
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers });
}
