import { z } from 'zod';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { listRoles, roleSearchFields } from '../queries/list-roles.ts';
import { toRoleResponse } from '../role.ts';
import { roleSchema } from '../schemas.ts';

export const listUserRoles = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/roles',
  access: 'management',
  summary: 'Lists the roles of a user; `search…` parameters narrow the list.',
  params: userParams,
  query: pageQuery,
  responses: { 200: z.array(roleSchema) },
  errors: ['request.invalid_input', 'user.user_not_exist'],
  async handler({ params, query, searchParams }, { db, tenant }: TenantScope) {
    const search = parseSearch(searchParams, roleSearchFields);
    const user = await getUserById(db, params.userId);
    const { roles, total } = await listRoles(db, { search, userId: user.id }, toPage(query));
    return page(
      roles.map((role) => toRoleResponse(role, tenant.id)),
      total,
    );
  },
});
