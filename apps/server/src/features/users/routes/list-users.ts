import { z } from 'zod';
import type { LongListsScope } from '../../../foundation/http/long-lists.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue, parseSearch } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { countListedUsers, listUsers as readUsers, userSearchFields } from '../queries/list-users.ts';
import { userResponseSchema } from '../schemas.ts';
import { toUserResponse, toUserResponseWithDigest } from '../user.ts';

export const listUsers = defineRoute({
  method: 'GET',
  path: '/api/users',
  access: 'management',
  summary: 'Lists users, newest first; `search…` parameters narrow the list.',
  query: pageQuery.extend({
    excludeRoleId: z.string().optional(),
    excludeOrganizationId: z.string().optional(),
    includePasswordHash: z.string().optional(),
  }),
  responses: { 200: z.array(userResponseSchema) },
  errors: ['request.invalid_input'],
  async handler({ query, searchParams }, { db, longLists }: TenantScope & LongListsScope) {
    const { excludeRoleId, excludeOrganizationId, includePasswordHash } = query;
    const filter = { search: parseSearch(searchParams, userSearchFields), excludeRoleId, excludeOrganizationId };
    const list = ['users', filter];
    const total = await longLists.total(list, () => countListedUsers(db, filter));
    const users = await longLists.read(list, { page: toPage(query), total }, (rows) => readUsers(db, filter, rows));
    return page(users.map(isTrue(includePasswordHash) ? toUserResponseWithDigest : toUserResponse), total);
  },
});
