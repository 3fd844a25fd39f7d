import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { countResources, listResources as readResources, listScopesOfResources } from '../queries.ts';
import { toResourceResponse, toScopeResponse } from '../resource.ts';
import { resourceWithScopesSchema } from '../schemas.ts';
import type { ResourceRow } from '../tables.ts';

export const listResources = defineRoute({
  method: 'GET',
  path: '/api/resources',
  access: 'management',
  summary: 'Lists API resources, newest first, with their permissions when `includeScopes` is set.',
  query: optionalPageQuery.extend({ includeScopes: z.string().optional() }),
  responses: { 200: z.array(resourceWithScopesSchema) },
  errors: [],
  async handler({ query }, scope: TenantScope) {
    const wanted = toPage(query);
    const rows = await readResources(scope.db, wanted);
    const resources = isTrue(query.includeScopes)
      ? await withScopes(scope, rows)
      : rows.map((row) => toResourceResponse(row, scope.tenant.id));
    return wanted ? page(resources, await countResources(scope.db)) : ok(resources);
  },
});

async function withScopes({ db, tenant }: TenantScope, rows: readonly ResourceRow[]) {
  const scopes = await listScopesOfResources(
    db,
    rows.map(({ id }) => id),
  );
  const byResource = Map.groupBy(scopes, ({ resourceId }) => resourceId);
  return rows.map((row) => ({
    ...toResourceResponse(row, tenant.id),
    scopes: (byResource.get(row.id) ?? []).map((scope) => toScopeResponse(scope, tenant.id)),
  }));
}
