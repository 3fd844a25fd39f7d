import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { replaceRolesOfMember, resolveRoleIds } from '../queries/member-roles.ts';
import { requireMembership } from '../queries/members.ts';
import { memberParams, memberRolesSchema } from '../schemas.ts';

export const replaceMemberRoles = defineRoute({
  method: 'PUT',
  path: '/api/organizations/:id/users/:userId/roles',
  access: 'management',
  summary: 'Gives a member exactly these roles in an organization, by id or by name.',
  params: memberParams,
  body: memberRolesSchema,
  responses: { 204: null },
  errors: ['organization.role_names_not_found', 'organization.require_membership', 'entity.relation_foreign_key_not_found'],
  async handler({ params: { id: organizationId, userId }, body }, { write }: TenantScope) {
    await write([], async (trx) => {
      await requireMembership(trx, { organizationId, userId });
      const ids = await resolveRoleIds(trx, { ids: body.organizationRoleIds, names: body.organizationRoleNames });
      await replaceRolesOfMember(trx, { organizationId, userId }, ids);
    });
    return noContent();
  },
});
