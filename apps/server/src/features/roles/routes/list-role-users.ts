import { z } from 'zod';
import type { LongListsScope } from '../../../foundation/http/long-lists.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userSearchFields } from '../../users/queries/list-users.ts';
import { userResponseSchema } from '../../users/schemas.ts';
import { toUserResponse } from '../../users/user.ts';
import { countUsersOfRole, listUsersOfRole } from '../queries/role-users.ts';
import { getRole } from '../queries/roles.ts';
import { roleParams } from '../schemas.ts';

export const listRoleUsers = defineRoute({
  method: 'GET',
  path: '/api/roles/:id/users',
  access: 'management',
  summary: 'Lists the users who hold a role; `search…` parameters narrow the list.',
  params: roleParams,
  query: pageQuery,
  responses: { 200: z.array(userResponseSchema) },
  errors: ['request.invalid_input', 'entity.not_exists_with_id'],
  async handler({ params, query, searchParams }, { db, longLists }: TenantScope & LongListsScope) {
    const search = parseSearch(searchParams, userSearchFields);
    const { id } = await getRole(db, params.id);
    const filter = { roleId: id, search };
    const list = ['users of a role', filter];
    const total = await longLists.total(list, () => countUsersOfRole(db, filter));
    const users = await longLists.read(list, { page: toPage(query), total }, (rows) => listUsersOfRole(db, filter, rows));
    return page(users.map(toUserResponse), total);
  },
});
