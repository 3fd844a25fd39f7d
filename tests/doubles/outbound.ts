import type { Outbound } from '@lintel/connector-kit';

/** What reached a double, as it would have gone over the wire. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  /** The body read as a form. */
  readonly form: Readonly<Record<string, string>>;
  readonly timeoutMs: number | undefined;
}

interface RawReply {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `silence`: nothing comes until time is up. An object that is no raw reply is the JSON of a good answer. */
export type Reply = 'silence' | RawReply | Readonly<Record<string, unknown>>;
type Route = Reply | ((request: ReceivedRequest) => Reply | Promise<Reply>);

export interface OutboundDouble {
  readonly outbound: Outbound;
  readonly requests: readonly ReceivedRequest[];
  /** The last request to an address. Throws when there was none. */
  last(address: string): ReceivedRequest;
  /** Answers otherwise from now on. */
  route(address: string, reply: Route): void;
}

/** Providers without a network: an answer by `<method> <address without query>`; anything else cannot be reached. */
export function outboundTo(given: Readonly<Record<string, Route>>): OutboundDouble {
  const routes = new Map(Object.entries(given));
  const requests: ReceivedRequest[] = [];
  const addressOf = ({ method, url }: ReceivedRequest) => `${method} ${url.origin}${url.pathname}`;
  return {
    requests,
    last(address) {
      const found = requests.findLast((request) => addressOf(request) === address);
      if (!found) throw new Error(`nobody asked ${address}, but ${requests.map(addressOf).join(', ') || 'nothing'}`);
      return found;
    },
    route: (address, reply) => void routes.set(address, reply),
    outbound: {
      async fetch(url, { method = 'GET', headers, body = '', timeoutMs } = {}) {
        const text = body.toString();
        const form = Object.fromEntries(new URLSearchParams(text));
        const request = { method, url: new URL(url), headers: new Headers(headers), body: text, form, timeoutMs };
        requests.push(request);
        const route = routes.get(addressOf(request));
        if (route === undefined) throw Object.assign(new Error(`connect ECONNREFUSED ${request.url.host}`), { code: 'ECONNREFUSED' });
        return toResponse(typeof route === 'function' ? await route(request) : route);
      },
      resolve: async (hostname) => hostname,
    },
  };
}

function toResponse(reply: Reply): Response {
  if (reply === 'silence') throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  if (!isRaw(reply)) return Response.json(reply);
  const { status, text, type = 'application/json', headers } = reply;
  return new Response(text, { status, headers: { 'content-type': type, ...headers } });
}

const isRaw = (reply: object): reply is RawReply => 'status' in reply && 'text' in reply && typeof reply.text === 'string';
