import type { FastifyInstance } from 'fastify';
import type { Endpoints } from '../tenancy/endpoints.ts';
import type { BuiltFiles } from './built-files.ts';
import { escapeJson } from './html.ts';
import { sendAsset, sendFile } from './send-file.ts';

interface ConsoleOptions {
  readonly files: BuiltFiles;
  readonly endpoints: Endpoints;
}

const emptyBlock = '<script type="application/json" id="lintel-data"></script>';

/** The console at `/console` of the administrators' listener: its files, and its one document for every other address below. */
export function registerConsole(server: FastifyInstance, { files, endpoints }: ConsoleOptions): void {
  const headers = consoleHeaders(endpoints);
  const block = emptyBlock.replace('><', `>${escapeJson({ adminEndpoint: endpoints.admin })}<`);

  server.get('/', (_request, reply) => reply.redirect('/console', 302));
  server.get('/console/assets/*', async (request, reply) => {
    const { '*': name } = request.params as { '*': string }; // Fastify's own name for it
    return sendAsset(reply, { files, path: `assets/${name}`, acceptEncoding: request.headers['accept-encoding'] });
  });
  server.get('/console/favicon.svg', async (request, reply) =>
    sendFile(reply, {
      files,
      path: 'favicon.svg',
      acceptEncoding: request.headers['accept-encoding'],
      cacheControl: 'public, max-age=86400',
    }),
  );
  for (const path of ['/console', '/console/*']) {
    server.get(path, async (_request, reply) => {
      const html = await files.text('index.html');
      return reply.headers(headers).send(html.replace(emptyBlock, () => block));
    });
  }
}

/** The console talks to the API of every tenant and shows previews of their pages; nobody may show the console. */
function consoleHeaders({ tenants }: Endpoints): Record<string, string> {
  const { protocol, host } = new URL(tenants);
  const tenantOrigins = `${protocol}//${host} ${protocol}//*.${host}`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Mantine and CodeMirror style their elements as they are drawn.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https:${protocol === 'http:' ? ' http:' : ''}`,
    "font-src 'self' data:",
    `connect-src 'self' ${tenantOrigins}`,
    `frame-src 'self' ${tenantOrigins}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-cache',
  };
}
