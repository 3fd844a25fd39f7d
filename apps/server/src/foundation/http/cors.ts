import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface CorsOptions {
  /** Origins that may call every API: the console's. */
  readonly trustedOrigins: readonly string[];
  /** Beginnings of paths that any origin may call; they take bearer tokens, never cookies. */
  readonly openPaths: readonly string[];
}

const maxAgeSeconds = 7_200;

/** Cross-origin reads of `/api` (Fetch standard). The protocol endpoints decide by client, in oidc-provider. */
export function useCors(server: FastifyInstance, { trustedOrigins, openPaths }: CorsOptions): void {
  const allow = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const { origin } = request.headers;
    if (origin === undefined || !request.url.startsWith('/api/')) return false;
    reply.header('vary', 'Origin');
    if (!trustedOrigins.includes(origin) && !openPaths.some((path) => request.url.startsWith(path))) return false;
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', '*, Authorization');
    return true;
  };
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'OPTIONS') allow(request, reply);
  });
  server.options('/api/*', async (request, reply) => {
    if (allow(request, reply)) {
      const headers = request.headers['access-control-request-headers'];
      reply.header('access-control-allow-methods', 'GET,POST,PUT,PATCH,DELETE');
      if (headers !== undefined) reply.header('access-control-allow-headers', headers);
      reply.header('access-control-max-age', String(maxAgeSeconds));
    }
    return reply.code(204).send();
  });
}
