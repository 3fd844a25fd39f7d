import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { readAssetKey } from './asset-key.ts';
import type { UserAssetsScope } from './asset-store.ts';
import { assetsPath } from './upload-asset.ts';

interface MountOptions {
  readonly scopeOf: (request: FastifyRequest) => Promise<(TenantScope & UserAssetsScope) | undefined>;
}

/** A file of somebody else's on our origin: nothing in it runs, frames us or is taken for something else. */
const harmless = {
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Serves what was uploaded: for good, for its name is never given twice. */
export function mountAssets(server: FastifyInstance, { scopeOf }: MountOptions): void {
  server.get(`${assetsPath}/*`, async (request, reply) => {
    const scope = await scopeOf(request);
    const { '*': key = '' } = request.params as { '*'?: string }; // Fastify's name for what the star stands for
    const asset = readAssetKey(key);
    const bytes = scope && asset?.tenantId === scope.tenant.id ? await scope.userAssets.get(key) : undefined;
    if (!asset || !bytes) return notFound(reply);
    return reply
      .headers({
        ...harmless,
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        'content-disposition': asset.type === 'application/zip' ? 'attachment' : 'inline',
      })
      .send(bytes);
  });
}

const notFound = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .headers({ ...harmless, 'cache-control': 'no-store', 'content-type': 'text/plain' })
    .send('Not found');
