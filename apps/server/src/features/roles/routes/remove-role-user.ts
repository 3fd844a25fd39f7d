import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { removeUserFromRole } from '../queries/role-users.ts';
import { roleParams } from '../schemas.ts';
import { z } from 'zod';

export const removeRoleUser = defineRoute({
  method: 'DELETE',
  path: '/api/roles/:id/users/:userId',
  access: 'management',
  summary: 'Takes a role from a user.',
  params: roleParams.extend({ userId: z.string().min(1) }),
  responses: { 204: null },
  errors: ['entity.not_found'],
  async handler({ params: { id, userId } }, { write }: TenantScope) {
    await write([], (trx) => removeUserFromRole(trx, { roleId: id, userId }));
    return noContent();
  },
});
