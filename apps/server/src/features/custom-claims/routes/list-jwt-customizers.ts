import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { customizerKey, toCustomizer } from '../customizer.ts';
import { listCustomizers } from '../queries.ts';
import { customizerConfigsSchema } from '../schemas.ts';

export const listJwtCustomizers = defineRoute({
  method: 'GET',
  path: '/api/configs/jwt-customizer',
  access: 'management',
  summary: 'Lists the scripts that add claims to access tokens.',
  responses: { 200: customizerConfigsSchema },
  errors: [],
  async handler(_request, { db, sealer }: TenantScope) {
    const rows = await listCustomizers(db);
    return ok(rows.map((row) => ({ key: customizerKey(row.tokenType), value: toCustomizer(row, sealer.open) })));
  },
});
