import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { getRoles } from '../queries/roles.ts';
import { assignRolesToUser } from '../queries/user-roles.ts';
import { requireRoleType } from '../role.ts';
import { addedRolesSchema, roleIdsSchema } from '../schemas.ts';

export const addUserRoles = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/roles',
  access: 'management',
  summary: 'Gives roles to a user and says which were new.',
  params: userParams,
  body: roleIdsSchema,
  responses: { 201: addedRolesSchema },
  errors: ['user.invalid_role_type', 'user.user_not_exist', 'entity.relation_foreign_key_not_found'],
  async handler({ params, body: { roleIds } }, { db, write }: TenantScope) {
    const user = await getUserById(db, params.userId);
    requireRoleType(await getRoles(db, roleIds), 'User', 'user.invalid_role_type');
    const addedRoleIds = await write([], (trx) => assignRolesToUser(trx, user.id, roleIds));
    return created({ roleIds, addedRoleIds });
  },
});
