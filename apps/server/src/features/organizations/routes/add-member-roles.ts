import { z } from 'zod';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assignOrganizationRoles, resolveRoleIds } from '../queries/member-roles.ts';
import { memberParams, memberRolesSchema } from '../schemas.ts';

export const addMemberRoles = defineRoute({
  method: 'POST',
  path: '/api/organizations/:id/users/:userId/roles',
  access: 'management',
  summary: 'Gives a member roles in an organization, by id or by name.',
  params: memberParams,
  body: memberRolesSchema,
  responses: { 201: z.object({ organizationRoleIds: z.array(z.string()) }) },
  errors: ['organization.role_names_not_found', 'organization.require_membership', 'entity.relation_foreign_key_not_found'],
  async handler({ params: { id: organizationId, userId }, body }, { write }: TenantScope) {
    const organizationRoleIds = await write([], async (trx) => {
      const ids = await resolveRoleIds(trx, { ids: body.organizationRoleIds, names: body.organizationRoleNames });
      await assignOrganizationRoles(trx, { organizationId, userIds: [userId], organizationRoleIds: ids });
      return ids;
    });
    return created({ organizationRoleIds });
  },
});
