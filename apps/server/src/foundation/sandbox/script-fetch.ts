import type { Outbound, OutboundRequest } from '../outbound-http/outbound.ts';
import { OutboundRefused } from '../outbound-http/outbound-refused.ts';
import type { FetchAnswer, FetchRequest } from './messages.ts';

const timeoutMs = 2_500;
const longestBody = 262_144;
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** Written by the client itself; a script that writes them could smuggle a second request into the connection. */
const ownHeaders: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
]);

/** The requests of scripts, through the guarded client: public addresses only, little time, bodies of 256 KiB at most. */
export function createScriptFetch(outbound: Pick<Outbound, 'fetch'>): (request: FetchRequest, signal: AbortSignal) => Promise<FetchAnswer> {
  return async ({ url, method, headers, body }, signal) => {
    const known = methods.find((name) => name === method.toUpperCase());
    if (!known) return refuse(`the method ${method.slice(0, 20)} is not supported`);
    if (!URL.canParse(url)) return refuse('the address is not absolute');
    if (body !== undefined && body.length > longestBody) return refuse(`the body is longer than ${longestBody} characters`);
    const sent: OutboundRequest = {
      method: known,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.has(name))),
      timeoutMs,
      signal,
      ...(body !== undefined && known !== 'GET' && { body }),
    };
    try {
      const response = await outbound.fetch(url, sent);
      const text = await response.text();
      if (text.length > longestBody) return refuse(`the answer is longer than ${longestBody} characters`);
      return { ok: true, status: response.status, headers: Object.fromEntries(response.headers), body: text };
    } catch (error) {
      return refuse(describe(error));
    }
  };
}

const refuse = (message: string): FetchAnswer => ({ ok: false, message });

function describe(error: unknown): string {
  if (error instanceof OutboundRefused) return error.message;
  if (error instanceof DOMException && error.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `the request failed${code}`;
}
