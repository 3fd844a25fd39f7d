import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { noContent } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { PasswordScope } from '../password.ts';
import { getUserById } from '../queries.ts';
import { userParams } from '../schemas.ts';
import { verifyPassword } from '../verify-password.ts';

export const verifyUserPassword = defineRoute({
  method: 'POST',
  path: '/api/users/:userId/password/verify',
  access: 'management',
  summary: 'Says whether this is the user’s password.',
  params: userParams,
  body: z.object({ password: z.string().min(1) }),
  responses: { 204: null },
  errors: ['user.user_not_exist', 'session.invalid_credentials'],
  async handler({ params, body }, scope: TenantScope & PasswordScope) {
    const user = await getUserById(scope.db, params.userId);
    if (!(await verifyPassword(scope, user, body.password))) throw new ApiError('session.invalid_credentials');
    return noContent();
  },
});
