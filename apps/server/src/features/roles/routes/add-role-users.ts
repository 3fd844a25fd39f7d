import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addUsersToRole } from '../queries/role-users.ts';
import { getRole } from '../queries/roles.ts';
import { refuseInternalRole, requireRoleType } from '../role.ts';
import { roleParams, userIdsSchema } from '../schemas.ts';

export const addRoleUsers = defineRoute({
  method: 'POST',
  path: '/api/roles/:id/users',
  access: 'management',
  summary: 'Gives a role to users.',
  params: roleParams,
  body: userIdsSchema,
  responses: { 201: null },
  errors: [
    'role.user_exists',
    'user.invalid_role_type',
    'role.internal_role_violation',
    'entity.not_exists_with_id',
    'entity.relation_foreign_key_not_found',
  ],
  async handler({ params, body }, { db, write }: TenantScope) {
    const role = await getRole(db, params.id);
    refuseInternalRole(role);
    requireRoleType([role], 'User', 'user.invalid_role_type');
    await write([], (trx) => addUsersToRole(trx, role.id, body.userIds));
    return created();
  },
});
