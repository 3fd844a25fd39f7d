import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toAction } from '../action.ts';
import { listActions as list } from '../queries.ts';
import { actionsSchema } from '../schemas.ts';

export const listActions = defineRoute({
  method: 'GET',
  path: '/api/configs/actions',
  access: 'management',
  summary: 'Lists the scripts that run while people sign in.',
  responses: { 200: actionsSchema },
  errors: [],
  async handler(_request, { db, sealer }: TenantScope) {
    const rows = await list(db);
    return ok(rows.map((row) => ({ key: row.key, value: toAction(row, sealer.open) })));
  },
});
