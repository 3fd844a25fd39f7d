import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { toOrganizationResponse } from '../organization.ts';
import { readRolesByOrganization } from '../queries/member-roles.ts';
import { listOrganizationsOfUser } from '../queries/members.ts';
import { organizationRoleSummary, organizationSchema } from '../schemas.ts';

export const listUserOrganizations = defineRoute({
  method: 'GET',
  path: '/api/users/:userId/organizations',
  access: 'management',
  summary: 'Lists the organizations a user is a member of, with their roles there.',
  params: userParams,
  responses: { 200: z.array(organizationSchema.extend({ organizationRoles: z.array(organizationRoleSummary) })) },
  errors: ['user.user_not_exist'],
  async handler({ params }, { db, tenant }: TenantScope) {
    const user = await getUserById(db, params.userId);
    const roles = await readRolesByOrganization(db, user.id);
    const organizations = await listOrganizationsOfUser(db, user.id);
    return ok(organizations.map((row) => ({ ...toOrganizationResponse(row, tenant.id), organizationRoles: roles.get(row.id) ?? [] })));
  },
});
