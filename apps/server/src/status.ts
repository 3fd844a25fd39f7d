import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from './foundation/database/open-database.ts';
import { readSystemValue } from './tenancy/queries.ts';
import type { Tenant } from './tenancy/tenant-scope.ts';

interface StatusOptions {
  readonly apiKey: string | undefined;
  readonly database: Database;
  readonly tenantOf: (request: FastifyRequest) => Tenant | undefined;
}

/** `GET /api/status`: 204 while requests can be served, 503 while the database is away. */
export function mountStatus(server: FastifyInstance, { apiKey, database, tenantOf }: StatusOptions): void {
  server.get('/api/status', async (request, reply) => {
    await readSystemValue(database.root, 'status');
    const given = request.headers['logto-status-api-key'];
    const tenant = tenantOf(request);
    if (apiKey !== undefined && typeof given === 'string' && equal(given, apiKey) && tenant) reply.header('logto-tenant-id', tenant.id);
    return reply.code(204).send();
  });
}

function equal(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
