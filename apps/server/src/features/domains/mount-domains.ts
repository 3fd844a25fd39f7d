import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import type { Tenancy } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { domainsPart } from './domains-part.ts';

/** Where a proxy asks, before it gets a certificate for a name (Caddy's `on_demand_tls.ask`). */
export const askPath = '/internal/served-host';

/**
 * `GET /internal/served-host?domain=…`: 200 when a tenant is served on that host name, 404 when not. Only for programs in this machine's networks
 * that ask for themselves: what a proxy passes on from outside names whom it passes it on for. Answered from memory.
 */
export function mountAsk(server: FastifyInstance, tenancy: Tenancy): void {
  server.get(askPath, async (request, reply) => {
    const { domain } = request.query as { domain?: unknown }; // Fastify's parsed query string, of any shape
    const isServed = isAskedFromWithin(request) && typeof domain === 'string' && tenancy.servesHost(domain);
    return reply
      .code(isServed ? 200 : 404)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(isServed ? 'yes' : 'no');
  });
}

const forwardingHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];
const withinRanges: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'linkLocal']);

function isAskedFromWithin({ headers, raw }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress;
  if (address === undefined || forwardingHeaders.some((name) => headers[name] !== undefined)) return false;
  return withinRanges.has(ipaddr.process(address).range());
}

/** Sends a file that third parties look for on the domain the request came to. Whether there is one. */
export function sendVerificationFile(scope: TenantScope, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): boolean {
  const files = scope.settings.get(domainsPart).get(new URL(scope.tenant.endpoint).hostname);
  const file = files?.get(request.url.replace(/\?.*$/s, ''));
  if (!file) return false;
  reply
    .headers({ 'content-type': `${file.contentType}; charset=utf-8`, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' })
    .send(file.content);
  return true;
}
