import { z } from 'zod';
import type { LongListsScope } from '../../../foundation/http/long-lists.ts';
import { pageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userSchema } from '../../users/schemas.ts';
import { toUser } from '../../users/user.ts';
import { readMemberRoles } from '../queries/member-roles.ts';
import { countOrganizationMembers, listOrganizationMembers as readMembers } from '../queries/members.ts';
import { getOrganization } from '../queries/organizations.ts';
import { organizationParams, organizationRoleSummary } from '../schemas.ts';

export const listOrganizationMembers = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/users',
  access: 'management',
  summary: 'Lists the members of an organization with their roles there.',
  params: organizationParams,
  query: pageQuery.extend({ q: z.string().optional(), organizationRoleId: z.string().min(1).optional() }),
  responses: { 200: z.array(userSchema.extend({ organizationRoles: z.array(organizationRoleSummary) })) },
  errors: ['entity.not_exists_with_id'],
  async handler({ params, query }, { db, longLists }: TenantScope & LongListsScope) {
    const { id: organizationId } = await getOrganization(db, params.id);
    const { q: keyword, organizationRoleId } = query;
    const filter = { organizationId, keyword, organizationRoleId };
    const list = ['members', filter];
    const total = await longLists.total(list, () => countOrganizationMembers(db, filter));
    const users = await longLists.read(list, { page: toPage(query), total }, (rows) => readMembers(db, filter, rows));
    const roles = await readMemberRoles(db, { organizationId, userIds: users.map(({ id }) => id) });
    return page(
      users.map((user) => ({ ...toUser(user), organizationRoles: roles.get(user.id) ?? [] })),
      total,
    );
  },
});
