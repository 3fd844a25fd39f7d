import { z } from 'zod';
import type { LongListsScope } from '../../../foundation/http/long-lists.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import { isTrue } from '../../../foundation/search/parse-search.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationResponse } from '../organization.ts';
import { countListedOrganizations, listOrganizations as readOrganizations, readMembersSummaries } from '../queries/organizations.ts';
import { organizationSchema } from '../schemas.ts';

export const listOrganizations = defineRoute({
  method: 'GET',
  path: '/api/organizations',
  access: 'management',
  summary:
    'Lists organizations, newest first; `q` is looked for in id and name, `showFeatured` adds their members’ number and three of them.',
  query: pageQuery.extend({ q: z.string().optional(), showFeatured: z.string().optional() }),
  responses: {
    200: z.array(
      organizationSchema.extend({
        usersCount: z.number().optional(),
        featuredUsers: z.array(z.object({ id: z.string(), avatar: z.string().nullable(), name: z.string().nullable() })).optional(),
      }),
    ),
  },
  errors: [],
  async handler({ query }, { db, tenant, longLists }: TenantScope & LongListsScope) {
    const filter = { keyword: query.q };
    const list = ['organizations', filter];
    const total = await longLists.total(list, () => countListedOrganizations(db, filter));
    const organizations = await longLists.read(list, { page: toPage(query), total }, (rows) => readOrganizations(db, filter, rows));
    if (!isTrue(query.showFeatured))
      return page(
        organizations.map((row) => toOrganizationResponse(row, tenant.id)),
        total,
      );
    const summaryOf = await readMembersSummaries(
      db,
      organizations.map(({ id }) => id),
    );
    return page(
      organizations.map((row) => ({ ...toOrganizationResponse(row, tenant.id), ...summaryOf(row.id) })),
      total,
    );
  },
});
