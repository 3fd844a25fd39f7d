import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { listRoles as readRoles, readRoleHolders, roleSearchFields } from '../queries/list-roles.ts';
import { toRoleResponse } from '../role.ts';
import { listedRoleSchema, roleTypeSchema } from '../schemas.ts';

export const listRoles = defineRoute({
  method: 'GET',
  path: '/api/roles',
  access: 'management',
  summary: 'Lists roles, newest first, with how many hold them; `search…` parameters narrow the list.',
  query: pageQuery.extend({
    type: roleTypeSchema.optional(),
    excludeUserId: z.string().optional(),
    excludeApplicationId: z.string().optional(),
  }),
  responses: { 200: z.array(listedRoleSchema) },
  errors: ['request.invalid_input'],
  async handler({ query, searchParams }, { db, tenant }: TenantScope) {
    const { type, excludeUserId, excludeApplicationId } = query;
    const filter = { type, excludeUserId, excludeApplicationId, search: parseSearch(searchParams, roleSearchFields) };
    const { roles, total } = await readRoles(db, filter, toPage(query));
    const holdersOf = await readRoleHolders(
      db,
      roles.map(({ id }) => id),
    );
    return page(
      roles.map((role) => ({ ...toRoleResponse(role, tenant.id), ...holdersOf(role.id) })),
      total,
    );
  },
});
