import type { FastifyInstance } from 'fastify';
import ipaddr from 'ipaddr.js';
import { parseRange } from '../outbound-http/address-guard.ts';

/** How many proxies stand in front of the server, or the ranges (CIDR) they are in. */
export type TrustedProxies = number | readonly string[];

/** Whether an address, `hop` steps away from this server, is that of a proxy whose headers are believed. */
export type IsTrusted = (address: string, hop: number) => boolean;

/**
 * Reads forwarded addresses from the right: each proxy appends who it was asked by, and what stands left of the outermost one that we know
 * is whatever the client has sent (RFC 7239 §8.1).
 */
export function trustProxies(proxies: TrustedProxies): IsTrusted {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  const ranges = proxies.map(parseRange);
  return (text) => {
    if (!text || !ipaddr.isValid(text)) return false; // a connection that is gone has no address
    const address = ipaddr.process(text);
    return ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  };
}

/** Takes out of a request what only a proxy may say, where none of ours has sent it. @param headers beside `X-Forwarded-*` */
export function dropForgedHeaders(server: FastifyInstance, isTrusted: IsTrusted, headers: readonly string[]): void {
  const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', ...headers.map((name) => name.toLowerCase())];
  server.addHook('onRequest', async ({ raw }) => {
    if (isTrusted(raw.socket.remoteAddress ?? '', 0)) return;
    for (const name of forwarded) delete raw.headers[name];
  });
}
