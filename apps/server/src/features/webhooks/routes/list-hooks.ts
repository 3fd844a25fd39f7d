import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toHookResponse } from '../hook.ts';
import { toHooksWithStats } from '../hook-stats.ts';
import { countHooks, listHooks as readHooks } from '../queries/hooks.ts';
import { hookWithStatsSchema, statsQuery } from '../schemas.ts';

export const listHooks = defineRoute({
  method: 'GET',
  path: '/api/hooks',
  access: 'management',
  summary: 'Lists webhooks, newest first, with the outcome of their last day when `includeExecutionStats` is set.',
  query: optionalPageQuery.extend(statsQuery.shape),
  responses: { 200: z.array(hookWithStatsSchema) },
  errors: [],
  async handler({ query }, scope: TenantScope) {
    const wanted = toPage(query);
    const rows = await readHooks(scope.db, wanted);
    const hooks = isTrue(query.includeExecutionStats) ? await toHooksWithStats(scope, rows) : rows.map((row) => toHookResponse(row, scope));
    return wanted ? page(hooks, await countHooks(scope.db)) : ok(hooks);
  },
});
