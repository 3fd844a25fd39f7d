import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toHookResponse } from '../hook.ts';
import { toHooksWithStats } from '../hook-stats.ts';
import { getHook } from '../queries/hooks.ts';
import { hookParams, hookWithStatsSchema, statsQuery } from '../schemas.ts';

export const readHook = defineRoute({
  method: 'GET',
  path: '/api/hooks/:id',
  access: 'management',
  summary: 'Reads a webhook, with the outcome of its last day when `includeExecutionStats` is set.',
  params: hookParams,
  query: statsQuery,
  responses: { 200: hookWithStatsSchema },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, scope: TenantScope) {
    const row = await getHook(scope.db, params.id);
    if (!isTrue(query.includeExecutionStats)) return ok(toHookResponse(row, scope));
    const [hook] = await toHooksWithStats(scope, [row]);
    return ok(hook);
  },
});
