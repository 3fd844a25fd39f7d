import { z } from 'zod';
import { optionalPageQuery, toPage } from '../../../foundation/http/pagination.ts';
import { ok, page } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { toOrganizationRoleResponse } from '../organization.ts';
import { listRolesOfMember } from '../queries/member-roles.ts';
import { requireMembership } from '../queries/members.ts';
import { memberParams, organizationRoleSchema } from '../schemas.ts';

export const listMemberRoles = defineRoute({
  method: 'GET',
  path: '/api/organizations/:id/users/:userId/roles',
  access: 'management',
  summary: 'Lists the roles a member has in an organization.',
  params: memberParams,
  query: optionalPageQuery,
  responses: { 200: z.array(organizationRoleSchema) },
  errors: ['organization.require_membership'],
  async handler({ params: { id: organizationId, userId }, query }, { db, tenant }: TenantScope) {
    await requireMembership(db, { organizationId, userId });
    const roles = (await listRolesOfMember(db, { organizationId, userId })).map((row) => toOrganizationRoleResponse(row, tenant.id));
    const wanted = toPage(query);
    return wanted ? page(roles.slice(wanted.offset, wanted.offset + wanted.limit), roles.length) : ok(roles);
  },
});
