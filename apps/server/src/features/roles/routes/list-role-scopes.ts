import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { scopeSearchFields } from '../../resources/queries.ts';
import { scopeWithResourceSchema } from '../../resources/schemas.ts';
import { listScopesOfRole } from '../queries/role-scopes.ts';
import { getRole } from '../queries/roles.ts';
import { roleParams } from '../schemas.ts';
import { withResources } from '../scope-response.ts';

export const listRoleScopes = defineRoute({
  method: 'GET',
  path: '/api/roles/:id/scopes',
  access: 'management',
  summary: 'Lists what a role permits; `search…` parameters narrow the list.',
  params: roleParams,
  query: optionalPageQuery,
  responses: { 200: z.array(scopeWithResourceSchema) },
  errors: ['request.invalid_input', 'entity.not_exists_with_id'],
  async handler({ params, query, searchParams }, scope: TenantScope) {
    const search = parseSearch(searchParams, scopeSearchFields);
    const role = await getRole(scope.db, params.id);
    const wanted = toPage(query);
    const { scopes, total } = await listScopesOfRole(scope.db, role.id, { search, page: wanted });
    return wanted ? page(withResources(scope, scopes), total) : ok(withResources(scope, scopes));
  },
});
