import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getResource, listScopesOfResource, scopeSearchFields } from '../queries.ts';
import { toScopeResponse } from '../resource.ts';
import { scopeSchema, scopesParams } from '../schemas.ts';

export const listScopes = defineRoute({
  method: 'GET',
  path: '/api/resources/:resourceId/scopes',
  access: 'management',
  summary: 'Lists the permissions of an API resource; `search…` parameters narrow the list.',
  params: scopesParams,
  query: pageQuery,
  responses: { 200: z.array(scopeSchema) },
  errors: ['request.invalid_input', 'entity.not_exists_with_id'],
  async handler({ params, query, searchParams }, { db, tenant }: TenantScope) {
    const search = parseSearch(searchParams, scopeSearchFields);
    const { id } = await getResource(db, params.resourceId);
    const { scopes, total } = await listScopesOfResource(db, id, { search, page: toPage(query) });
    return page(
      scopes.map((scope) => toScopeResponse(scope, tenant.id)),
      total,
    );
  },
});
