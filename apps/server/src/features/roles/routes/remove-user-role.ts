import { z } from 'zod';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { userParams } from '../../users/schemas.ts';
import { removeUserFromRole } from '../queries/role-users.ts';

export const removeUserRole = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId/roles/:roleId',
  access: 'management',
  summary: 'Takes a role from a user.',
  params: userParams.extend({ roleId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params }, { write }: TenantScope) {
    await write([], (trx) => removeUserFromRole(trx, params));
    return noContent();
  },
});
