import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { userParams } from '../../users/schemas.ts';
import { getRoles } from '../queries/roles.ts';
import { replaceRolesOfUser } from '../queries/user-roles.ts';
import { requireRoleType } from '../role.ts';
import { roleIdsSchema } from '../schemas.ts';

export const replaceUserRoles = defineRoute({
  method: 'PUT',
  path: '/api/users/:userId/roles',
  access: 'management',
  summary: 'Gives a user exactly these roles.',
  params: userParams,
  body: roleIdsSchema,
  responses: { 200: roleIdsSchema },
  errors: ['user.invalid_role_type', 'user.user_not_exist', 'entity.relation_foreign_key_not_found'],
  async handler({ params, body: { roleIds } }, { db, write }: TenantScope) {
    const user = await getUserById(db, params.userId);
    requireRoleType(await getRoles(db, roleIds), 'User', 'user.invalid_role_type');
    await write([], (trx) => replaceRolesOfUser(trx, user.id, roleIds));
    return ok({ roleIds });
  },
});
