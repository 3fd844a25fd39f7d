import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { signInExperiencePart } from '../../sign-in-experience/sign-in-experience.ts';
import { updateUser } from '../queries.ts';
import { userParams, userResponseSchema } from '../schemas.ts';
import { toUserResponse } from '../user.ts';

export const expireUserPassword = defineRoute({
  method: 'PATCH',
  path: '/api/users/:userId/password/expiration',
  access: 'management',
  summary: 'Asks a user for a new password at the next sign-in, or no longer.',
  params: userParams,
  body: z.object({ isExpired: z.boolean() }),
  responses: { 200: userResponseSchema },
  errors: ['sign_in_experiences.password_expiration_not_enabled', 'user.user_not_exist'],
  async handler({ params, body: { isExpired } }, { settings, write }: TenantScope) {
    if (isExpired && !settings.get(signInExperiencePart).passwordExpiration.enabled) {
      throw new ApiError('sign_in_experiences.password_expiration_not_enabled');
    }
    return ok(toUserResponse(await write([], (trx) => updateUser(trx, params.userId, { isPasswordExpired: isExpired }))));
  },
});
